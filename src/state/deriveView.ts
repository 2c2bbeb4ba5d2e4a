import { calculate } from '../core/calculate.ts';
import type { Calculation } from '../core/calculation.ts';
import type { GuardrailTest } from '../core/checks/checkOrder.ts';
import { findingCode } from '../core/checks/gatherFindings.ts';
import { testEntered } from '../core/checks/testEntered.ts';
import type { DrugLibrary } from '../core/library/drugLibrary.ts';
import { careAreaById } from '../core/library/drugLibrary.ts';
import type { Finding } from '../core/limits/finding.ts';
import type { LinkFault } from '../input/linkFault.ts';
import type { OrderFormReading } from '../input/orderForm.ts';
import { readOrderForm } from '../input/orderForm.ts';
import type { OrderFormText } from '../input/orderFormText.ts';
import { formatPlanLink } from '../input/planLink.ts';
import type { ExplainedFinding, PlanView, ViewStatus } from './planView.ts';
import type { Reasons } from './reasons.ts';
import { isAcceptedReason, reasonIdentity } from './reasons.ts';

/** Everything that a plan view follows from: what was typed and chosen, and nothing derived. */
export interface PlanSource {
  readonly library: DrugLibrary;
  readonly form: OrderFormText;
  readonly reasons: Reasons;
  /** While set, nothing is calculated. */
  readonly linkFault?: LinkFault;
}

interface CalculatedForm {
  readonly library: DrugLibrary;
  readonly reading: OrderFormReading;
  readonly calculation?: Calculation;
}

/** Kept for as long as their input is: a form that is typed on is calculated once, not per reader. */
const views = new WeakMap<PlanSource, PlanView>();
const calculatedForms = new WeakMap<OrderFormText, CalculatedForm>();

/** The plan view of a source; the same object for the same source. */
export function deriveView(source: PlanSource): PlanView {
  const known = views.get(source);
  if (known !== undefined) return known;
  const view = buildView(source);
  views.set(source, view);
  return view;
}

function buildView(source: PlanSource): PlanView {
  const { library, form, reasons, linkFault } = source;
  const { reading, calculation } = calculateForm(form, library);
  const shown = linkFault === undefined ? calculation : undefined;
  const findings = explainFindings(shown, reasons);
  const openCautions = findings.filter(
    ({ finding, isExplained, coveredBy }) =>
      finding.severity === 'caution' && !isExplained && coveredBy === undefined,
  ).length;
  return {
    library,
    form,
    status: statusOf(reading, shown, openCautions, linkFault !== undefined),
    fields: reading.fields,
    missing: [...reading.fields.keys()].filter(
      (name) => reading.missing.includes(name) || reading.halfTyped.includes(name),
    ),
    refused: reading.refused,
    ...(linkFault === undefined ? {} : { linkFault }),
    ...(shown === undefined ? {} : { calculation: shown }),
    tests: testsOf(reading, shown, library),
    findings,
    openCautions,
    // Written a moment after the last key, and read when it is shared: not for each key.
    get link() {
      return formatPlanLink(form, library);
    },
  };
}

/** What a form amounts to, and its calculation where it is sound; the same object for the same form. */
export function calculateForm(form: OrderFormText, library: DrugLibrary): CalculatedForm {
  const known = calculatedForms.get(form);
  if (known?.library === library) return known;
  const reading = readOrderForm(form, library);
  const calculation = reading.order && calculate(reading.order, library);
  const calculated = { library, reading, ...(calculation === undefined ? {} : { calculation }) };
  calculatedForms.set(form, calculated);
  return calculated;
}

/** A calculation tests the whole order; where the dosing weight cannot be had, what was entered. */
function testsOf(
  { entered }: OrderFormReading,
  calculation: Calculation | undefined,
  library: DrugLibrary,
): readonly GuardrailTest[] {
  if (calculation?.plan !== undefined) return calculation.tests;
  const known = calculation?.tests ?? [];
  const isKnown = (test: GuardrailTest): boolean =>
    known.some(({ subject, step }) => subject === test.subject && step === test.step);
  const area = careAreaById(library, entered.careAreaId);
  return [...known, ...testEntered(entered, area).filter((test) => !isKnown(test))];
}

/** What is wrong decides before what is missing, and both before what the plan itself says. */
function statusOf(
  reading: OrderFormReading,
  calculation: Calculation | undefined,
  openCautions: number,
  hasLinkFault: boolean,
): ViewStatus {
  if (hasLinkFault) return 'blocked';
  if (reading.isEmpty) return 'empty';
  if (reading.refused.length > 0) return 'blocked';
  if (calculation === undefined) return 'incomplete';
  if (calculation.findings.some((finding) => finding.severity === 'block')) return 'blocked';
  return openCautions > 0 ? 'caution' : 'ready';
}

function explainFindings(
  calculation: Calculation | undefined,
  reasons: Reasons,
): readonly ExplainedFinding[] {
  if (calculation === undefined) return [];
  const { findings, order } = calculation;
  return findings.map((finding) => {
    const covering =
      order.patient.basis === 'actual' ? sameWeightFinding(finding, findings) : undefined;
    const explained = explain(covering ?? finding, reasons);
    return covering === undefined
      ? explained
      : { ...explained, finding, code: findingCode(finding), coveredBy: explained.code };
  });
}

/** On the actual weight, patient and dosing weight are one figure tested twice: one reason does. */
function sameWeightFinding(finding: Finding, findings: readonly Finding[]): Finding | undefined {
  if (finding.subject !== 'dosingWeight') return undefined;
  return findings.find(({ subject, edge }) => subject === 'patientWeight' && edge === finding.edge);
}

function explain(finding: Finding, reasons: Reasons): ExplainedFinding {
  const reasonText = reasons.size === 0 ? '' : (reasons.get(reasonIdentity(finding)) ?? '');
  return {
    finding,
    code: findingCode(finding),
    reasonText,
    isExplained: finding.severity === 'caution' && isAcceptedReason(reasonText),
  };
}
