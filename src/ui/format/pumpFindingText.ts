import type { RecommendedPreparation } from '../../core/calculation.ts';
import type { DrugLibrary } from '../../core/library/drugLibrary.ts';
import { pumpProfileById } from '../../core/library/drugLibrary.ts';
import type { Finding, FindingEdge } from '../../core/limits/finding.ts';
import { assertNever } from '../../core/result.ts';
import type { FindingSetting, FindingText } from './findingParts.ts';
import { formatTested } from './limitText.ts';
import { formatQuantity } from './quantityText.ts';
import { sourceLabels } from './sourceText.ts';
import { capitalize, insideSentence, placesText } from './subjectText.ts';
import { formatToMinute } from './timeText.ts';

type PumpEdge = Extract<FindingEdge, 'rounding' | 'belowPump' | 'abovePump' | 'belowAccurate'>;
type ContainerEdge = Extract<FindingEdge, 'exceedsBag' | 'exceedsSyringe' | 'longHang'>;

/**
 * What the pump cannot be set to, or changes by rounding. While pump settings are withheld (no
 * program) no rate and no volume is named: they would be read off and set.
 */
export function pumpFindingText(
  finding: Finding,
  edge: PumpEdge,
  { order, program }: FindingSetting,
  library: DrugLibrary,
): FindingText {
  const pump = pumpProfileById(library, order.pumpProfileId);
  const subject = finding.subject === 'vtbi' ? 'volume' : 'rate';
  const where = placePrefix(finding);
  const limit = finding.limits.map(({ value }) => formatTested(value)).join(', ');
  const sources = sourceLabels(
    library,
    finding.limits.flatMap(({ sourceIds }) => sourceIds),
  );
  const beyondRange = (side: 'below' | 'above') =>
    capitalize(
      `${where}the order comes out ${side} the range of the ${insideSentence(pump.name)}.`,
    );
  switch (edge) {
    case 'rounding': {
      const isBlocking = finding.severity === 'block';
      return {
        title: `Rounding to the pump’s step changes the ${subject}`,
        fact: `${where}${formatQuantity(finding.value)} away from the order; ${isBlocking ? 'hard limit' : 'usually up to'} ${limit}.`,
        advice: `${pumpAdvice(subject, 'small')}${isBlocking ? '' : ', or give a reason to go on'}.`,
        source: `${isBlocking ? 'Hard limit' : 'Limit'}: ${sources}`,
      };
    }
    case 'belowPump':
      return {
        title: `This pump cannot be set to so small a ${subject}`,
        fact: beyondRange('below'),
        advice: `${pumpAdvice(subject, 'small')}.`,
        source: `Range of the pump: ${sources}`,
      };
    case 'abovePump':
      return {
        title: `This pump cannot be set to so large a ${subject}`,
        fact: beyondRange('above'),
        advice: `${pumpAdvice(subject, 'large')}.`,
        source: `Range of the pump: ${sources}`,
      };
    case 'belowAccurate':
      return {
        title: 'The rate is lower than this pump is accurate at',
        ...(program === undefined
          ? {}
          : { fact: `${where}${formatQuantity(finding.value)}; accurate from ${limit}.` }),
        advice: 'Use a syringe pump or a weaker preparation, or give a reason to go on.',
        source: `Limit: ${sources}`,
      };
    default:
      return assertNever(edge);
  }
}

/** What the container does not hold, or holds for long. */
export function containerFindingText(
  finding: Finding,
  edge: ContainerEdge,
  { order, program, preparationThatHolds }: FindingSetting,
  library: DrugLibrary,
): FindingText {
  const pump = pumpProfileById(library, order.pumpProfileId);
  const limit = finding.limits.map(({ value }) => formatTested(value)).join(', ');
  const sourceIds = finding.limits.flatMap((each) => each.sourceIds);
  switch (edge) {
    case 'exceedsBag': {
      const holds =
        preparationThatHolds === undefined ? undefined : recommendation(preparationThatHolds);
      if (program === undefined) {
        return {
          title: `One ${pump.container} does not hold infusion and priming`,
          ...(finding.severity === 'block'
            ? {
                fact: 'No changes can be planned for it.',
                advice: inOneLine('Use a larger volume or less priming.', holds),
              }
            : {
                fact: 'Its changes are planned once nothing else stands in the way.',
                ...(holds === undefined ? {} : { advice: holds }),
              }),
        };
      }
      const count = String(program.containerSchedule.containers.length);
      return {
        title: `${count} ${pump.container}s are needed`,
        fact: `${formatTested(finding.value)} with priming, and one holds ${limit}.`,
        advice: inOneLine('The changes are planned below.', holds),
      };
    }
    case 'exceedsSyringe':
      return {
        title: 'The volume does not go into the syringe',
        fact: `${formatTested(finding.value)} is made up, the syringe holds ${limit}.`,
        advice: 'Choose a smaller volume or another pump.',
      };
    case 'longHang':
      return {
        title: `One ${pump.container} is in use for more than ${limit}`,
        advice: `Follow the local rule on how long a prepared ${pump.container} may be used.`,
        source: `Limit: ${sourceLabels(library, sourceIds)}`,
      };
    default:
      return assertNever(edge);
  }
}

function inOneLine(...sentences: readonly (string | undefined)[]): string {
  return sentences.filter((sentence) => sentence !== undefined).join(' ');
}

function recommendation({ drug, volume, hang }: RecommendedPreparation): string {
  const inUse = hang === undefined ? '' : `, in use for ${formatToMinute(hang)}`;
  return `${formatQuantity(drug)} in ${formatQuantity(volume)} would do with one${inUse}.`;
}

function pumpAdvice(subject: 'rate' | 'volume', size: 'small' | 'large'): string {
  if (size === 'large') return 'Use a stronger preparation or another pump';
  return subject === 'rate'
    ? 'Use a weaker preparation or a pump with finer steps'
    : 'Use a weaker preparation';
}

/** `Loading dose and step 2: `, or nothing where the finding has no place. */
function placePrefix(finding: Finding): string {
  const places = placesText(finding.steps, finding.loading);
  return places === undefined ? '' : `${places}: `;
}
