/** What other dosing weights and other preparations would come to, each worked out as a plan. */
import { weightChoices } from './dosingWeights.ts';
import { CONCENTRATION, LONG_HANG, PREPARATIONS } from './drugLibrary.ts';
import type { Basis } from './planOrder.ts';
import { absolute, isEqual, isLess, subtract } from './rational.ts';
import type { Rational } from './rational.ts';
import { testLimits } from './remarks.ts';
import type { OracleFinding } from './remarks.ts';
import { workOutOrder } from './workOut.ts';
import type { WorkedOut } from './workOut.ts';

/** What one dosing weight would give. */
export interface OtherWeight {
  readonly basis: Basis;
  /** mL/h as set for the first phase; none where the plan is refused. */
  readonly rate?: Rational;
  /** The codes that refuse the plan, in order; empty where none does. */
  readonly stops: readonly string[];
  /** The codes that ask for a reason, in order. */
  readonly cautions: readonly string[];
}

/** The plan on each weight that may be used at all. */
export function plansOnOtherWeights({ order, doses }: WorkedOut): readonly OtherWeight[] {
  return weightChoices(doses.body).flatMap(({ basis, refusal }) => {
    if (refusal !== undefined) return [];
    const { settings, findings } = workOutOrder({ ...order, basis });
    const codesOf = (severity: string): readonly string[] =>
      findings.filter((finding) => finding.severity === severity).map(({ code }) => code);
    const [stops, first] = [codesOf('block'), settings.maintenance[0]];
    const isShown = stops.length === 0 && first !== undefined;
    return [
      {
        basis,
        ...(isShown ? { rate: first.rate.programmed } : {}),
        stops,
        cautions: codesOf('caution'),
      },
    ];
  });
}

type StandardPreparation = (typeof PREPARATIONS)['bag' | 'syringe'][number];

/** A preparation that may be recommended. */
export interface Recommended {
  readonly drug: Rational;
  readonly volume: Rational;
  /** h that its one container is in use, where that is longer than the limit. */
  readonly hang?: Rational;
}

/**
 * The smallest standard preparation for this kind of pump, of a usual concentration, from one
 * container of which infusion and priming would both come, in a plan from the same vials that is not
 * refused and asks for no reason that the plan as it is does not ask for.
 */
export function preparationThatHolds(worked: WorkedOut): Recommended | undefined {
  const kind = worked.order.pump.syringeCapacity === undefined ? 'bag' : 'syringe';
  const [smallest] = [...PREPARATIONS[kind]]
    .sort(bySize)
    .flatMap((preparation) => recommendable(preparation, worked));
  return smallest;
}

function recommendable(
  { drug, volume }: StandardPreparation,
  { order, findings }: WorkedOut,
): readonly Recommended[] {
  const { doses, settings, ...other } = workOutOrder({ ...order, drug, volume, mix: 'final' });
  const isUsual =
    testLimits('concentration', doses.mixture.concentration.tested, CONCENTRATION).length === 0;
  if (!isUsual || !settings.holds || other.isBlocked) return [];
  const cautions = other.findings.filter(({ severity }) => severity === 'caution');
  if (!cautions.every((caution) => findings.some((known) => covers(known, caution)))) return [];
  const [inUse] = settings.containers?.inUse ?? [];
  const isLong = inUse !== undefined && isLess(LONG_HANG, inUse);
  return [{ drug, volume, ...(isLong ? { hang: inUse } : {}) }];
}

/** Whether a caution of the present plan is about all that another plan's is about, and as far out. */
function covers(known: OracleFinding, caution: OracleFinding): boolean {
  return (
    known.code === caution.code &&
    known.severity === 'caution' &&
    (known.loading || !caution.loading) &&
    (caution.steps ?? []).every((step) => known.steps?.includes(step) === true) &&
    !isLess(excess(known), excess(caution))
  );
}

function excess({ code, value, limits: [limit] }: OracleFinding): Rational {
  if (limit === undefined) throw new Error(`A caution without a limit: ${code}`);
  return absolute(subtract(value, limit));
}

function bySize(a: StandardPreparation, b: StandardPreparation): number {
  const [one, other] = isEqual(a.volume, b.volume) ? [a.drug, b.drug] : [a.volume, b.volume];
  return isLess(one, other) ? -1 : 1;
}
