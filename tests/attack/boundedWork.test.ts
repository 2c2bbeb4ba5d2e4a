import { afterEach, describe, expect, it, vi } from 'vitest';
import { readDecimalText } from '../../src/input/decimalText.ts';
import { parseCheckLink } from '../../src/input/checkLink.ts';
import { parseDrugLibrary } from '../../src/input/drugLibraryFile.ts';
import { parsePlanLink } from '../../src/input/planLink.ts';
import { parseRoute } from '../../src/state/route.ts';
import { library } from '../support/library.ts';
import { startPlan } from '../support/startPlan.ts';

const MILLION = 1_000_000;

/** How often a pattern is tried on a text as long as this, and on how much of it. */
function watchPatterns(): { readonly looks: () => readonly string[] } {
  const spy = vi.spyOn(RegExp.prototype, 'exec');
  return {
    looks: () =>
      spy.mock.calls.flatMap(([text], index) =>
        text.length >= MILLION ? [String(spy.mock.contexts[index])] : [],
      ),
  };
}

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const TEXTS = [
  ['digits', '1'],
  ['points', '.'],
  ['commas', ','],
  ['letters', 'a'],
  ['zero-width spaces', '\u200B'],
  ['Arabic digits', '٥'],
  ['line breaks', '\n'],
  ['halves of a pair', '\uD835'],
] as const;

describe('a text of a million characters', () => {
  // hazard: hostile-text
  it.each(TEXTS)('is refused as a number after one look at how it begins: %s', (_, character) => {
    const text = character.repeat(MILLION);
    const patterns = watchPatterns();
    expect(readDecimalText(text)).toEqual({ kind: 'refused', fault: 'tooLong' });
    expect(patterns.looks()).toHaveLength(1);
  });

  // hazard: hostile-text
  it('in a field is looked at a fixed number of times for each thing that is typed', () => {
    const plan = startPlan({});
    const looksAt = (text: string): number => {
      plan.act.setField('weight', text);
      const patterns = watchPatterns();
      const { status, link } = plan.view();
      expect(status).toBe('blocked');
      expect(link.startsWith('#/plan?')).toBe(true);
      const { length } = patterns.looks();
      vi.restoreAllMocks();
      return length;
    };
    // Once for the form and once for its link; twice as long is no more.
    expect(looksAt('9'.repeat(MILLION))).toBe(2);
    expect(looksAt('9'.repeat(2 * MILLION))).toBe(2);
  });

  // hazard: hostile-text
  it('is refused as a link by its length alone', () => {
    const decode = vi.fn(decodeURIComponent);
    vi.stubGlobal('decodeURIComponent', decode);
    for (const [view, parse] of [
      ['plan', parsePlanLink],
      ['check', parseCheckLink],
    ] as const) {
      const link = `#/${view}?${'weight=70kg&'.repeat(MILLION / 12)}`;
      const patterns = watchPatterns();
      expect(parse(link, library)).toEqual({ ok: false, error: { code: 'tooLong' } });
      expect(patterns.looks()).toEqual([]);
      expect(decode).not.toHaveBeenCalled();
      // Which view it names is seen in one look.
      expect(parseRoute(link.padEnd(MILLION, '9')).view).toBe(view);
      expect(patterns.looks()).toHaveLength(1);
      vi.restoreAllMocks();
    }
  });

  // hazard: hostile-text
  it('and one is refused as a drug library by its length alone', () => {
    const patterns = watchPatterns();
    expect(parseDrugLibrary('[]'.padEnd(MILLION + 1))).toEqual({
      ok: false,
      error: [{ path: '', code: 'tooLarge' }],
    });
    expect(patterns.looks()).toEqual([]);
  });

  // hazard: hostile-text
  it.each([
    ['brackets', '['],
    ['objects', '{"a":'],
  ])('of nested %s is read no deeper than 32, and no further', (_, piece) => {
    const text = piece.repeat(MILLION / piece.length);
    const patterns = watchPatterns();
    const parsed = parseDrugLibrary(text);
    expect(parsed.ok ? [] : parsed.error.map(({ code }) => code)).toEqual(['tooDeep']);
    // A few looks for each bracket down to the 33rd; a million brackets would be a million more.
    expect(patterns.looks().length).toBeLessThan(33 * 8);
  });
});
