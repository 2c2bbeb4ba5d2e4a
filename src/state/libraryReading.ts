import type { DrugLibrary } from '../core/library/drugLibrary.ts';
import { parseDrugLibrary } from '../input/drugLibraryFile.ts';
import type { LibraryFault } from '../input/libraryFault.ts';

/** A drug library that was read. A broken one is never used, and there is no other to fall back on. */
export type LibraryReading =
  | { readonly state: 'ready'; readonly library: DrugLibrary }
  | { readonly state: 'broken'; readonly faults: readonly LibraryFault[] };

/** Fetches and reads the drug library; a fetch that fails is a fault like another. */
export async function readLibrary(fetchText: () => Promise<string>): Promise<LibraryReading> {
  let text: string;
  try {
    text = await fetchText();
  } catch {
    return { state: 'broken', faults: [{ path: '', code: 'notLoaded' }] };
  }
  const parsed = parseDrugLibrary(text);
  return parsed.ok
    ? { state: 'ready', library: parsed.value }
    : { state: 'broken', faults: parsed.error };
}
