import type { Calculation } from '../../core/calculation.ts';
import type { DrugLibrary } from '../../core/library/drugLibrary.ts';
import { careAreaById } from '../../core/library/drugLibrary.ts';
import type { Finding } from '../../core/limits/finding.ts';
import type { CheckFinding } from '../../core/verify/checkFindings.ts';
import type { FindingText } from './findingParts.ts';
import { factAndAdvice } from './findingParts.ts';
import { findingText, limitSources, limitText, usualRange, valueText } from './findingText.ts';
import { formatQuantity } from './quantityText.ts';
import { placesText, SUBJECT_ADVICE, SUBJECT_NAMES } from './subjectText.ts';

/** A finding of the check in words. */
export interface CheckFindingText {
  readonly title: string;
  /** What the pump would give, then what was ordered. */
  readonly sentences: readonly string[];
  readonly source?: string;
}

const BEYOND = {
  belowHard: 'below the hard limit',
  aboveHard: 'above the hard limit',
  notGiven: 'not given in this care area',
  belowSoft: 'below the usual range',
  aboveSoft: 'above the usual range',
} as const;

/**
 * What a limit says about the order, about what the pump would give, or about both. Nobody gives a
 * reason here: a check is settled with the one who ordered, planned or programmed.
 */
export function checkFindingText(
  { ordered, delivered }: CheckFinding,
  calculation: Calculation,
  library: DrugLibrary,
): CheckFindingText {
  const finding = delivered ?? ordered;
  if (finding === undefined) throw new Error('A finding about nothing');
  const edge = guardEdge(finding);
  if (edge === undefined || (edge === 'notGiven' && delivered === undefined)) {
    return pumpText(finding, calculation, library);
  }
  const limit = limitPhrase(finding, calculation, library);
  return {
    title: `${SUBJECT_NAMES[finding.subject]} is ${BEYOND[edge]}`,
    sentences: [
      ...(delivered === undefined ? [] : [`From the pump${placed(delivered)}; ${limit}.`]),
      ...(ordered === undefined
        ? []
        : [`Ordered${placed(ordered)}; ${limit}. ${SUBJECT_ADVICE[ordered.subject]}.`]),
    ],
    source: `${isHard(finding) ? 'Hard limit' : 'Usual range'}: ${limitSources(finding, library)}`,
  };
}

function guardEdge({ edge }: Finding): keyof typeof BEYOND | undefined {
  return Object.hasOwn(BEYOND, edge) ? (edge as keyof typeof BEYOND) : undefined;
}

function isHard({ edge }: Finding): boolean {
  return edge === 'belowHard' || edge === 'aboveHard' || edge === 'notGiven';
}

function limitPhrase(finding: Finding, { order }: Calculation, library: DrugLibrary): string {
  if (isHard(finding)) return `hard limit ${limitText(finding)}`;
  const range = usualRange(finding.subject, careAreaById(library, order.careAreaId));
  return `usual ${range ?? limitText(finding)}`;
}

/** What rounding does and what a pump or a bag cannot do. */
function pumpText(
  finding: Finding,
  calculation: Calculation,
  library: DrugLibrary,
): CheckFindingText {
  const places = placesText(finding.steps, finding.loading);
  const where = places === undefined ? '' : `${places}: `;
  const subject = finding.subject === 'vtbi' ? 'volume' : 'rate';
  switch (finding.edge) {
    case 'rounding':
      return {
        title: `Rounding to the pump’s step changes the ${subject}`,
        sentences: [
          `${where}${formatQuantity(finding.value)} away from the order; ${finding.severity === 'block' ? 'hard limit' : 'usually up to'} ${limitText(finding)}.`,
        ],
        source: `Limit: ${limitSources(finding, library)}`,
      };
    case 'belowAccurate':
      return {
        title: 'Slower than this pump is accurate at',
        sentences: [
          `${where}${where === '' ? 'Accurate' : 'accurate'} from ${limitText(finding)}. A syringe pump or a weaker bag would do better.`,
        ],
        source: `Limit: ${limitSources(finding, library)}`,
      };
    case 'dilutedStock':
      return {
        title: 'This vial is not for further dilution',
        sentences: [`Vials of ${limitText(finding)} are ready to use.`],
        source: `Source: ${limitSources(finding, library)}`,
      };
    default:
      return withSentences(findingText(finding, calculation, library));
  }
}

function withSentences(text: FindingText): CheckFindingText {
  return { ...text, sentences: [factAndAdvice(text)] };
}

/** `: 3.05 mg/kg/h`, `, step 2: 2 mg/kg/h`, `, steps 2 and 5, up to 3 mg/kg/h`. */
function placed(finding: Finding): string {
  const text = valueText(finding);
  return placesText(finding.steps, finding.loading) === undefined
    ? `: ${text}`
    : `, ${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}
