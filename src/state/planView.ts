import type { GuardrailTest } from '../core/checks/checkOrder.ts';
import type { Calculation } from '../core/calculation.ts';
import type { DrugLibrary } from '../core/library/drugLibrary.ts';
import type { Finding } from '../core/limits/finding.ts';
import type { LinkFault } from '../input/linkFault.ts';
import type { FieldName, FieldReading, OrderFormText } from '../input/orderFormText.ts';

/** The state of a view, as its root's `data-status`. */
export type ViewStatus = 'empty' | 'incomplete' | 'blocked' | 'caution' | 'ready';

/** A finding with the reason that was given for it, if any. */
export interface ExplainedFinding {
  readonly finding: Finding;
  /** SUBJECT:EDGE */
  readonly code: string;
  /** As typed; counts only when it is accepted. */
  readonly reasonText: string;
  /** A caution whose reason has 3 to 200 characters. */
  readonly isExplained: boolean;
  /** The code of the finding whose reason covers this one too (the same figure tested twice). */
  readonly coveredBy?: string;
}

/** Everything the plan view shows, derived from the form text, the library and the reasons. */
export interface PlanView {
  readonly library: DrugLibrary;
  readonly form: OrderFormText;
  readonly status: ViewStatus;
  /** Readings of the fields in use. */
  readonly fields: ReadonlyMap<FieldName, FieldReading>;
  /** In form order: required and blank, or half typed. */
  readonly missing: readonly FieldName[];
  readonly refused: readonly FieldName[];
  /** While set, nothing is calculated. */
  readonly linkFault?: LinkFault;
  /** Only when every field in use is valid and the link is sound. */
  readonly calculation?: Calculation;
  /** What is known of the order so far against its guardrails; all of it once it is complete. */
  readonly tests: readonly GuardrailTest[];
  /** Worst first. */
  readonly findings: readonly ExplainedFinding[];
  /** Cautions that still need a reason, covered ones not counted. */
  readonly openCautions: number;
  /** The fragment that reproduces this plan: '#/plan?…'. */
  readonly link: string;
}
