/** Random well-formed plan links: about half of them ordinary, the rest pushed to some edge. */
import { ORDER_TWISTS } from './draftTwists.ts';
import { ordinaryDraft } from './ordinaryDraft.ts';
import { anyLinkOf } from './planDraft.ts';
import { PUMP_TWISTS } from './pumpTwists.ts';
import { randomFrom } from './random.ts';

const TWISTS = [...ORDER_TWISTS, ...PUMP_TWISTS];

/**
 * A complete, well-formed plan link for a seed (any whole number); the same seed gives the same
 * link. All care areas, units, bases, mixes, vials, pumps, 1 to 12 steps and loading doses occur;
 * values at a limit, one shown digit off it, and half-way between two pump steps are frequent.
 * Heights stay at 119 cm or above, so that an ideal weight is always above zero.
 */
export function randomPlanLink(seed: number): string {
  const random = randomFrom(seed);
  const twists = random.pick([0, 0, 1, 1, 1, 1, 2, 2, 3]);
  let draft = ordinaryDraft(random);
  for (let twist = 0; twist < twists; twist += 1) {
    draft = random.pick(TWISTS)(random, draft);
  }
  return anyLinkOf(random, draft);
}

/** So many links, from consecutive seeds. */
export function randomPlanLinks(count: number, firstSeed = 1): readonly string[] {
  return Array.from({ length: count }, (_, index) => randomPlanLink(firstSeed + index));
}
