/** Where each limit comes from, copied by hand from the clinical reference, as ids of its sources. */
import type { PlanOrder } from './planOrder.ts';
import type { OracleFinding } from './remarks.ts';

/** What is said of a limit that the project set by itself. */
const NO_SOURCE = 'no source';

type Sources = Readonly<Record<string, string>>;

/** Of limits that are the same in every care area; what stands in neither table has no source. */
const EVERYWHERE: Sources = {
  'concentration:aboveHard': 'ketalar-label',
  'infusionRate:belowAccurate': 'uclh-pumps',
  'loadingDose:aboveHard': 'pa-low-dose-2020',
  'loadingTime:belowHard': 'ketalar-label',
  'totalDose:belowReference': 'asra-chronic-2018',
};

/** Of limits that are a care area's own. */
const IN_CARE_AREA: Readonly<Record<string, Sources>> = {
  'chronic-pain-adult': {
    'doseRatePerKg:belowSoft': 'calliope',
    'doseRatePerKg:aboveSoft': 'calliope',
    'doseRatePerKg:aboveHard': 'asra-acute-2018 pa-low-dose-2020',
    'infusionDuration:belowSoft': 'calliope',
    'infusionDuration:aboveSoft': 'calliope',
    'infusionDuration:aboveHard': 'calliope',
    'loadingDose:aboveSoft': 'asra-chronic-2018',
  },
  'chronic-pain-inpatient': {
    'doseRatePerKg:belowSoft': 'fpm-pm12-2021',
    'doseRatePerKg:aboveSoft': 'fpm-pm12-2021',
    'doseRatePerKg:aboveHard': 'asra-acute-2018 pa-low-dose-2020',
    'infusionDuration:belowSoft': 'calliope',
    'infusionDuration:aboveSoft': 'calliope',
    'infusionDuration:aboveHard': 'calliope',
    'loadingDose:notGiven': 'fpm-pm12-2021',
  },
  'chronic-pain-monitored': {
    'doseRatePerKg:belowSoft': 'asra-chronic-2018',
    'doseRatePerKg:aboveSoft': 'asra-chronic-2018',
    'doseRatePerKg:aboveHard': 'asra-chronic-2018',
    'infusionDuration:belowSoft': 'asra-chronic-2018',
    'infusionDuration:aboveSoft': 'asra-chronic-2018',
    'infusionDuration:aboveHard': 'calliope',
    'loadingDose:aboveSoft': 'asra-chronic-2018',
  },
  'acute-pain-adult': {
    'doseRatePerKg:belowSoft': 'asra-acute-2018',
    'doseRatePerKg:aboveSoft': 'asra-acute-2018',
    'doseRatePerKg:aboveHard': 'asra-acute-2018',
    'loadingDose:aboveSoft': 'asra-acute-2018',
  },
};

/** Of the references for a dose rate, the lower one first. */
const DOSE_RATE_REFERENCES = ['schwartzman-2009', 'goldberg-2010'];

/** Of the limit of a finding, or of one of its references, counted from 0: ids with a space between. */
export function sourceOf(
  { code, severity }: Pick<OracleFinding, 'code' | 'severity'>,
  { careArea, pump, stock }: PlanOrder,
  index: number,
): string {
  switch (code) {
    case 'doseRate:aboveReference':
      return DOSE_RATE_REFERENCES[index] ?? NO_SOURCE;
    case 'concentration:aboveStock':
    case 'concentration:dilutedStock':
      return stock?.vial.source ?? NO_SOURCE;
    case 'infusionRate:belowPump':
    case 'infusionRate:abovePump':
    case 'vtbi:belowPump':
    case 'vtbi:abovePump':
    case 'container:exceedsSyringe':
      return pump.source ?? NO_SOURCE;
    case 'infusionRate:rounding':
    case 'vtbi:rounding':
      return severity === 'block' ? NO_SOURCE : 'alaris-gp';
    default:
      return IN_CARE_AREA[careArea.id]?.[code] ?? EVERYWHERE[code] ?? NO_SOURCE;
  }
}
