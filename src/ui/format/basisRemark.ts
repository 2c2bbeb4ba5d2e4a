import type { BasisComparison } from '../../core/calculation.ts';
import type { DrugLibrary } from '../../core/library/drugLibrary.ts';
import type { InfusionOrder } from '../../core/order/infusionOrder.ts';
import { findingText } from './findingText.ts';

/** Why a dosing weight has no rate, or what its rate needs a reason for: `Caution: Dose rate is …`. */
export function basisRemark(
  { findings, infusionRate }: BasisComparison,
  order: InfusionOrder,
  library: DrugLibrary,
): string | undefined {
  if (findings.length === 0) return undefined;
  const [severity, lead] =
    infusionRate === undefined ? ['block', 'Not shown'] : ['caution', 'Caution'];
  const titles = findings
    .filter((finding) => finding.severity === severity)
    .map((finding) => findingText(finding, { order }, library).title);
  return `${lead}: ${titles.join('; ')}`;
}
