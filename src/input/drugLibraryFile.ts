import type { DrugLibrary } from '../core/library/drugLibrary.ts';
import type { Result } from '../core/result.ts';
import { err } from '../core/result.ts';
import { buildDrugLibrary } from './drugLibraryBuild.ts';
import { drugLibrarySchema } from './drugLibrarySchema.ts';
import type { LibraryFault } from './libraryFault.ts';
import { MAXIMUM_FAULTS } from './libraryFault.ts';
import { parsePlainJson } from './plainJson.ts';
import { faultsOf } from './schemaFaults.ts';

/** The longest file that is read, in characters: some thirty times the one that is shipped. */
const MAXIMUM_FILE_LENGTH = 1_000_000;

/**
 * Reads a drug library file: plain JSON, then its shape, then what it says. Returns the library, or
 * everything that is wrong at the first of these that fails, each with its place. There is no
 * fallback: a library with one fault is not used.
 */
export function parseDrugLibrary(text: string): Result<DrugLibrary, LibraryFault[]> {
  if (text.length > MAXIMUM_FILE_LENGTH) return err([{ path: '', code: 'tooLarge' }]);
  if (text.trim() === '') return err([{ path: '', code: 'emptyFile' }]);
  const json = parsePlainJson(text);
  if (!json.ok) return json;
  const file = drugLibrarySchema.safeParse(json.value);
  if (!file.success) {
    return err(faultsOf(file.error.issues, json.value).slice(0, MAXIMUM_FAULTS));
  }
  const built = buildDrugLibrary(file.data);
  return built.ok ? built : err(built.error.slice(0, MAXIMUM_FAULTS));
}
