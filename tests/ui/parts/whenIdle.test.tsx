import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fetchNothingMore, whenIdle } from '../../../src/ui/parts/whenIdle.ts';

let fetched: string[];

/** A part that is there at once, or never. */
const part = (name: string, ending: 'here' | 'gone' = 'here') => {
  return () => {
    fetched.push(name);
    return ending === 'here' ? Promise.resolve() : Promise.reject(new Error('no network'));
  };
};

const idleMoment = async (): Promise<void> => {
  await vi.advanceTimersByTimeAsync(500);
};

beforeEach(() => {
  fetched = [];
  vi.useFakeTimers();
});

afterEach(async () => {
  await vi.runAllTimersAsync();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('what is fetched while nothing else is to do', () => {
  it('comes one after the other, each in an idle moment of its own', async () => {
    whenIdle(part('chart'));
    whenIdle(part('papers'));
    expect(fetched).toEqual([]);
    await idleMoment();
    expect(fetched).toEqual(['chart']);
    await idleMoment();
    expect(fetched).toEqual(['chart', 'papers']);
  });

  it('waits for the one before', async () => {
    let arrive = (): void => undefined;
    whenIdle(() => {
      fetched.push('chart');
      return new Promise<void>((resolve) => {
        arrive = resolve;
      });
    });
    whenIdle(part('papers'));
    await idleMoment();
    await idleMoment();
    expect(fetched).toEqual(['chart']);
    arrive();
    await idleMoment();
    expect(fetched).toEqual(['chart', 'papers']);
  });

  it('goes on after a part that cannot be had', async () => {
    whenIdle(part('chart', 'gone'));
    whenIdle(part('papers'));
    await idleMoment();
    await idleMoment();
    expect(fetched).toEqual(['chart', 'papers']);
  });

  it('leaves the last to the end, whatever is asked for later', async () => {
    whenIdle(part('offline'), true);
    whenIdle(part('chart'));
    await idleMoment();
    await idleMoment();
    expect(fetched).toEqual(['chart', 'offline']);
  });

  it('is not fetched once it is taken back', async () => {
    whenIdle(part('chart'))();
    const takeBack = whenIdle(part('papers'));
    await idleMoment();
    takeBack();
    await idleMoment();
    expect(fetched).toEqual(['papers']);
  });

  it('is nothing any more once a newer version takes over', async () => {
    whenIdle(part('chart'));
    whenIdle(part('papers'));
    whenIdle(part('offline'), true);
    await idleMoment();
    fetchNothingMore();
    await idleMoment();
    await idleMoment();
    expect(fetched).toEqual(['chart']);
  });

  it('waits for the idle moment of a browser that tells of it', async () => {
    const moments: (() => void)[] = [];
    vi.stubGlobal('requestIdleCallback', (work: () => void) => moments.push(work));
    whenIdle(part('chart'));
    await idleMoment();
    expect(fetched).toEqual([]);
    moments.shift()?.();
    expect(fetched).toEqual(['chart']);
    await vi.advanceTimersByTimeAsync(0);
    moments.shift()?.();
  });
});
