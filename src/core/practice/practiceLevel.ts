import type { PracticeSum } from './practiceStep.ts';

/** What a problem asks for, from the plain rate to the error in a programmed pump. */
export const PRACTICE_LEVELS = ['rate', 'pounds', 'micrograms', 'bag', 'loading', 'error'] as const;
/** A level by its name. */
export type PracticeLevel = (typeof PRACTICE_LEVELS)[number];

/** The ten problems of a seed that names no level: each level in turn, the easier ones twice. */
export const MIXED_LEVELS: readonly PracticeLevel[] = [
  'rate',
  'rate',
  'pounds',
  'pounds',
  'micrograms',
  'micrograms',
  'bag',
  'bag',
  'loading',
  'error',
];

/** The sums that a problem of each level asks for; they stand in the order of the working. */
export const ASKED: Readonly<Record<PracticeLevel, readonly PracticeSum[]>> = {
  rate: ['doseRate', 'concentration', 'infusionRate'],
  pounds: ['patientWeight', 'doseRate', 'concentration', 'infusionRate'],
  micrograms: ['doseRatePerKg', 'doseRate', 'concentration', 'infusionRate'],
  bag: ['doseRate', 'maintenanceDose', 'concentration', 'infusionRate', 'vtbi', 'drugVolume'],
  loading: [
    'loadingDose',
    'doseRate',
    'maintenanceDose',
    'totalDose',
    'concentration',
    'loadingVolume',
    'loadingRate',
    'infusionRate',
    'vtbi',
  ],
  error: ['infusionRate', 'vtbi'],
};
