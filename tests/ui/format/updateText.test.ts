import { describe, expect, it } from 'vitest';
import { updateText } from '../../../src/ui/format/updateText.ts';

const SINCE = new Date(2026, 10, 5, 8, 4).getTime();
const DAY = 86_400_000;

const said = (days: number, allowed = 14, isHeldByTab = false) =>
  updateText({ since: SINCE, now: SINCE + days * DAY, isHeldByTab }, allowed);

describe('what is said of a newer version', () => {
  it('is nothing where there is none', () => {
    expect(updateText({ since: undefined, now: SINCE, isHeldByTab: false }, 14)).toBeUndefined();
  });

  it.each([
    [0, 14, 'info'],
    [14, 14, 'info'],
    [14.01, 14, 'caution'],
    [2, 1, 'caution'],
  ] as const)('after %s days of %s allowed it is %s', (days, allowed, level) => {
    expect(said(days, allowed)?.level).toBe(level);
  });

  it('never presses where no library says how long', () => {
    const newer = { since: SINCE, now: SINCE + 500 * DAY, isHeldByTab: false };
    expect(updateText(newer, undefined)?.level).toBe('info');
  });

  it('names the day and what is allowed once that is over', () => {
    expect(said(15)?.text).toContain(
      'ready since 5 Nov 2026, 08:04, longer than the 14 days that the drug library allows',
    );
    expect(said(2, 1)?.text).toContain('longer than the 1 day that');
  });

  it('says what opening it costs, or which tab is in its way', () => {
    expect(said(0)?.text).toContain('keeps the plan; reasons');
    expect(said(0, 14, true)?.text).toContain('open in another tab');
    expect(said(0, 14, true)?.text).not.toContain('New patient');
  });
});
