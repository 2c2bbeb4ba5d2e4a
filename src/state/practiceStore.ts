import type { StoreApi } from 'zustand/vanilla';
import { createStore } from 'zustand/vanilla';

/** The current plan, or a problem of the set by its number from 1. */
export type PracticePlace = 'plan' | number;

/** What was done about one sum. */
export interface StepEntry {
  /** Exactly what stands in the field. */
  readonly text: string;
  /** The text that was last checked. */
  readonly checked?: string;
  /** How often something was checked. */
  readonly tries: number;
  /** How many hints are open. */
  readonly hints: number;
}

/** How a sum ended: right at the first try, right at a later one, or the answer was shown. */
export type Outcome = 'firstTry' | 'later' | 'shown';

/** Everything that can be done in the practice room. A sum is named by its key. */
export interface PracticeActions {
  /** Goes to the plan or to a problem; `set` is the seed that the place belongs to. */
  choose(set: string, place: PracticePlace): void;
  setText(key: string, text: string): void;
  /** Checks what stands in the field. */
  check(key: string, isRight: boolean): void;
  openHint(key: string): void;
  showAnswer(key: string): void;
}

/** What the practice room holds: raw answers and what became of them, in memory only. */
export interface PracticeState {
  readonly chosen?: { readonly set: string; readonly place: PracticePlace };
  readonly entries: ReadonlyMap<string, StepEntry>;
  readonly outcomes: ReadonlyMap<string, Outcome>;
  readonly actions: PracticeActions;
}

/** A vanilla store of one session of practice. */
export type PracticeStore = StoreApi<PracticeState>;

/** A sum that nothing was done about. */
export const UNTOUCHED: StepEntry = { text: '', tries: 0, hints: 0 };

/** A store without answers. */
export function createPracticeStore(): PracticeStore {
  return createStore<PracticeState>()((set) => {
    const edit = (key: string, change: (entry: StepEntry) => Partial<StepEntry>): void => {
      set(({ entries, outcomes }) => {
        // A sum that has its answer does not change, and is not scored twice.
        if (outcomes.has(key)) return {};
        const entry = entries.get(key) ?? UNTOUCHED;
        return { entries: new Map(entries).set(key, { ...entry, ...change(entry) }) };
      });
    };
    const end = (key: string, outcome: Outcome): void => {
      set(({ outcomes }) =>
        outcomes.has(key) ? {} : { outcomes: new Map(outcomes).set(key, outcome) },
      );
    };
    return {
      entries: new Map(),
      outcomes: new Map(),
      actions: {
        choose(seed, place) {
          set({ chosen: { set: seed, place } });
        },
        setText(key, text) {
          edit(key, () => ({ text }));
        },
        check(key, isRight) {
          let tries = 0;
          edit(key, (entry) => {
            tries = entry.tries + 1;
            return { checked: entry.text, tries };
          });
          if (isRight && tries > 0) end(key, tries === 1 ? 'firstTry' : 'later');
        },
        openHint(key) {
          edit(key, ({ hints }) => ({ hints: hints + 1 }));
        },
        showAnswer(key) {
          end(key, 'shown');
        },
      },
    };
  });
}
