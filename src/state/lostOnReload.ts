import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

/**
 * What is in the page and not in its address: the entries of a double-check beside a sealed plan, and
 * the reasons given for cautions.
 */
export type LostOnReload = 'checkEntries' | 'reasons';

const lost = createStore<{ readonly what: LostOnReload | undefined }>()(() => ({
  what: undefined,
}));

/** Says what of the view in the page a reload would take. */
export function setLostOnReload(what: LostOnReload | undefined): void {
  lost.setState({ what });
}

/** What a reload would take from the view in the page. */
export function useLostOnReload(): LostOnReload | undefined {
  return useStore(lost, ({ what }) => what);
}
