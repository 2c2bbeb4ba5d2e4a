import type { Quality } from './fit.ts';
import { worse } from './fit.ts';
import type { ExplainedPhase, Hypothesis } from './hypothesis.ts';
import { pairHypotheses, phaseByPhaseHypotheses } from './pairs.ts';
import type { Search, SingleWay } from './singles.ts';
import { fitsOfReplay, orderVariants, programVariants, replayOpen, singleWays } from './singles.ts';
import type { Explanation, Moves, SlipName } from './slip.ts';
import { frequencyOf, SLIP_NAMES } from './slip.ts';

type Unranked = Omit<Explanation, 'rank'>;

/**
 * Every slip that would explain the phases that are not as programmed, likeliest first; where none
 * does, every pair of slips. Empty: nothing known explains them.
 */
export function explain(search: Search): readonly Explanation[] {
  const replayed = replayOpen(search, []);
  const clean = { replayed, fits: fitsOfReplay(search, () => replayed) };
  const before = orderVariants(search, replayed);
  const after = programVariants(search, replayed);
  const singles = singleWays(search, clean.fits, [...before, ...after]);
  const alone = singles.flatMap(asHypothesis);
  if (alone.length > 0) return explanations(alone, search);
  return explanations(
    [...pairHypotheses(search, clean, before, after), ...phaseByPhaseHypotheses(singles)],
    search,
  );
}

/** A way that explains every open phase. */
function asHypothesis({ slip, moves, phases }: SingleWay): readonly Hypothesis[] {
  const explained = phases.filter((phase) => phase !== undefined);
  return explained.length < phases.length ? [] : [{ slips: [slip], moves, phases: explained }];
}

function explanations(hypotheses: readonly Hypothesis[], { plan }: Search): readonly Explanation[] {
  return ranked(onePerName(hypotheses.map((each) => explanationOf(each, plan.isStepped))));
}

function explanationOf({ slips, moves, phases }: Hypothesis, isStepped: boolean): Unranked {
  const places = phases.map(({ place }) => place);
  return {
    slips: slips.map(({ detail }) => detail.slip),
    details: slips.map(({ detail }) => detail),
    quality: worstOf(phases),
    moves,
    steps: isStepped ? places.filter((place) => place > 0) : [],
    loading: places.includes(0),
    sums: phases.slice(0, 1).flatMap(({ sums }) => sums()),
  };
}

function worstOf(phases: readonly ExplainedPhase[]): Quality {
  return phases.reduce<Quality>((worst, phase) => worse(worst, phase.quality), 'exact');
}

/** The best of each slip or pair: exact before near, then the one that moves fewer numbers. */
function onePerName(found: readonly Unranked[]): readonly Unranked[] {
  const best = new Map<string, Unranked>();
  for (const each of found) {
    const name = each.slips.join(' ');
    const known = best.get(name);
    if (known === undefined || isBetter(each, known)) best.set(name, each);
  }
  return [...best.values()];
}

function isBetter(a: Unranked, b: Unranked): boolean {
  if (a.quality !== b.quality) return a.quality === 'exact';
  return NUMBERS_MOVED[a.moves] < NUMBERS_MOVED[b.moves];
}

const NUMBERS_MOVED: Readonly<Record<Moves, number>> = { rate: 1, volume: 1, both: 2 };

/** Likeliest first: by how well they explain, then by how often they happen. Equals share a rank. */
function ranked(found: readonly Unranked[]): readonly Explanation[] {
  const scored = found
    .map((explanation) => ({ explanation, score: scoreOf(explanation) }))
    .sort((a, b) => a.score - b.score || compareNames(a.explanation, b.explanation));
  const scores = [...new Set(scored.map(({ score }) => score))];
  return scored.map(({ explanation, score }) => ({
    ...explanation,
    rank: scores.indexOf(score) + 1,
  }));
}

/** More than any frequency: exact stands before near. */
const NEAR = 100;

function scoreOf({ quality, slips }: Unranked): number {
  return (quality === 'exact' ? 0 : NEAR) + frequencyOf(slips);
}

/** Equals stand in the order of the list of slips, so that the same numbers always read the same. */
function compareNames(a: Unranked, b: Unranked): number {
  return listPlace(a.slips) - listPlace(b.slips);
}

function listPlace(slips: readonly SlipName[]): number {
  return slips.reduce((place, slip) => place * SLIP_NAMES.length + SLIP_NAMES.indexOf(slip), 0);
}
