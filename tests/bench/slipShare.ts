/**
 * Counts how often the double-check names a slip that really happened: random orders, a random slip,
 * rounded to the pump. Run by hand, with the number of cases:
 *
 *   node --input-type=module -e "await (await import('vite')).runnerImport('./tests/bench/slipShare.ts')" 5000
 */
import type { Explanation } from '../../src/core/verify/slip.ts';
import { verifyPump } from '../../src/core/verify/verifyPump.ts';
import { orderOfLink } from '../support/calculateLink.ts';
import { library } from '../support/library.ts';
import { randomPlanLink } from '../support/oracle/randomPlanLink.ts';
import type { Random } from '../support/oracle/random.ts';
import { randomFrom } from '../support/oracle/random.ts';
import { pumpReadings } from '../support/slips/pumpReadings.ts';
import type { Extent, PlainReadings } from '../support/slips/randomSlip.ts';
import {
  correctReadings,
  SLIPS_AFTER,
  SLIPS_BEFORE,
  slippedReadings,
} from '../support/slips/randomSlip.ts';

const CASES = Number(process.argv.at(-1)) || 5000;
const OUTCOMES = ['first', 'second', 'later', 'not named'] as const;
type Outcome = (typeof OUTCOMES)[number];
type Counts = Map<string, Map<Outcome, number>>;

function explanationsOf(link: string, readings: PlainReadings): readonly Explanation[] | undefined {
  const { verdict, explanations } = verifyPump(orderOfLink(link), pumpReadings(readings), library);
  return verdict === 'mismatch' ? explanations : undefined;
}

function outcomeFor(explanations: readonly Explanation[], happened: readonly string[]): Outcome {
  const rank = explanations.find(
    ({ slips }) =>
      slips.length === happened.length && slips.every((slip) => happened.includes(slip)),
  )?.rank;
  if (rank === undefined) return 'not named';
  return OUTCOMES[Math.min(rank, 3) - 1] ?? 'later';
}

function count(counts: Counts, name: string, outcome: Outcome): void {
  const row = counts.get(name) ?? new Map<Outcome, number>();
  counts.set(name, row.set(outcome, (row.get(outcome) ?? 0) + 1));
}

function print(title: string, counts: Counts): void {
  const all = [...counts.values()];
  const sum = (rows: readonly Map<Outcome, number>[], outcome: Outcome): number =>
    rows.reduce((total, row) => total + (row.get(outcome) ?? 0), 0);
  const line = (name: string, rows: readonly Map<Outcome, number>[]): string => {
    const total = OUTCOMES.reduce((each, outcome) => each + sum(rows, outcome), 0);
    const shares = OUTCOMES.map((outcome) => {
      const share = (100 * sum(rows, outcome)) / total;
      return `${outcome} ${share.toFixed(1)}%`;
    });
    return `  ${name.padEnd(26)} ${String(total).padStart(5)}  ${shares.join(', ')}`;
  };
  console.info(title);
  for (const [name, row] of [...counts].sort()) console.info(line(name, [row]));
  console.info(line('all', all));
}

/** Random cases in which the pump shows a mismatch. */
function countCases(
  extent: Extent,
  pick: (random: Random) => readonly string[],
  nameOf: (slips: readonly string[], explanations: readonly Explanation[]) => string,
  cases: number,
): Counts {
  const counts: Counts = new Map();
  let found = 0;
  for (let seed = 1; found < cases; seed += 1) {
    const random = randomFrom(seed);
    const link = randomPlanLink(seed);
    const slips = pick(random);
    const readings = slippedReadings(random, link, slips, extent);
    const explanations = readings && explanationsOf(link, readings);
    if (explanations === undefined) continue;
    found += 1;
    count(counts, nameOf(slips, explanations), outcomeFor(explanations, slips));
  }
  return counts;
}

/** What slips before the sum are about: two about the same thing make no plausible pair. */
const THINGS: readonly (readonly string[])[] = [
  ['pounds-as-kilograms', 'kilograms-as-pounds', 'weight-not-applied', 'other-weight-basis'],
  ['per-minute-as-per-hour', 'mcg-as-mg', 'mcg-kg-min-as-mg-kg-h', 'total-as-hourly'],
  ['other-concentration'],
  ['hours-minutes'],
];

/** Another concentration changes nothing in a dose that is entered as it is. */
function onePair(random: Random): readonly string[] {
  const own = random.pick(THINGS);
  const first = random.pick(own);
  const others = THINGS.filter((thing) => thing !== own).flat();
  const after = SLIPS_AFTER.filter(
    (slip) => first !== 'other-concentration' || slip !== 'dose-as-rate',
  );
  return [first, random.pick([...others, ...after])];
}

function isAloneOrPair(_slips: readonly string[], explanations: readonly Explanation[]): string {
  return explanations[0]?.slips.length === 1 ? 'one slip explains it' : 'no one slip does';
}

/** One digit of one number replaced by another. */
function mistyped(random: Random, { loading, steps }: PlainReadings): PlainReadings {
  const at = random.integer(0, steps.length - 1);
  const field = random.pick(['rate', 'volume'] as const);
  const replaced = (text: string): string => {
    const digits = text.split(/(?=\d)/);
    const place = random.integer(0, digits.length - 1);
    const digit = (Number.parseInt(digits[place] ?? '', 10) + random.integer(1, 9)) % 10;
    return digits.with(place, (digits[place] ?? '').replace(/\d/, String(digit))).join('');
  };
  return {
    ...(loading === undefined ? {} : { loading }),
    steps: steps.map((step, index) =>
      index === at ? { ...step, [field]: replaced(step[field]) } : step,
    ),
  };
}

function isAboveZero({ loading, steps }: PlainReadings): boolean {
  const all = loading === undefined ? steps : [loading, ...steps];
  return all.every(({ rate, volume }) => Number(rate) > 0 && Number(volume) > 0);
}

/** What is named for a number that no slip explains but chance. */
function countTypingErrors(cases: number): void {
  const named = { 'a slip': 0, 'a pair': 0, nothing: 0 };
  for (let seed = 1, found = 0; found < cases; seed += 1) {
    const random = randomFrom(seed);
    const link = randomPlanLink(seed);
    const correct = correctReadings(link);
    const readings = correct && mistyped(random, correct);
    if (readings === undefined || !isAboveZero(readings)) continue;
    const explanations = explanationsOf(link, readings);
    if (explanations === undefined) continue;
    found += 1;
    const count = explanations[0]?.slips.length;
    named[count === undefined ? 'nothing' : count === 1 ? 'a slip' : 'a pair'] += 1;
  }
  console.info(`One digit mistyped, ${String(cases)} cases; named for it:`, named);
}

const oneSlip = (random: Random): readonly string[] => [
  random.pick([...SLIPS_BEFORE, ...SLIPS_AFTER]),
];
const ownName = (slips: readonly string[]): string => slips.join(' ');

print('One slip in every phase', countCases('every phase', oneSlip, ownName, CASES));
print('One slip in one phase', countCases('one phase', oneSlip, ownName, CASES));
print('A pair in every phase', countCases('every phase', onePair, isAloneOrPair, CASES / 5));
countTypingErrors(CASES / 5);
