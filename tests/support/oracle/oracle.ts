/**
 * An independent oracle for plans: from a plan link to every number and finding that the contract
 * promises, in exact fractions. It shares no code, no data and no types with the product.
 */
import type { OrderedDoses } from './orderedDoses.ts';
import type { Containers, PumpSettings } from './pumpSettings.ts';
import { add, divide, multiply, ZERO } from './rational.ts';
import type { Rational } from './rational.ts';
import type { OracleFinding } from './remarks.ts';
import { workOut } from './workOut.ts';

export { toPlain } from './rational.ts';
export type { Rational } from './rational.ts';
export type { OracleFinding } from './remarks.ts';

/** Names of `data-quantity` on the plan view; `stepVtbi` holds the steps' own `vtbi`. */
export type QuantityName =
  | 'infusionRate'
  | 'exactInfusionRate'
  | 'vtbi'
  | 'stepVtbi'
  | 'infusionDuration'
  | 'totalDose'
  | 'deliveredDose'
  | 'doseRate'
  | 'doseRatePerKg'
  | 'achievedDoseRatePerKg'
  | 'dosingWeight'
  | 'concentration'
  | 'drugVolume'
  | 'diluentVolume'
  | 'vialCount'
  | 'loadingDose'
  | 'loadingVolume'
  | 'loadingRate';

/** Each quantity in its canonical unit: one fraction, or one for each step of an order in steps. */
export type Quantities = Readonly<Partial<Record<QuantityName, Rational | readonly Rational[]>>>;

/** What the plan view must show for a link. */
export interface OracleResult {
  /** Before any reason is given for a caution. */
  readonly status: 'blocked' | 'caution' | 'ready';
  /** While something blocks: only doses, dosing weight and concentration. */
  readonly quantities: Quantities;
  /** Absent while something blocks. */
  readonly containers?: Containers;
  /** Sorted by code. */
  readonly findings: readonly OracleFinding[];
}

/** A list for an order in steps, else its only member. */
function perStep(inSteps: boolean, values: readonly Rational[]): Rational | readonly Rational[] {
  return inSteps ? values : (values[0] ?? ZERO);
}

function doseQuantities(inSteps: boolean, doses: OrderedDoses): Quantities {
  const { phases, loading } = doses;
  return {
    totalDose: doses.totalDose.value,
    doseRate: perStep(
      inSteps,
      phases.map(({ doseRate }) => doseRate.value),
    ),
    doseRatePerKg: perStep(
      inSteps,
      phases.map(({ doseRatePerKg }) => doseRatePerKg.value),
    ),
    dosingWeight: doses.dosingWeight.value,
    concentration: doses.mixture.concentration.value,
    ...(loading === undefined ? {} : { loadingDose: loading.dose }),
  };
}

function programQuantities(
  inSteps: boolean,
  doses: OrderedDoses,
  settings: PumpSettings,
): Quantities {
  const concentration = doses.mixture.concentration.value;
  const weight = doses.dosingWeight.value;
  const { loading, maintenance, vtbi, infusionDuration } = settings;
  const { drugVolume, diluentVolume, vialCount } = doses.mixture;
  const rates = maintenance.map(({ rate }) => rate.programmed);
  return {
    infusionRate: perStep(inSteps, rates),
    exactInfusionRate: perStep(
      inSteps,
      maintenance.map(({ rate }) => rate.exact),
    ),
    achievedDoseRatePerKg: perStep(
      inSteps,
      rates.map((rate) => divide(multiply(rate, concentration), weight)),
    ),
    vtbi,
    ...(inSteps ? { stepVtbi: maintenance.map(({ volume }) => volume.programmed) } : {}),
    ...(infusionDuration === undefined ? {} : { infusionDuration }),
    deliveredDose: multiply(add(loading?.volume.programmed ?? ZERO, vtbi), concentration),
    ...(drugVolume === undefined ? {} : { drugVolume }),
    ...(diluentVolume === undefined ? {} : { diluentVolume }),
    ...(vialCount === undefined ? {} : { vialCount }),
    ...(loading === undefined
      ? {}
      : { loadingVolume: loading.volume.programmed, loadingRate: loading.rate.programmed }),
  };
}

/**
 * Works out a plan link by hand, as it were. The link must be well formed and complete: a
 * SyntaxError otherwise, and a RangeError for an ideal weight that is not above zero.
 */
export function oracle(link: string): OracleResult {
  const { order, doses, settings, findings, isBlocked } = workOut(link);
  const ordered = doseQuantities(order.inSteps, doses);
  if (isBlocked) {
    return { status: 'blocked', quantities: ordered, findings };
  }
  return {
    status: findings.some(({ severity }) => severity === 'caution') ? 'caution' : 'ready',
    quantities: { ...ordered, ...programQuantities(order.inSteps, doses, settings) },
    ...(settings.containers === undefined ? {} : { containers: settings.containers }),
    findings,
  };
}
