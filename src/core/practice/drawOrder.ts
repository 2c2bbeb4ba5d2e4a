import type { DrugLibrary, StandardPreparation } from '../library/drugLibrary.ts';
import type {
  InfusionOrder,
  LoadingDose,
  MeasuredWeight,
  OrderedDoseRate,
  Preparation,
} from '../order/infusionOrder.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { fraction, quantity } from '../quantity/quantity.ts';
import type { Unit } from '../quantity/units.ts';
import type { PracticeLevel } from './practiceLevel.ts';
import type { RandomSource } from './randomSource.ts';
import { pick } from './randomSource.ts';

/** Whole numbers from a lowest to a highest, in tenths or hundredths of a unit where stated. */
interface DrawnRange {
  readonly lowest: number;
  readonly highest: number;
  readonly step: number;
  readonly decimals: number;
}

// What problems are made of: numbers for a pocket calculator. Limits are the library's, not these.
const KILOGRAMS: DrawnRange = { lowest: 42, highest: 120, step: 1, decimals: 0 };
const POUNDS: DrawnRange = { lowest: 95, highest: 280, step: 1, decimals: 0 };
const MG_PER_KG_PER_HOUR: DrawnRange = { lowest: 10, highest: 50, step: 5, decimals: 2 };
const MCG_PER_KG_PER_MINUTE: DrawnRange = { lowest: 20, highest: 80, step: 5, decimals: 1 };
const HOURS: DrawnRange = { lowest: 40, highest: 60, step: 5, decimals: 1 };
const LOADING_MG_PER_KG: DrawnRange = { lowest: 10, highest: 30, step: 5, decimals: 2 };
const LOADING_MINUTES = [10, 12, 15, 20, 30] as const;

/**
 * An order of a level, drawn at random for the library's first care area and one of its standard
 * preparations. Undefined where the library has no pump or no vial for what was drawn. It may still
 * be outside a limit.
 */
export function drawOrder(
  level: PracticeLevel,
  source: RandomSource,
  library: DrugLibrary,
): InfusionOrder | undefined {
  if (library.preparations.length === 0) return undefined;
  const standard = pick(source, library.preparations);
  const preparation = drawPreparation(standard, level, source, library);
  const pumps = library.pumpProfiles.filter(({ container }) => container === standard.container);
  if (preparation === undefined || pumps.length === 0) return undefined;
  const pump = pick(source, pumps);
  const [careArea] = library.careAreas;
  return {
    careAreaId: careArea.id,
    patient: { patientWeight: drawWeight(level, source), basis: 'actual' },
    maintenance: {
      kind: 'rate',
      doseRate: drawDoseRate(level, source),
      duration: drawn(HOURS, 'h', source),
    },
    ...(level === 'loading' ? { loading: drawLoading(source) } : {}),
    preparation,
    primingVolume: pump.primingVolume,
    pumpProfileId: pump.id,
  };
}

function drawWeight(level: PracticeLevel, source: RandomSource): MeasuredWeight {
  const isInPounds = level === 'pounds' || (level === 'error' && source.below(2) === 0);
  return isInPounds ? drawn(POUNDS, 'lb', source) : drawn(KILOGRAMS, 'kg', source);
}

function drawDoseRate(level: PracticeLevel, source: RandomSource): OrderedDoseRate {
  return level === 'micrograms'
    ? drawn(MCG_PER_KG_PER_MINUTE, 'mcg/kg/min', source)
    : drawn(MG_PER_KG_PER_HOUR, 'mg/kg/h', source);
}

function drawLoading(source: RandomSource): LoadingDose {
  return {
    dose: drawn(LOADING_MG_PER_KG, 'mg/kg', source),
    time: quantity(pick(source, LOADING_MINUTES), 'min'),
  };
}

function drawPreparation(
  { drug, volume }: StandardPreparation,
  level: PracticeLevel,
  source: RandomSource,
  library: DrugLibrary,
): Preparation | undefined {
  if (level !== 'bag') return { mix: 'final', drug, volume };
  const vials = library.vials.filter(({ forDilution }) => forDilution);
  if (vials.length === 0) return undefined;
  return { mix: 'final', drug, volume, stockConcentration: pick(source, vials).concentration };
}

function drawn<U extends Unit>(range: DrawnRange, unit: U, source: RandomSource): Quantity<U> {
  const { lowest, highest, step, decimals } = range;
  const count = (highest - lowest) / step + 1;
  return fraction(lowest + step * source.below(count), 10 ** decimals, unit);
}
