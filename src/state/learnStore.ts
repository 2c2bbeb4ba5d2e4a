import type { StoreApi } from 'zustand/vanilla';
import { createStore } from 'zustand/vanilla';
import type { DrugLibrary } from '../core/library/drugLibrary.ts';
import { parseLearnLink } from '../input/learnLink.ts';
import type { PlanSource } from './deriveView.ts';
import type { LearnSource } from './learnView.ts';
import { NO_REASONS } from './reasons.ts';

/** Everything that can be done to what the teaching view looks at. */
export interface LearnActions {
  /** Looks at what a link holds, or says why it cannot be used. */
  openLink(fragment: string): void;
  /** Looks at the plan of the plan view; without one, at the worked example. The seed stays. */
  takePlan(plan: PlanSource | undefined): void;
  /** Names the ten problems of the practice room; the link follows. */
  setSeed(seed: string | undefined): void;
}

/** What a learn store holds. */
export interface LearnState {
  readonly source: LearnSource;
  readonly actions: LearnActions;
}

/** A vanilla store of what the teaching view looks at. */
export type LearnStore = StoreApi<LearnState>;

/** A store that looks at the worked example. */
export function createLearnStore(library: DrugLibrary): LearnStore {
  return createStore<LearnState>()((set) => ({
    source: { library },
    actions: {
      openLink(fragment) {
        set({ source: sourceOfLink(fragment, library) });
      },
      takePlan(plan) {
        set(({ source: { seed } }) => ({
          source: {
            library,
            ...(plan === undefined ? {} : { plan: { origin: 'plan', source: plan } }),
            ...withSeed(seed),
          },
        }));
      },
      setSeed(seed) {
        set(({ source: { plan } }) => ({
          source: { library, ...(plan === undefined ? {} : { plan }), ...withSeed(seed) },
        }));
      },
    },
  }));
}

function sourceOfLink(fragment: string, library: DrugLibrary): LearnSource {
  const link = parseLearnLink(fragment, library);
  if (!link.ok) return { library, linkFault: link.error };
  const { form, seed } = link.value;
  if (form === undefined) return { library, ...withSeed(seed) };
  const source: PlanSource = { library, form, reasons: NO_REASONS };
  return { library, plan: { origin: 'link', source }, ...withSeed(seed) };
}

function withSeed(seed: string | undefined): Pick<LearnSource, 'seed'> {
  return seed === undefined ? {} : { seed };
}
