import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

/** The text of the drug library, and where it comes from. */
export interface LibraryAnswer {
  readonly text: string;
  /** When the copy that serves was fetched (ISO); undefined where the host itself has answered. */
  readonly keptSince: string | undefined;
}

/** What is to be said of limits that are a kept copy. */
export interface KeptLimits {
  /** When the copy was fetched (ISO). */
  readonly since: string;
  /** Whether the host has answered since, with another drug library. */
  readonly hasNew: boolean;
}

/** What a page asks of its host, and when. */
export interface LibraryHost {
  readonly ask: () => Promise<LibraryAnswer>;
  readonly later: (work: () => void, milliseconds: number) => void;
}

/** Soon after the start, when a slow host may have answered; then at leisure. No source. */
const FIRST_LOOK_MS = 5000;
const NEXT_LOOK_MS = 60_000;

const keptLimits = createStore<{ readonly kept: KeptLimits | undefined }>()(() => ({
  kept: undefined,
}));

/**
 * Says of limits that a kept copy served, and asks the host until it answers. Its answer changes nothing
 * on the page: where it is another drug library, a person is told, and decides.
 */
export function followHost({ text, keptSince }: LibraryAnswer, { ask, later }: LibraryHost): void {
  keptLimits.setState({
    kept: keptSince === undefined ? undefined : { since: keptSince, hasNew: false },
  });
  if (keptSince === undefined) return;
  const look = async () => {
    const answer = await ask().catch(() => undefined);
    if (answer === undefined || answer.keptSince !== undefined) lookAfter(NEXT_LOOK_MS);
    else if (answer.text !== text)
      keptLimits.setState({ kept: { since: keptSince, hasNew: true } });
  };
  const lookAfter = (milliseconds: number) => {
    later(() => void look(), milliseconds);
  };
  lookAfter(FIRST_LOOK_MS);
}

/** What is to be said of limits that are a kept copy; undefined where the host's serve. */
export function useKeptLimits(): KeptLimits | undefined {
  return useStore(keptLimits, ({ kept }) => kept);
}
