import type { FitTable } from './fitTable.ts';
import { NOTHING_FITS } from './fitTable.ts';
import type { Combination, Hypothesis, Slip, Source, Tables } from './hypothesis.ts';
import { bestOf, explainEach, explainPhase } from './hypothesis.ts';
import { fitsOfOrderPair } from './orderPair.ts';
import type { ProgramSlip } from './programSlip.ts';
import type { Clean, OrderVariant, Search, Variant } from './singles.ts';
import { fitsOfProgramSlip } from './singles.ts';

/** All ways in which two slips can share the two numbers, both slips used. */
const COMBINATIONS: readonly Combination[] = [
  { rate: 'both', vtbi: 'clean' },
  { rate: 'clean', vtbi: 'both' },
  { rate: 'first', vtbi: 'second' },
  { rate: 'second', vtbi: 'first' },
  { rate: 'both', vtbi: 'first' },
  { rate: 'both', vtbi: 'second' },
  { rate: 'first', vtbi: 'both' },
  { rate: 'second', vtbi: 'both' },
  { rate: 'both', vtbi: 'both' },
];

/** Every way of every plausible pair of slips that together explain every open phase. */
export function pairHypotheses(
  search: Search,
  clean: Clean,
  orderVariants: readonly OrderVariant[],
  programVariants: readonly Variant<ProgramSlip>[],
): readonly Hypothesis[] {
  const combine = (first: Variant<Slip>, second: Variant<Slip>, both: FitTable) =>
    combinations(search, first, second, {
      clean: clean.fits,
      first: first.fits,
      second: second.fits,
      both,
    });
  return [
    ...plausible(ofDifferentThings(withLater(orderVariants))).flatMap(([first, second]) =>
      combine(
        first,
        second,
        exceptUndone(first, fitsOfOrderPair(search, clean.replayed, first, second)),
      ),
    ),
    ...plausible(withEach(orderVariants, programVariants)).flatMap(([first, second]) =>
      combine(
        first,
        second,
        exceptUndone(first, fitsOfProgramSlip(search, second.slip, first.replayed)),
      ),
    ),
    ...plausible(withLater(programVariants)).flatMap(([first, second]) =>
      combine(first, second, () => NOTHING_FITS),
    ),
  ];
}

/** Without the numbers that one slip took far off and the other brought back. */
function exceptUndone(first: OrderVariant, both: FitTable): FitTable {
  return (index) => {
    const { rate, vtbi } = first.undone(index);
    if (rate && vtbi) return NOTHING_FITS;
    const fits = both(index);
    return { rate: rate ? undefined : fits.rate, vtbi: vtbi ? undefined : fits.vtbi };
  };
}

/** Each way in which two slips can share the numbers; some phases may have only one of them. */
function combinations(
  { open }: Search,
  first: Variant<Slip>,
  second: Variant<Slip>,
  tables: Tables,
): readonly Hypothesis[] {
  const possible = COMBINATIONS.filter(
    (combination) =>
      canMove(first, 'first', beneath(second.slip, combination)) &&
      canMove(second, 'second', combination),
  );
  const slips = [first.slip, second.slip];
  return possible.flatMap((combination) => {
    const phases = explainEach(
      open,
      (phase, index) =>
        bestOf([first.alone[index], second.alone[index]]) ??
        explainPhase(phase, index, tables, combination, slips),
    );
    return phases === undefined ? [] : [{ slips, phases }];
  });
}

/** What the first slip moved, seen through a second that may have put each number in the other's field. */
function beneath(second: Slip, { rate, vtbi }: Combination): Combination {
  const isCrossed = second.stage === 'program' && second.isCrossing;
  return isCrossed ? { rate: vtbi, vtbi: rate } : { rate, vtbi };
}

/** Whether a slip can move just those numbers that a combination takes from it. */
function canMove({ ways }: Variant<Slip>, source: Source, { rate, vtbi }: Combination): boolean {
  const isRateMoved = rate === source || rate === 'both';
  const isVolumeMoved = vtbi === source || vtbi === 'both';
  if (isRateMoved && isVolumeMoved) return ways.includes('both');
  return ways.includes(isRateMoved ? 'rate' : 'volume');
}

function withLater<T>(items: readonly T[]): readonly (readonly [T, T])[] {
  return items.flatMap((first, index) => withEach([first], items.slice(index + 1)));
}

function withEach<A, B>(firsts: readonly A[], seconds: readonly B[]): readonly (readonly [A, B])[] {
  return firsts.flatMap((first) => seconds.map((second): readonly [A, B] => [first, second]));
}

function plausible<A extends { readonly slip: Slip }, B extends { readonly slip: Slip }>(
  pairs: readonly (readonly [A, B])[],
): readonly (readonly [A, B])[] {
  return pairs.filter(([first, second]) => isPlausiblePair(first.slip, second.slip));
}

/** Two slips about the same thing of the order do not happen together. */
function ofDifferentThings(
  pairs: readonly (readonly [OrderVariant, OrderVariant])[],
): readonly (readonly [OrderVariant, OrderVariant])[] {
  return pairs.filter(([first, second]) => first.slip.about !== second.slip.about);
}

/**
 * Two slips that may well happen together: not two misplaced decimal points. No other slip is there
 * twice, but for those about one thing of the order.
 */
function isPlausiblePair(first: Slip, second: Slip): boolean {
  return !(isDecimalPoint(first) && isDecimalPoint(second));
}

function isDecimalPoint({ detail: { slip } }: Slip): boolean {
  return slip === 'tenfold' || slip === 'hundredfold';
}
