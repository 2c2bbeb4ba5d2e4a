import { act, render, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import type { LibraryAnswer } from '../../src/state/keptLimits.ts';
import { followHost } from '../../src/state/keptLimits.ts';
import { KeptLimitsNotice } from '../../src/ui/KeptLimitsNotice.tsx';

/** By the clock of this place. */
const SINCE = new Date(2026, 10, 22, 8, 41).toISOString();
const KEPT: LibraryAnswer = { text: 'limits of October', keptSince: SINCE };
const NOT_REACHED =
  'Limits: copy kept on 22 Nov 2026, 08:41, host not reached when this page opened.';

/** A host that a test answers for, each time that the page asks. */
function testHost() {
  const waits: number[] = [];
  let next: () => void = () => undefined;
  let answer: Promise<LibraryAnswer>;
  return {
    waits,
    ask: () => answer,
    later: (work: () => void, milliseconds: number) => {
      waits.push(milliseconds);
      next = work;
    },
    /** The page asks, and this is what it is told. */
    async answers(given: LibraryAnswer | Error) {
      answer = given instanceof Error ? Promise.reject(given) : Promise.resolve(given);
      await act(async () => {
        next();
        await answer.catch(() => undefined);
        await Promise.resolve();
      });
    },
  };
}

const said = () => screen.queryByRole('status', { name: 'Limits' });
const button = () => screen.queryByRole('button', { name: 'Use the new limits' });

let host = testHost();
beforeEach(() => {
  host = testHost();
});

/** A page whose limits come so. */
function open(answer: LibraryAnswer): void {
  followHost(answer, host);
  render(<KeptLimitsNotice />);
}

describe('limits of the host', () => {
  it('need no word, and the host is not asked again', () => {
    open({ text: 'limits', keptSince: undefined });
    expect(said()).not.toBeInTheDocument();
    expect(host.waits).toEqual([]);
  });
});

describe('limits that are a kept copy', () => {
  it('say so, and since when, for as long as the host does not answer', async () => {
    open(KEPT);
    expect(said()).toHaveTextContent(NOT_REACHED);
    await host.answers(new Error('no network'));
    // The service worker again.
    await host.answers(KEPT);
    expect(said()).toHaveTextContent(NOT_REACHED);
    expect(button()).not.toBeInTheDocument();
    expect(host.waits).toEqual([5000, 60_000, 60_000]);
  });

  it('say so still when the host answers with the same, which is not asked again', async () => {
    open(KEPT);
    await host.answers({ text: KEPT.text, keptSince: undefined });
    expect(said()).toHaveTextContent(NOT_REACHED);
    expect(button()).not.toBeInTheDocument();
    expect(host.waits).toEqual([5000]);
  });

  it('offer the new ones of the host, and what will have to be entered again', async () => {
    open(KEPT);
    await host.answers({ text: 'limits of November', keptSince: undefined });
    expect(said()).toHaveTextContent(`${NOT_REACHED} New limits are available.`);
    expect(said()).toHaveTextContent(/reasons, and entries beside a sealed plan, are asked for/);
    expect(button()).toBeVisible();
  });
});
