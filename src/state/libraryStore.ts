import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { LibraryReading } from './libraryReading.ts';

/** Where the drug library stands. */
export type LibraryState = { readonly state: 'loading' } | LibraryReading;

/** The drug library of this page. */
export const libraryStore = createStore<LibraryState>()(() => ({ state: 'loading' }));

/** Takes the drug library over when it is read, once at start. */
export async function takeLibrary(reading: Promise<LibraryReading>): Promise<void> {
  libraryStore.setState(await reading, true);
}

/** The drug library, or how far it has come. */
export function useLibrary(): LibraryState {
  return useStore(libraryStore);
}
