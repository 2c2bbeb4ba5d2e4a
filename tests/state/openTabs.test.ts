import { describe, expect, it } from 'vitest';
import type { TabLocks } from '../../src/state/openTabs.ts';
import { joinOpenTabs } from '../../src/state/openTabs.ts';

/** A lock manager that several tabs share. */
function sharedLocks(): TabLocks {
  const held: { name: string }[] = [];
  return {
    request(name, _options, hold) {
      held.push({ name });
      return hold();
    },
    query: () => Promise.resolve({ held }),
  };
}

describe('the count of open tabs', () => {
  it('knows when the planner is open elsewhere', async () => {
    const locks = sharedLocks();
    const first = joinOpenTabs(locks, 'https://x/planner/');
    expect(await first.isOpenElsewhere()).toBe(false);
    const second = joinOpenTabs(locks, 'https://x/planner/');
    expect(await first.isOpenElsewhere()).toBe(true);
    expect(await second.isOpenElsewhere()).toBe(true);
  });

  it('does not count another planner of the same host', async () => {
    const locks = sharedLocks();
    const first = joinOpenTabs(locks, 'https://x/planner/');
    joinOpenTabs(locks, 'https://x/other/');
    expect(await first.isOpenElsewhere()).toBe(false);
  });

  it('takes it for open where the browser cannot tell', async () => {
    expect(await joinOpenTabs(undefined, 'https://x/').isOpenElsewhere()).toBe(true);
  });
});
