import type { ExplainedPhase, Hypothesis, Slip } from './hypothesis.ts';
import { worstOf } from './hypothesis.ts';
import { pairHypotheses } from './pairs.ts';
import type { Search } from './singles.ts';
import { cleanPhases, orderVariants, programVariants, singleHypotheses } from './singles.ts';
import type { Explanation, Moves, SlipName, SlipSum } from './slip.ts';
import { frequencyOf, SLIP_NAMES } from './slip.ts';

type Unranked = Omit<Explanation, 'rank'>;

/**
 * Every slip that would explain the phases that are not as programmed, likeliest first; where none
 * does, every pair of slips. Empty: nothing known explains them.
 */
export function explain(search: Search): readonly Explanation[] {
  const clean = cleanPhases(search);
  const before = orderVariants(search, clean);
  const after = programVariants(search, clean);
  const alone = [...before, ...after].flatMap(singleHypotheses);
  return explanations(
    alone.length > 0 ? alone : pairHypotheses(search, clean, before, after),
    search,
  );
}

function explanations(hypotheses: readonly Hypothesis[], { plan }: Search): readonly Explanation[] {
  return ranked(onePerName(hypotheses.map((each) => explanationOf(each, plan.isStepped))));
}

function explanationOf({ slips, phases }: Hypothesis, isStepped: boolean): Unranked {
  const places = phases.map(({ place }) => place);
  return {
    slips: slips.map(({ detail }) => detail.slip),
    details: slips.map(({ detail }) => detail),
    quality: worstOf(phases),
    moves: movesOf(phases),
    steps: isStepped ? places.filter((place) => place > 0) : [],
    loading: places.includes(0),
    sums: sumsOf(phases),
  };
}

/** The sums of the first phase that each slip acts in. */
function sumsOf(phases: readonly ExplainedPhase[]): readonly SlipSum[] {
  const shown = new Set<Slip>();
  return phases.flatMap(({ slips, sums }) => {
    if (slips.every((slip) => shown.has(slip))) return [];
    slips.forEach((slip) => shown.add(slip));
    return sums();
  });
}

function movesOf(phases: readonly ExplainedPhase[]): Moves {
  const isRateMoved = phases.some((phase) => phase.isRateMoved);
  const isVolumeMoved = phases.some((phase) => phase.isVolumeMoved);
  if (isRateMoved && isVolumeMoved) return 'both';
  return isRateMoved ? 'rate' : 'volume';
}

/**
 * The best of each slip or pair: exact before near, else the first. Each moves no more than has to be
 * explained: what moves fewer numbers is tried first (`bestOf`).
 */
function onePerName(found: readonly Unranked[]): readonly Unranked[] {
  const best = new Map<string, Unranked>();
  for (const each of found) {
    const name = each.slips.join();
    const known = best.get(name);
    const isBetter = known?.quality !== 'exact' && each.quality === 'exact';
    if (known === undefined || isBetter) best.set(name, each);
  }
  return [...best.values()];
}

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
