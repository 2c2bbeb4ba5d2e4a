import { describe, expect, it } from 'vitest';
import { plainOutputs } from '../support/oracle/plainResult.ts';
import { HINT_SUMS } from './handSumsOfHints.ts';
import { BLOCKED_OUTPUT_SUMS, OUTPUT_SUMS } from './handSumsOfOutputs.ts';
import { OTHER_WAY_SUMS } from './handSumsOfOtherWays.ts';

/** Outputs that say what to set, or what follows from it. */
const OF_SETTINGS =
  /^(?:pump|container|observation|preparation)|^on \w+ (?:rate|stops|cautions)|^working (?:programmed|infusionRate|vtbi|loadingVolume|loadingRate|runTime)/;

describe('every output of the oracle follows from the sum in the row', () => {
  it.each([...OUTPUT_SUMS, ...OTHER_WAY_SUMS, ...BLOCKED_OUTPUT_SUMS])(
    '$sum',
    ({ plan, outputs, observations }) => {
      const answer = plainOutputs(`#/plan?${plan}`);
      expect(answer).toMatchObject(outputs);
      if (observations !== undefined) {
        const lines = Object.keys(answer).filter((name) => /^observation \d+ time$/.test(name));
        expect(lines).toHaveLength(observations);
      }
    },
  );

  it('has no rate on a weight whose plan is refused', () => {
    const refused = plainOutputs(`#/plan?${OTHER_WAY_SUMS.at(-1)?.plan ?? ''}`);
    expect(Object.keys(refused).filter((name) => /^on \w+ rate$/.test(name))).toEqual([
      'on actual rate',
      'on adjusted rate',
    ]);
  });

  it.each(HINT_SUMS)('$sum', ({ plan, outputs, hints }) => {
    const answer = plainOutputs(`#/plan?${plan}`);
    expect(answer).toMatchObject(outputs);
    const names = Object.keys(answer).filter((name) => /^hint .* comes to /.test(name));
    expect(names).toHaveLength(hints ?? 0);
  });

  it.each(BLOCKED_OUTPUT_SUMS)('no settings while something blocks: $sum', ({ plan }) => {
    const names = Object.keys(plainOutputs(`#/plan?${plan}`));
    expect(names.filter((name) => OF_SETTINGS.test(name))).toEqual([]);
  });
});
