import type { CareArea, DrugLibrary, Reference } from '../../core/library/drugLibrary.ts';
import { careAreaById } from '../../core/library/drugLibrary.ts';
import type { Finding, FindingSubject } from '../../core/limits/finding.ts';
import type { Bounds } from '../../core/limits/guardrail.ts';
import { compare } from '../../core/quantity/quantity.ts';
import type { Unit } from '../../core/quantity/units.ts';
import { assertNever } from '../../core/result.ts';
import { BASIS_NAMES } from './basisText.ts';
import type { FindingSetting, FindingText } from './findingParts.ts';
import { containerFindingText, pumpFindingText } from './pumpFindingText.ts';
import { formatBounds, formatTested } from './limitText.ts';
import { formatQuantity } from './quantityText.ts';
import { sourceLabels } from './sourceText.ts';
import { capitalize, placesText, SUBJECT_ADVICE, SUBJECT_NAMES } from './subjectText.ts';

/** What a finding says, for every subject and edge. */
export function findingText(
  finding: Finding,
  calculation: FindingSetting,
  library: DrugLibrary,
): FindingText {
  const careArea = careAreaById(library, calculation.order.careAreaId);
  const name = SUBJECT_NAMES[finding.subject];
  switch (finding.edge) {
    case 'belowSoft':
      return softText(finding, `${name} is below the usual range`, careArea, library);
    case 'aboveSoft':
      return softText(finding, `${name} is above the usual range`, careArea, library);
    case 'belowHard':
      return hardText(finding, `${name} is below the hard limit`, library);
    case 'aboveHard':
      return hardText(finding, `${name} is above the hard limit`, library);
    case 'notGiven':
      return notGivenText(finding, library);
    case 'belowFormula':
      return formulaHeightText(finding, calculation, library);
    case 'aboveActual':
      return aboveActualText(finding, calculation);
    case 'aboveStock':
      return {
        title: 'The vial is too weak for this concentration',
        fact: `${formatTested(finding.value)} is to be made, the vial holds ${limitText(finding)}.`,
        advice: 'Choose a stronger vial or a larger volume.',
      };
    case 'dilutedStock':
      return {
        title: 'This vial is not for further dilution',
        fact: `Vials of ${limitText(finding)} are ready to use.`,
        advice: 'Choose a stronger vial, or give a reason to go on.',
        source: `Source: ${limitSources(finding, library)}`,
      };
    case 'belowReference':
    case 'aboveReference':
      return referenceText(finding, careArea, library);
    case 'rounding':
    case 'belowPump':
    case 'abovePump':
    case 'belowAccurate':
      return pumpFindingText(finding, finding.edge, calculation, library);
    case 'exceedsBag':
    case 'exceedsSyringe':
    case 'longHang':
      return containerFindingText(finding, finding.edge, calculation, library);
    default:
      return assertNever(finding.edge);
  }
}

/** The soft range of a subject in a care area; nothing where the subject has none. */
export function usualRange(subject: FindingSubject, careArea: CareArea): string | undefined {
  const guardrails: Readonly<Partial<Record<FindingSubject, { readonly soft: Bounds<Unit> }>>> =
    careArea.guardrails;
  const soft = guardrails[subject]?.soft;
  return soft === undefined ? undefined : formatBounds(soft);
}

function softText(
  finding: Finding,
  title: string,
  careArea: CareArea,
  library: DrugLibrary,
): FindingText {
  const range = usualRange(finding.subject, careArea) ?? limitText(finding);
  return {
    title,
    fact: `${valueText(finding)}; usual ${range}.`,
    advice: `${SUBJECT_ADVICE[finding.subject]}, then give a reason to go on.`,
    source: `Usual range: ${limitSources(finding, library)}`,
  };
}

function hardText(finding: Finding, title: string, library: DrugLibrary): FindingText {
  return {
    title,
    fact: `${valueText(finding)}; hard limit ${limitText(finding)}.`,
    advice: `${SUBJECT_ADVICE[finding.subject]}.`,
    source: `Hard limit: ${limitSources(finding, library)}`,
  };
}

function notGivenText(finding: Finding, library: DrugLibrary): FindingText {
  return {
    title: `${SUBJECT_NAMES[finding.subject]} is not given in this care area`,
    fact: `${valueText(finding)} was ordered.`,
    advice: 'Take it out, or choose the care area that the order is for.',
    source: `Hard limit: ${limitSources(finding, library)}`,
  };
}

function formulaHeightText(
  finding: Finding,
  { order }: FindingSetting,
  library: DrugLibrary,
): FindingText {
  const basis = BASIS_NAMES[order.patient.basis];
  return {
    title: `Height is below what ${basis} starts at`,
    fact: `${formatQuantity(finding.value)}; the formula starts at ${limitText(finding)}.`,
    advice: 'Check the height, or dose on actual weight.',
    source: `Formula: ${limitSources(finding, library)}`,
  };
}

function aboveActualText(finding: Finding, { order }: FindingSetting): FindingText {
  const basis = BASIS_NAMES[order.patient.basis];
  const values = [finding.value, ...finding.limits.map((limit) => limit.value)];
  const [formula = '', actual = ''] = values.map(formatQuantity);
  return {
    title: `${capitalize(basis)} is more than actual weight`,
    fact: `${capitalize(basis)} comes to ${formula}, the patient weighs ${actual}.`,
    advice: 'Check weight, height and sex, or dose on actual weight.',
  };
}

function referenceText(finding: Finding, careArea: CareArea, library: DrugLibrary): FindingText {
  const isAbove = finding.edge === 'aboveReference';
  const references: readonly Reference<Unit>[] =
    finding.subject === 'totalDose' ? careArea.references.totalDose : careArea.references.doseRate;
  const named = finding.limits.map(({ value, sourceIds }) => {
    const reference = references.find(
      (candidate) => candidate.value.unit === value.unit && compare(candidate.value, value) === 0,
    );
    const what = reference === undefined ? '' : `, ${reference.text}`;
    return `${formatTested(value)}${what} (${sourceLabels(library, sourceIds)})`;
  });
  return {
    title: `${SUBJECT_NAMES[finding.subject]} is ${isAbove ? 'above' : 'below'} a published figure`,
    fact: `${valueText(finding)}. For comparison: ${named.join('; ')}.`,
  };
}

/** The value with its place: `0.55 mg/kg/h`, `Steps 2 and 5, up to 0.6 mg/kg/h`. */
export function valueText(finding: Finding): string {
  const places = placesText(finding.steps, finding.loading);
  const value = formatTested(finding.value);
  if (places === undefined) return value;
  if (finding.steps.length < 2) return `${places}: ${value}`;
  return `${places}, ${finding.edge.startsWith('below') ? 'down to' : 'up to'} ${value}`;
}

/** The limits that a value lies beyond: `1 mg/kg/h`. */
export function limitText(finding: Finding): string {
  return finding.limits.map((limit) => formatTested(limit.value)).join(', ');
}

/** Where those limits come from: `Cohen 2018`. */
export function limitSources(finding: Finding, library: DrugLibrary): string {
  const ids = finding.limits.flatMap((limit) => limit.sourceIds);
  return sourceLabels(library, ids);
}
