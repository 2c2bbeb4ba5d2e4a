import { describe, expect, it } from 'vitest';
import type { LostOnReload } from '../../../src/state/lostOnReload.ts';
import { updateText } from '../../../src/ui/format/updateText.ts';

const SINCE = new Date(2026, 10, 5, 8, 4).getTime();
const DAY = 86_400_000;

const said = (days: number, allowed = 14, lost?: LostOnReload) =>
  updateText({ since: SINCE, now: SINCE + days * DAY }, lost, allowed);

describe('what is said of a newer version', () => {
  it('is nothing where there is none', () => {
    expect(updateText({ since: undefined, now: SINCE }, undefined, 14)).toBeUndefined();
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
    const newer = { since: SINCE, now: SINCE + 500 * DAY };
    expect(updateText(newer, undefined, undefined)?.level).toBe('info');
  });

  it('names the day and what is allowed once that is over', () => {
    expect(said(15)?.text).toContain(
      'ready since 5 Nov 2026, 08:04, longer than the 14 days that the drug library allows',
    );
    expect(said(2, 1)?.text).toContain('longer than the 1 day that');
  });

  it('says what opening it costs', () => {
    expect(said(0)?.text).toContain('Opening it keeps the plan.');
    expect(said(0, 14, 'reasons')?.text).toContain('each reason will have to be given again');
    expect(said(15, 14, 'checkEntries')?.text).toContain('will have to be entered again');
  });
});
