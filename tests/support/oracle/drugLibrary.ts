/**
 * The default drug library as the oracle knows it, copied by hand from the clinical reference:
 * its own second writing of every limit, so that a wrong digit in the product's library shows.
 */
import { exact } from './rational.ts';
import type { Rational } from './rational.ts';

/** One edge pair: inclusive limits, each side absent where the reference states none. */
export interface Edges {
  readonly min?: Rational;
  readonly max?: Rational;
}

/** Soft limits cause a caution outside them, hard limits a block. */
export interface Limits {
  readonly soft: Edges;
  readonly hard: Edges;
}

/** What differs between care areas. */
export interface CareArea {
  readonly id: string;
  /** mg/kg/h */
  readonly doseRatePerKg: Limits;
  /** h */
  readonly infusionDuration: Limits;
  /** mg/h */
  readonly doseRate: Limits;
  /** mg/kg; absent where any loading dose blocks. */
  readonly loadingDose?: Limits;
  /** mg for more than 2 h; absent where the care area has no such reference. */
  readonly totalDoseReference?: Rational;
  /** h of observation after the end. */
  readonly observation: Rational;
  /** mg/kg/h whose order is remarked on: the starting document is of two minds about it. */
  readonly remarkedDoseRate?: Rational;
}

/** What a pump can be set to. */
export interface PumpProfile {
  /** Id of the source of its range; absent for a generic one. */
  readonly source?: string;
  /** mL/h */
  readonly rateIncrement: Rational;
  /** mL/h */
  readonly rate: { readonly min: Rational; readonly max: Rational };
  /** mL */
  readonly volume: { readonly min: Rational; readonly max: Rational };
  /** mL/h below which the pump is less accurate. */
  readonly accurateFrom?: Rational;
  /** mL, for a syringe pump. */
  readonly syringeCapacity?: Rational;
  /** mL */
  readonly priming: Rational;
}

/** A vial of ketamine: mL in it, whether its label forbids further dilution, and ids of sources. */
export interface Vial {
  readonly volume: Rational;
  readonly notForDilution: boolean;
  readonly source: string;
}

type EdgeText = readonly [min: string | null, max: string | null];

function edges([min, max]: EdgeText): Edges {
  return {
    ...(min === null ? {} : { min: exact(min) }),
    ...(max === null ? {} : { max: exact(max) }),
  };
}

function limits(soft: EdgeText, hard: EdgeText): Limits {
  return { soft: edges(soft), hard: edges(hard) };
}

const LOADING_DOSE = limits([null, '0.35'], [null, '0.5']);
const DOSE_RATE = limits([null, '100'], [null, '200']);
const TOTAL_DOSE_REFERENCE = exact('80');
const ONE_HOUR = exact('1');

/** Care areas by id; the first is the default. */
export const CARE_AREAS: ReadonlyMap<string, CareArea> = new Map<string, CareArea>([
  [
    'chronic-pain-adult',
    {
      id: 'chronic-pain-adult',
      doseRatePerKg: limits(['0.1', '0.5'], ['0.01', '1']),
      infusionDuration: limits(['4', '6'], ['0.25', '100']),
      doseRate: DOSE_RATE,
      loadingDose: LOADING_DOSE,
      totalDoseReference: TOTAL_DOSE_REFERENCE,
      observation: ONE_HOUR,
      remarkedDoseRate: exact('0.5'),
    },
  ],
  [
    'chronic-pain-inpatient',
    {
      id: 'chronic-pain-inpatient',
      doseRatePerKg: limits(['0.05', '0.5'], ['0.01', '1']),
      infusionDuration: limits(['4', '168'], ['0.25', '336']),
      doseRate: DOSE_RATE,
      observation: exact('4'),
    },
  ],
  [
    'chronic-pain-monitored',
    {
      id: 'chronic-pain-monitored',
      doseRatePerKg: limits(['0.5', '2'], ['0.01', '2']),
      infusionDuration: limits(['2', '6'], ['0.25', '100']),
      doseRate: limits([null, '200'], [null, '300']),
      loadingDose: LOADING_DOSE,
      totalDoseReference: TOTAL_DOSE_REFERENCE,
      observation: ONE_HOUR,
    },
  ],
  [
    'acute-pain-adult',
    {
      id: 'acute-pain-adult',
      doseRatePerKg: limits(['0.1', '0.5'], ['0.01', '1']),
      infusionDuration: limits(['1', '72'], ['0.25', '168']),
      doseRate: DOSE_RATE,
      loadingDose: LOADING_DOSE,
      observation: ONE_HOUR,
    },
  ],
]);

/** kg, for the actual and for the dosing weight. */
export const WEIGHT = limits(['40', '150'], ['30', '300']);
/** cm */
export const HEIGHT = limits(['145', '200'], ['120', '230']);
/** min */
export const LOADING_TIME = limits(['5', null], ['1', null]);
/** mg/mL */
export const CONCENTRATION = limits(['0.9', '10'], ['0.5', '50']);
/** cm: the ideal-weight formula starts at 60 inches. */
export const IDEAL_WEIGHT_FROM = exact('152.4');
/** mg/h: the published references. */
export const DOSE_RATE_REFERENCES = [exact('25'), exact('40')] as const;
/** h beyond which the total dose reference applies. */
export const TOTAL_DOSE_REFERENCE_FROM = exact('2');
/** %: how far rounding may move a rate or a volume. */
export const ROUNDING = { soft: exact('5'), hard: exact('10') } as const;
/** h that one container may be in use before it is remarked on. */
export const LONG_HANG = exact('24');
/** mL: the volume step of every pump. */
export const VOLUME_STEP = exact('0.1');
/** More containers than this cannot be planned. */
export const MOST_CONTAINERS = 200n;

const TENTH = exact('0.1');
const VOLUME_RANGE = { min: TENTH, max: exact('9999') } as const;

/** Pumps by id; the first is the default. */
export const PUMPS: ReadonlyMap<string, PumpProfile> = new Map<string, PumpProfile>([
  [
    'large-volume',
    {
      rateIncrement: TENTH,
      rate: { min: TENTH, max: exact('999') },
      volume: VOLUME_RANGE,
      accurateFrom: exact('5'),
      priming: exact('20'),
    },
  ],
  [
    'alaris-gp',
    {
      rateIncrement: TENTH,
      rate: { min: TENTH, max: exact('1200') },
      source: 'alaris-gp',
      volume: { min: exact('1'), max: exact('9999') },
      accurateFrom: exact('5'),
      priming: exact('20'),
    },
  ],
  [
    'syringe',
    {
      rateIncrement: TENTH,
      rate: { min: TENTH, max: exact('200') },
      volume: VOLUME_RANGE,
      syringeCapacity: exact('50'),
      priming: exact('2'),
    },
  ],
  [
    'syringe-fine',
    {
      rateIncrement: exact('0.01'),
      rate: { min: exact('0.01'), max: exact('99.99') },
      volume: VOLUME_RANGE,
      syringeCapacity: exact('50'),
      priming: exact('2'),
    },
  ],
]);

/** Vials by mg/mL. */
export const VIALS: ReadonlyMap<string, Vial> = new Map<string, Vial>([
  ['10', { volume: exact('20'), notForDilution: true, source: 'ketalar-label trissel' }],
  ['50', { volume: exact('10'), notForDilution: false, source: 'ketalar-label' }],
  ['100', { volume: exact('5'), notForDilution: false, source: 'ketalar-label' }],
]);

/** mg in mL: the standard preparations for a bag and for a syringe. */
export const PREPARATIONS = {
  bag: [
    { drug: exact('100'), volume: exact('100') },
    { drug: exact('500'), volume: exact('500') },
    { drug: exact('200'), volume: exact('100') },
    { drug: exact('500'), volume: exact('250') },
  ],
  syringe: [
    { drug: exact('250'), volume: exact('50') },
    { drug: exact('500'), volume: exact('50') },
  ],
} as const;
