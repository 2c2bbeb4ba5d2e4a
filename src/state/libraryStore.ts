import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { DrugLibrary } from '../core/library/drugLibrary.ts';
import { drugLibraryOf, readDrugLibrary } from '../input/drugLibraryFile.ts';
import type { LibraryFault } from '../input/libraryFault.ts';
import { nextTask } from './nextTask.ts';

/** Where the drug library stands. A broken one is never used, and there is no other to fall back on. */
export type LibraryState =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly library: DrugLibrary }
  | { readonly state: 'broken'; readonly faults: readonly LibraryFault[] };

/** The drug library of this page. */
export const libraryStore = createStore<LibraryState>()(() => ({ state: 'loading' }));

/**
 * Fetches and reads the drug library, once at start and in pieces; a fetch that fails is a fault like
 * another.
 */
export async function loadLibrary(fetchText: () => Promise<string>): Promise<void> {
  libraryStore.setState(await readLibrary(fetchText), true);
}

async function readLibrary(fetchText: () => Promise<string>): Promise<LibraryState> {
  let text: string;
  try {
    text = await fetchText();
  } catch {
    return { state: 'broken', faults: [{ path: '', code: 'notLoaded' }] };
  }
  const json = readDrugLibrary(text);
  if (!json.ok) return { state: 'broken', faults: json.error };
  await nextTask();
  const parsed = drugLibraryOf(json.value);
  await nextTask();
  return parsed.ok
    ? { state: 'ready', library: parsed.value }
    : { state: 'broken', faults: parsed.error };
}

/** The drug library, or how far it has come. */
export function useLibrary(): LibraryState {
  return useStore(libraryStore);
}
