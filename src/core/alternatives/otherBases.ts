import type { Assessment } from '../assess.ts';
import { assess } from '../assess.ts';
import type { BasisComparison } from '../calculation.ts';
import type { DosingWeightBasis, OrderedPatient } from '../order/infusionOrder.ts';
import type { DosingWeightChoice } from '../order/dosingWeight.ts';
import type { InfusionPlan } from '../plan/infusionPlan.ts';
import { present } from '../result.ts';

/**
 * What each dosing weight would give for the first step: the same order on that weight, with every
 * check of a plan. None has a rate where its plan would be blocked.
 */
export function otherBases(
  assessed: Assessment,
  { dosingWeightChoices }: InfusionPlan,
): readonly BasisComparison[] {
  return dosingWeightChoices.map((choice) =>
    choice.refusal === undefined
      ? compared(choice, onBasis(choice.basis, assessed))
      : { ...choice, findings: [] },
  );
}

function compared(
  choice: DosingWeightChoice,
  { made, findings, isBlocked }: Assessment,
): BasisComparison {
  const comparison = {
    ...choice,
    findings: findings.filter(({ severity }) => severity !== 'info'),
  };
  if (isBlocked) return comparison;
  const first = made?.rounded.steps[0];
  return { ...comparison, infusionRate: present(first, 'the first step of a plan').infusionRate };
}

function onBasis(basis: DosingWeightBasis, assessed: Assessment): Assessment {
  const { order, library } = assessed;
  if (basis === order.patient.basis) return assessed;
  return assess({ ...order, patient: patientOn(basis, order.patient) }, library);
}

/** A weight by formula that is not refused has height and sex. */
function patientOn(basis: DosingWeightBasis, patient: OrderedPatient): OrderedPatient {
  return { ...patient, basis } as OrderedPatient;
}
