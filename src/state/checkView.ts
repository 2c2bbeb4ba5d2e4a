import type { Calculation } from '../core/calculation.ts';
import type { GuardrailTest } from '../core/checks/checkOrder.ts';
import type { DrugLibrary } from '../core/library/drugLibrary.ts';
import type { CheckFinding } from '../core/verify/checkFindings.ts';
import { gatherCheckFindings } from '../core/verify/checkFindings.ts';
import type { ComparedEntry } from '../core/verify/comparePlan.ts';
import { comparePlan } from '../core/verify/comparePlan.ts';
import type { Verification } from '../core/verify/verifyPump.ts';
import { verifyPump } from '../core/verify/verifyPump.ts';
import type { CheckEntries } from '../input/checkLink.ts';
import { formatCheckLink, formatSealedLink } from '../input/checkLink.ts';
import type { LinkFault } from '../input/linkFault.ts';
import type { OrderFormReading } from '../input/orderForm.ts';
import { readOrderForm } from '../input/orderForm.ts';
import type { FieldName, FieldReading, OrderFormText } from '../input/orderFormText.ts';
import type { PlanToCompare } from '../input/planToCompare.ts';
import { openPlanToCompare } from '../input/planToCompare.ts';
import type {
  PumpFieldName,
  PumpReadingsReading,
  PumpReadingsText,
} from '../input/pumpReadings.ts';
import { readPumpReadings } from '../input/pumpReadings.ts';
import type { ViewStatus } from './planView.ts';

/** How far a check beside a sealed plan has come. */
export type SealedStage = 'sealed' | 'committed' | 'compared';

/** Everything that a check follows from: what was typed and chosen, and a plan that stays sealed. */
export interface CheckSource {
  readonly library: DrugLibrary;
  readonly entries: CheckEntries;
  /** A plan that was shared, unread until the stage is `compared`. */
  readonly sealed?: { readonly plan: PlanToCompare; readonly stage: SealedStage };
  /** While set, nothing is calculated. */
  readonly linkFault?: LinkFault;
}

/** What a check comes to, once every entry is complete and, beside a sealed plan, committed. */
export interface CheckResult {
  readonly verification: Verification;
  /** Whether the order itself must not be given: then nothing says what the pump should show. */
  readonly isOrderBlocked: boolean;
  /** Of the order and of what would be delivered, worst first. */
  readonly findings: readonly CheckFinding[];
}

/** Everything the check view shows. */
export interface CheckView {
  readonly library: DrugLibrary;
  /** Order and label as typed. */
  readonly form: OrderFormText;
  /** What the pump shows, as typed. */
  readonly pump: PumpReadingsText;
  readonly status: ViewStatus;
  readonly verdict: 'waiting' | 'match' | 'mismatch';
  /** `open`: there is no sealed plan. */
  readonly stage: SealedStage | 'open';
  readonly fields: ReadonlyMap<FieldName, FieldReading>;
  readonly pumpFields: ReadonlyMap<PumpFieldName, FieldReading>;
  /** In the order of the page: required and blank, or half typed. */
  readonly missing: readonly (FieldName | PumpFieldName)[];
  readonly refused: readonly (FieldName | PumpFieldName)[];
  /** Complete beside a sealed plan, and not committed yet. */
  readonly canCommit: boolean;
  readonly isLocked: boolean;
  readonly linkFault?: LinkFault;
  readonly result?: CheckResult;
  /** That of the result. */
  readonly calculation?: Calculation;
  /** Those of the calculation: nothing is judged before. */
  readonly tests: readonly GuardrailTest[];
  /** Every field of plan and entries side by side, once the plan is opened. */
  readonly comparison?: readonly ComparedEntry[];
  /** The fragment that reproduces this check; of a sealed one, the plan alone. */
  readonly link: string;
}

interface ReadEntries {
  readonly library: DrugLibrary;
  readonly order: OrderFormReading;
  readonly pump: PumpReadingsReading;
}

/** Kept for as long as their input is: a check is worked out once, not per reader. */
const views = new WeakMap<CheckSource, CheckView>();
const results = new WeakMap<CheckEntries, CheckResult & { readonly library: DrugLibrary }>();

/** Whether the entries are committed: they change only by starting over. */
export function isLocked({ sealed }: CheckSource): boolean {
  return sealed !== undefined && sealed.stage !== 'sealed';
}

/** The check view of a source; the same object for the same source. */
export function deriveCheck(source: CheckSource): CheckView {
  const known = views.get(source);
  if (known !== undefined) return known;
  const view = buildView(source);
  views.set(source, view);
  return view;
}

function buildView(source: CheckSource): CheckView {
  const { library, entries, sealed, linkFault } = source;
  const read: ReadEntries = {
    library,
    order: readOrderForm(entries.order, library),
    pump: readPumpReadings(entries.pump, entries.order),
  };
  const isComplete = read.order.order !== undefined && read.pump.readings !== undefined;
  const isSealed = sealed?.stage === 'sealed';
  const result = linkFault === undefined && !isSealed ? resultOf(entries, read) : undefined;
  const planned =
    sealed?.stage === 'compared' ? openPlanToCompare(sealed.plan, library) : undefined;
  return {
    library,
    form: entries.order,
    pump: entries.pump,
    status: statusOf(read, result, linkFault !== undefined),
    verdict: result?.verification.verdict ?? 'waiting',
    stage: sealed?.stage ?? 'open',
    fields: read.order.fields,
    pumpFields: read.pump.fields,
    missing: named(read, (reading) =>
      reading.kind === 'empty' ? reading.isRequired : reading.kind === 'halfTyped',
    ),
    refused: named(read, (reading) => reading.kind === 'refused'),
    canCommit: isSealed && isComplete,
    isLocked: isLocked(source),
    ...(linkFault === undefined ? {} : { linkFault }),
    ...(result === undefined ? {} : { result, calculation: result.verification.calculation }),
    tests: result?.verification.calculation.tests ?? [],
    ...(result === undefined || planned === undefined
      ? {}
      : { comparison: comparePlan(planned, result.verification, library) }),
    link: sealed === undefined ? formatCheckLink(entries, library) : formatSealedLink(sealed.plan),
  };
}

function named(
  { order, pump }: ReadEntries,
  isNamed: (reading: FieldReading) => boolean,
): readonly (FieldName | PumpFieldName)[] {
  return [...order.fields, ...pump.fields]
    .filter(([, reading]) => isNamed(reading))
    .map(([name]) => name);
}

function resultOf(
  entries: CheckEntries,
  { library, order: { order }, pump: { readings } }: ReadEntries,
): CheckResult | undefined {
  if (order === undefined || readings === undefined) return undefined;
  const known = results.get(entries);
  if (known?.library === library) return known;
  const verification = verifyPump(order, readings, library);
  const { calculation, deliveredFindings } = verification;
  const result = {
    library,
    verification,
    isOrderBlocked: calculation.findings.some(({ severity }) => severity === 'block'),
    findings: gatherCheckFindings(calculation.findings, deliveredFindings),
  };
  results.set(entries, result);
  return result;
}

/** As on the plan; entries that wait to be committed are not finished. */
function statusOf(
  { order, pump }: ReadEntries,
  result: CheckResult | undefined,
  hasLinkFault: boolean,
): ViewStatus {
  if (hasLinkFault) return 'blocked';
  if (order.isEmpty && pump.isEmpty) return 'empty';
  const isRefused = [...order.fields.values(), ...pump.fields.values()].some(
    ({ kind }) => kind === 'refused',
  );
  if (isRefused) return 'blocked';
  if (result === undefined) return 'incomplete';
  if (result.verification.isBlocked) return 'blocked';
  return result.findings.some(({ severity }) => severity === 'caution') ? 'caution' : 'ready';
}
