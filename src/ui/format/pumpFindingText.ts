import type { Calculation } from '../../core/calculation.ts';
import type { DrugLibrary } from '../../core/library/drugLibrary.ts';
import { pumpProfileById } from '../../core/library/drugLibrary.ts';
import type { Finding, FindingEdge } from '../../core/limits/finding.ts';
import { assertNever } from '../../core/result.ts';
import type { FindingText } from './findingText.ts';
import { formatTested } from './limitText.ts';
import { formatQuantity } from './quantityText.ts';
import { sourceLabels } from './sourceText.ts';
import { insideSentence, placesText } from './subjectText.ts';

type PumpEdge = Extract<FindingEdge, 'rounding' | 'belowPump' | 'abovePump' | 'belowAccurate'>;
type ContainerEdge = Extract<FindingEdge, 'exceedsBag' | 'exceedsSyringe' | 'longHang'>;

/**
 * What the pump cannot be set to, or changes by rounding. While pump settings are withheld (no
 * program) no rate and no volume is named: they would be read off and set.
 */
export function pumpFindingText(
  finding: Finding,
  edge: PumpEdge,
  { order, program }: Calculation,
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
  switch (edge) {
    case 'rounding': {
      const isBlocking = finding.severity === 'block';
      return {
        title: `Rounding to the pump’s step changes the ${subject}`,
        sentence: `${where}${formatQuantity(finding.value)} away from the order; ${isBlocking ? 'hard limit' : 'usually up to'} ${limit}. ${pumpAdvice(subject, 'small')}${isBlocking ? '' : ', or give a reason to go on'}.`,
        source: `${isBlocking ? 'Hard limit' : 'Limit'}: ${sources}`,
      };
    }
    case 'belowPump':
      return {
        title: `This pump cannot be set to so small a ${subject}`,
        sentence: `${where}the order comes out below the range of the ${insideSentence(pump.name)}. ${pumpAdvice(subject, 'small')}.`,
        source: `Range of the pump: ${sources}`,
      };
    case 'abovePump':
      return {
        title: `This pump cannot be set to so large a ${subject}`,
        sentence: `${where}the order comes out above the range of the ${insideSentence(pump.name)}. ${pumpAdvice(subject, 'large')}.`,
        source: `Range of the pump: ${sources}`,
      };
    case 'belowAccurate':
      return {
        title: 'The rate is lower than this pump is accurate at',
        sentence: `${program === undefined ? '' : `${where}${formatQuantity(finding.value)}; accurate from ${limit}. `}Use a syringe pump or a weaker preparation, or give a reason to go on.`,
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
  calculation: Calculation,
  library: DrugLibrary,
): FindingText {
  const { program, preparationThatHolds } = calculation;
  const pump = pumpProfileById(library, calculation.order.pumpProfileId);
  const limit = finding.limits.map(({ value }) => formatTested(value)).join(', ');
  const sourceIds = finding.limits.flatMap((each) => each.sourceIds);
  switch (edge) {
    case 'exceedsBag': {
      const holds =
        preparationThatHolds === undefined
          ? ''
          : ` ${formatQuantity(preparationThatHolds.drug)} in ${formatQuantity(preparationThatHolds.volume)} would do with one.`;
      if (program === undefined) {
        return {
          title: `One ${pump.container} does not hold infusion and priming`,
          sentence:
            finding.severity === 'block'
              ? `No changes can be planned for it. Use a larger volume or less priming.${holds}`
              : `Its changes are planned once nothing else stands in the way.${holds}`,
        };
      }
      const count = String(program.containerSchedule.containers.length);
      return {
        title: `${count} ${pump.container}s are needed`,
        sentence: `${formatTested(finding.value)} with priming, and one holds ${limit}. The changes are planned below.${holds}`,
      };
    }
    case 'exceedsSyringe':
      return {
        title: 'The volume does not go into the syringe',
        sentence: `${formatTested(finding.value)} is made up, the syringe holds ${limit}. Choose a smaller volume or another pump.`,
      };
    case 'longHang':
      return {
        title: `One ${pump.container} is in use for more than ${limit}`,
        sentence: `Follow the local rule on how long a prepared ${pump.container} may be used.`,
        source: `Limit: ${sourceLabels(library, sourceIds)}`,
      };
    default:
      return assertNever(edge);
  }
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
