import type { Quantity } from '../../../core/quantity/quantity.ts';
import { compare, quantity } from '../../../core/quantity/quantity.ts';
import { doseRatePerKgOf } from '../../../core/quantity/sums.ts';
import type { Condition } from './evidenceRecord.ts';

/** A dose rate per kilogram, or one in mg/h whose place on a rail depends on the weight. */
export type RegimenRate = Quantity<'mg/kg/h'> | Quantity<'mg/h'>;

/** A published dose rate: a point on the rail of a care area, or a stretch from one to another. */
export interface Regimen {
  readonly id: string;
  /** range: what a guideline gives. start: where one begins. maximum: where one ends. trial: what a study gave. */
  readonly kind: 'range' | 'start' | 'maximum' | 'trial';
  readonly from: RegimenRate;
  /** The upper end of a range. */
  readonly to?: RegimenRate;
  /** Never more than this, whatever the weight. */
  readonly atMost?: Quantity<'mg/h'>;
  /** Beside the point: what it is, in a few words. */
  readonly label: string;
  readonly text: string;
  /** The care areas of the drug library on whose rails it stands. */
  readonly careAreaIds: readonly string[];
  /** The conditions it was given for; none: chronic or acute pain in general. */
  readonly conditions?: readonly Condition[];
  readonly sourceIds: readonly [string, ...string[]];
}

const CHRONIC = ['chronic-pain-adult', 'chronic-pain-inpatient', 'chronic-pain-monitored'] as const;

const perKg = (digits: string): Quantity<'mg/kg/h'> => quantity(digits, 'mg/kg/h');
const perHour = (digits: string): Quantity<'mg/h'> => quantity(digits, 'mg/h');

/** Dose rates from the literature and the guidelines, for racemic ketamine only. */
export const REGIMENS: readonly Regimen[] = [
  {
    id: 'clinic-guide-range',
    kind: 'range',
    from: perKg('0.1'),
    to: perKg('0.5'),
    label: 'Clinic guide',
    text: '0.1 to 0.5 mg/kg/h for 4 to 6 h.',
    careAreaIds: ['chronic-pain-adult'],
    sourceIds: ['calliope'],
  },
  {
    id: 'clinic-guide-start',
    kind: 'start',
    from: perKg('0.5'),
    label: 'Often the start',
    text: 'Where protocols often begin, at the top of the guide’s own range.',
    careAreaIds: ['chronic-pain-adult'],
    sourceIds: ['calliope'],
  },
  {
    id: 'schwartzman-2009',
    kind: 'trial',
    from: perKg('0.35'),
    atMost: perHour('25'),
    label: 'Schwartzman 2009',
    text: 'An outpatient trial: up to 0.35 mg/kg/h and never above 25 mg/h, for 4 h on each of 10 days.',
    careAreaIds: CHRONIC,
    conditions: ['crps'],
    sourceIds: ['schwartzman-2009'],
  },
  {
    id: 'goldberg-2010',
    kind: 'trial',
    from: perHour('10'),
    to: perHour('40'),
    label: 'Goldberg 2010',
    text: 'A study of 16 patients over 5 days: raised from 10 to 40 mg/h, whatever the weight.',
    careAreaIds: CHRONIC,
    conditions: ['crps'],
    sourceIds: ['goldberg-2010'],
  },
  {
    id: 'pennsylvania-maximum',
    kind: 'maximum',
    from: perKg('1'),
    label: 'Pennsylvania 2020',
    text: 'The most that this low-dose guideline allows.',
    careAreaIds: ['chronic-pain-adult', 'chronic-pain-inpatient'],
    sourceIds: ['pa-low-dose-2020'],
  },
  {
    id: 'faculty-start',
    kind: 'range',
    from: perKg('0.05'),
    to: perKg('0.1'),
    label: 'FPM start',
    text: 'Where the Faculty of Pain Medicine begins, without a loading dose.',
    careAreaIds: ['chronic-pain-inpatient'],
    sourceIds: ['fpm-pm12-2021'],
  },
  {
    id: 'faculty-maximum',
    kind: 'maximum',
    from: perKg('0.5'),
    label: 'FPM maximum',
    text: 'The most that it gives.',
    careAreaIds: ['chronic-pain-inpatient'],
    sourceIds: ['fpm-pm12-2021'],
  },
  {
    id: 'consensus-chronic-range',
    kind: 'range',
    from: perKg('0.5'),
    to: perKg('2'),
    label: 'Cohen 2018',
    text: '0.5 to 2 mg/kg/h with monitoring as for deep sedation, at least 80 mg over more than 2 h.',
    careAreaIds: ['chronic-pain-monitored'],
    sourceIds: ['asra-chronic-2018'],
  },
  {
    id: 'consensus-acute-range',
    kind: 'range',
    from: perKg('0.1'),
    to: perKg('0.5'),
    label: 'Schwenk 2018',
    text: '0.1 to 0.5 mg/kg/h.',
    careAreaIds: ['acute-pain-adult'],
    sourceIds: ['asra-acute-2018'],
  },
  {
    id: 'consensus-acute-maximum',
    kind: 'maximum',
    from: perKg('1'),
    label: 'Schwenk 2018, at most',
    text: 'In general not exceeded without intensive monitoring.',
    careAreaIds: ['acute-pain-adult', 'chronic-pain-adult', 'chronic-pain-inpatient'],
    sourceIds: ['asra-acute-2018'],
  },
];

/** Where a regimen stands on a rail for one weight; `to` only for a range. */
export interface RegimenPlace {
  readonly from: Quantity<'mg/kg/h'>;
  readonly to?: Quantity<'mg/kg/h'>;
}

/** The dose rates of a regimen for this weight. */
export function regimenPlace({ from, to, atMost }: Regimen, weight: Quantity<'kg'>): RegimenPlace {
  const most = atMost && doseRatePerKgOf(atMost, weight);
  const place = (rate: RegimenRate): Quantity<'mg/kg/h'> => {
    const exact = rate.unit === 'mg/h' ? doseRatePerKgOf(rate, weight) : rate;
    return most !== undefined && compare(exact, most) > 0 ? most : exact;
  };
  return to === undefined ? { from: place(from) } : { from: place(from), to: place(to) };
}

/** Whose range a condition without one of its own falls back on. */
const GENERAL_RANGE = 'clinic-guide-range';

/** On the rail of a care area: chronic pain in general, and what was given for this condition. */
export function regimensFor(condition: Condition, careAreaId: string): readonly Regimen[] {
  return REGIMENS.filter(
    ({ id, careAreaIds, conditions }) =>
      careAreaIds.includes(careAreaId) &&
      (id === GENERAL_RANGE || conditions?.includes(condition) === true),
  );
}
