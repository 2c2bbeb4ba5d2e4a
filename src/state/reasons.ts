import { findingCode } from '../core/checks/gatherFindings.ts';
import type { Finding } from '../core/limits/finding.ts';
import type { Quantity } from '../core/quantity/quantity.ts';
import { amountText } from '../core/quantity/quantity.ts';
import type { Unit } from '../core/quantity/units.ts';
import type { OrderFormText } from '../input/orderFormText.ts';

/** What was typed as reasons, by the identity of the finding that each excuses. */
export type Reasons = ReadonlyMap<string, string>;

/** No reasons. */
export const NO_REASONS: Reasons = new Map();

const SHORTEST_REASON = 3;
const LONGEST_REASON = 200;

/** Whether a reason counts: 3 to 200 characters without the blanks around them. */
export function isAcceptedReason(text: string): boolean {
  const { length } = text.trim();
  return length >= SHORTEST_REASON && length <= LONGEST_REASON;
}

/**
 * What a reason is tied to: the code, the value as tested, the limits and the phases. The same
 * caution at another value, limit or step is another caution.
 */
export function reasonIdentity(finding: Finding): string {
  return [
    findingCode(finding),
    quantityIdentity(finding.value),
    ...finding.limits.map((limit) => quantityIdentity(limit.value)),
    finding.steps.join(' '),
    String(finding.loading),
  ].join('|');
}

function quantityIdentity(value: Quantity<Unit>): string {
  return `${amountText(value)} ${value.unit}`;
}

/** The reasons whose finding is still there with the same value and limits. */
export function keptReasons(reasons: Reasons, findings: readonly Finding[]): Reasons {
  const identities = new Set(findings.map(reasonIdentity));
  return new Map([...reasons].filter(([identity]) => identities.has(identity)));
}

/** Fields whose change voids every reason: another patient, another weight or another care area. */
const VOIDING_FIELDS = [
  'weight',
  'weightUnit',
  'basis',
  'height',
  'heightUnit',
  'sex',
  'careAreaId',
] as const satisfies readonly (keyof OrderFormText)[];

/** Whether a change of the form voids every reason. */
export function voidsReasons(before: OrderFormText, after: OrderFormText): boolean {
  return VOIDING_FIELDS.some((field) => before[field] !== after[field]);
}
