/** The lowest and highest value, soft and hard. */
export type Range = readonly [hardLow: number, softLow: number, softHigh: number, hardHigh: number];

/** An order as the floor takes it: kg, mg/kg/h, h, mg and mL. */
export interface BareOrder {
  readonly weight: number;
  readonly steps: readonly { readonly rate: number; readonly hours: number }[];
  readonly loading?: { readonly perKg: number; readonly minutes: number };
  readonly drug: number;
  readonly volume: number;
  readonly priming: number;
}

/** What the floor checks against. */
export interface BareLimits {
  readonly weight: Range;
  readonly rate: Range;
  readonly doseRate: Range;
  readonly hours: Range;
  readonly loading: Range;
  readonly loadingMinutes: Range;
  readonly concentration: Range;
  readonly rounding: Range;
  readonly pumpRate: readonly [low: number, high: number, parts: number];
  readonly pumpVolume: readonly [low: number, high: number, parts: number];
  readonly accurateFrom: number;
  readonly longHang: number;
  readonly doseRateReferences: readonly number[];
  readonly totalDoseReference: number;
}

const NONE = Infinity;

/** The limits of chronic pain and the large-volume pump, as the drug library has them. */
export const BARE_LIMITS: BareLimits = {
  weight: [30, 40, 150, 300],
  rate: [0.01, 0.1, 0.5, 1],
  doseRate: [-NONE, -NONE, 100, 200],
  hours: [0.25, 4, 6, 100],
  loading: [-NONE, -NONE, 0.35, 0.5],
  loadingMinutes: [1, 5, NONE, NONE],
  concentration: [0.5, 0.9, 10, 50],
  rounding: [-NONE, -NONE, 5, 10],
  pumpRate: [0.1, 999, 10],
  pumpVolume: [0.1, 9999, 10],
  accurateFrom: 5,
  longHang: 24,
  doseRateReferences: [25, 40],
  totalDoseReference: 80,
};

const BAG = { weight: 72.5, drug: 200, volume: 100, priming: 20 };

/** 72.5 kg, 0.55 mg/kg/h for 4 h, 200 mg in 100 mL. */
export const BARE_PLAIN: BareOrder = { ...BAG, steps: [{ rate: 0.55, hours: 4 }] };

/** 12 steps from 0.15 mg/kg/h and 20 min on, each 0.03 mg/kg/h and 7 min more, after a loading dose. */
export const BARE_STEPPED: BareOrder = {
  ...BAG,
  steps: Array.from({ length: 12 }, (_, index) => ({
    rate: (15 + 3 * index) / 100,
    hours: (20 + 7 * index) / 60,
  })),
  loading: { perKg: 0.2, minutes: 10 },
};
