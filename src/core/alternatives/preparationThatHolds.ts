import type { Assessment } from '../assess.ts';
import { assess } from '../assess.ts';
import type { RecommendedPreparation } from '../calculation.ts';
import { findingCode } from '../checks/gatherFindings.ts';
import type { StandardPreparation } from '../library/drugLibrary.ts';
import type { Finding } from '../limits/finding.ts';
import { classify } from '../limits/guardrail.ts';
import type { Preparation } from '../order/infusionOrder.ts';
import { longestHang } from '../plan/containers.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { absolute, compare, subtract } from '../quantity/quantity.ts';
import { asShown } from '../quantity/rounding.ts';
import { concentrationOf } from '../quantity/sums.ts';
import type { Unit } from '../quantity/units.ts';
import { present } from '../result.ts';

/**
 * The smallest standard preparation for this kind of pump that would hold infusion and priming in one
 * container, at a usual concentration, without another problem in its place: its whole plan, from the
 * same vials, is checked as the order itself is. It may raise no block, and no caution that the
 * present plan does not have, about the same phases and at least as far beyond the same limit.
 * Information does not count: where the one container would be in use for long, how long is part of
 * the answer. Undefined where there is none.
 */
export function preparationThatHolds(assessed: Assessment): RecommendedPreparation | undefined {
  const { library, pump } = assessed;
  const candidates = library.preparations
    .filter(({ container }) => container === pump.container)
    .sort((a, b) => compare(a.volume, b.volume) || compare(a.drug, b.drug));
  for (const candidate of candidates) {
    const recommended = recommendedBy(candidate, assessed);
    if (recommended !== undefined) return recommended;
  }
  return undefined;
}

function recommendedBy(
  { drug, volume }: StandardPreparation,
  { order, library, careArea, findings }: Assessment,
): RecommendedPreparation | undefined {
  const limits = careArea.guardrails.concentration;
  if (classify(asShown(concentrationOf(drug, volume)), limits) !== 'inside') return undefined;
  const { stockConcentration } = order.preparation;
  const preparation: Preparation = {
    mix: 'final',
    drug,
    volume,
    ...(stockConcentration === undefined ? {} : { stockConcentration }),
  };
  const other = assess({ ...order, preparation }, library);
  if (other.made?.need.count !== 1) return undefined;
  if (other.findings.some((finding) => isNew(finding, findings))) return undefined;
  // Without a block there is a schedule.
  const hang = longestHang(present(other.made.schedule, 'the container of a plan that runs'));
  return {
    drug,
    volume,
    ...(compare(hang, library.general.longHang.value) > 0 ? { hang } : {}),
  };
}

/** Whether this would have to be seen to, or excused by a reason, for the first time. */
function isNew(finding: Finding, known: readonly Finding[]): boolean {
  if (finding.severity === 'info') return false;
  const same = known.find((other) => findingCode(other) === findingCode(finding));
  return (
    same?.severity !== finding.severity ||
    (finding.loading && !same.loading) ||
    finding.steps.some((step) => !same.steps.includes(step)) ||
    isFarther(finding, same)
  );
}

/** Beyond the same limit: one preparation's rate may lie farther below it than another's. */
function isFarther(finding: Finding, same: Finding): boolean {
  return compare(beyond(finding), beyond(same)) > 0;
}

function beyond({ value, limits }: Finding): Quantity<Unit> {
  const [limit] = limits;
  return absolute(subtract(value, present(limit, 'the limit of a caution').value));
}
