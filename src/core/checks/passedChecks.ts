import type { CareArea } from '../library/drugLibrary.ts';
import type { Finding } from '../limits/finding.ts';
import type { InfusionOrder } from '../order/infusionOrder.ts';
import type { ContainerNeed } from '../plan/containers.ts';
import type { InfusionPlan } from '../plan/infusionPlan.ts';
import type { RoundedProgram } from '../plan/programPump.ts';
import { phasesOf } from '../plan/programPump.ts';
import { compare } from '../quantity/quantity.ts';
import type { Quantity } from '../quantity/quantity.ts';
import type { GuardedSubject, GuardrailTest } from './checkOrder.ts';
import { totalDoseReferencesInForce } from './checkPreparation.ts';
import { largestDeviation } from './checkProgram.ts';
import { testedTotalDose } from './tested.ts';

/** A check that was done and found nothing. */
export type PassedCheck =
  | { readonly kind: GuardedSubject }
  | {
      readonly kind: 'totalDoseReference';
      readonly reference: Quantity<'mg'>;
      readonly sourceIds: readonly string[];
    }
  /** Total to be infused, what the container holds, and what is left for priming. */
  | { readonly kind: 'container'; readonly needed: Quantity<'mL'>; readonly holds: Quantity<'mL'> }
  /** The largest deviation that rounding made to a phase's rate or volume, without sign. */
  | { readonly kind: 'pump'; readonly largestDeviation: Quantity<'%'> };

interface Checked {
  readonly order: InfusionOrder;
  readonly plan: InfusionPlan;
  readonly rounded: RoundedProgram;
  readonly need: ContainerNeed;
  readonly careArea: CareArea;
  readonly findings: readonly Finding[];
}

/** The checks that found nothing, in the order of the form. A subject passes when all its values do. */
export function passedChecks(
  tests: readonly GuardrailTest[],
  checked?: Checked,
): readonly PassedCheck[] {
  const subjects = [...new Set(tests.map((test) => test.subject))];
  const inside = subjects
    .filter((subject) =>
      tests.every((test) => test.subject !== subject || test.position === 'inside'),
    )
    .map((kind) => ({ kind }));
  return checked === undefined
    ? inside
    : [
        ...inside,
        ...passedReferences(checked),
        ...passedContainer(checked),
        ...passedPump(checked),
      ];
}

function passedReferences({ order, plan, careArea }: Checked): readonly PassedCheck[] {
  const value = testedTotalDose(order, plan);
  return totalDoseReferencesInForce(plan, careArea)
    .filter((reference) => compare(value, reference.value) >= 0)
    .map((reference) => ({
      kind: 'totalDoseReference',
      reference: reference.value,
      sourceIds: reference.sourceIds,
    }));
}

function passedContainer({ plan, need, findings }: Checked): readonly PassedCheck[] {
  const isFaulty = findings.some(
    ({ subject, edge }) => subject === 'container' && edge !== 'longHang',
  );
  return isFaulty ? [] : [{ kind: 'container', needed: need.needed, holds: plan.finalVolume }];
}

function passedPump({ rounded, findings }: Checked): readonly PassedCheck[] {
  const isFaulty = findings.some(({ subject }) => subject === 'infusionRate' || subject === 'vtbi');
  return isFaulty ? [] : [{ kind: 'pump', largestDeviation: largestDeviation(phasesOf(rounded)) }];
}
