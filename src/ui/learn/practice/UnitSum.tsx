import type { PracticeStep } from '../../../core/practice/practiceStep.ts';
import type { TermUnits, UnitPart } from '../../../core/practice/unitCancellation.ts';
import { cancelUnits } from '../../../core/practice/unitCancellation.ts';
import { formatExact, formatExactNumber, UNIT_SPACE } from '../../format/quantityText.ts';
import { sumText } from '../../format/workingText.ts';
import { Sentence } from '../../parts/Sentence.tsx';

/**
 * A sum with the units struck out that cancel. `hides`: the answer, or the numbers too, which leaves
 * the units alone. A screen reader is told what cancels: it passes over a stroke.
 */
export function UnitSum({
  step,
  hides,
}: {
  readonly step: PracticeStep;
  readonly hides?: 'answer' | 'numbers';
}) {
  const units = cancelUnits(step);
  const struck = struckNames(units);
  const { exact, rounded } = step;
  return (
    <p className="practice-sum number">
      {units === undefined || (struck.length === 0 && hides !== 'numbers') ? (
        <Sentence>{sumText(step.terms)}</Sentence>
      ) : (
        units.map((each, index) => <Term key={index} term={each} isBare={hides === 'numbers'} />)
      )}
      {hides === 'numbers' && <span className="no-wrap">{` = ${exact.unit}`}</span>}
      {hides === undefined && <Sentence>{` = ${formatExact(exact)}`}</Sentence>}
      {hides === undefined && formatExact(exact) !== formatExact(rounded) && (
        <span className="practice-rounded">
          <Sentence>{`, rounded ${formatExact(rounded)}`}</Sentence>
        </span>
      )}
      {struck.length > 0 && (
        <span className="visually-hidden">{`. Canceled: ${struck.join(', ')}.`}</span>
      )}
    </p>
  );
}

/** Whether units say anything about a sum: where parts are added, nothing cancels. */
export function hasUnits(step: PracticeStep): boolean {
  return cancelUnits(step) !== undefined;
}

function struckNames(units: readonly TermUnits[] | undefined): readonly string[] {
  const parts = units?.flatMap(({ above, below }) => [...above, ...below]) ?? [];
  return [...new Set(parts.filter(({ isStruck }) => isStruck).map(({ name }) => name))];
}

function Term({
  term: { operator, value, above, below },
  isBare,
}: {
  readonly term: TermUnits;
  readonly isBare: boolean;
}) {
  const number = typeof value === 'number' ? String(value) : formatExactNumber(value);
  return (
    <>
      {operator !== undefined && ` ${operator} `}
      <span className="no-wrap">
        {!isBare && `${number}${UNIT_SPACE}`}
        {[...above, ...below].map((part, index) => (
          <Unit key={index} part={part} isFirst={index === 0} />
        ))}
      </span>
    </>
  );
}

function Unit({ part, isFirst }: { readonly part: UnitPart; readonly isFirst: boolean }) {
  return (
    <>
      {!isFirst && '/'}
      {part.isStruck ? <s>{part.name}</s> : part.name}
    </>
  );
}
