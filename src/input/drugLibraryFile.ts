import type { DrugLibrary } from '../core/library/drugLibrary.ts';
import type { Result } from '../core/result.ts';
import { err } from '../core/result.ts';
import { buildDrugLibrary } from './drugLibraryBuild.ts';
import { drugLibrarySchema } from './drugLibrarySchema.ts';
import type { LibraryFault } from './libraryFault.ts';
import { MAXIMUM_FAULTS } from './libraryFault.ts';
import type { PlainJson } from './plainJson.ts';
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
  const json = readDrugLibrary(text);
  return json.ok ? drugLibraryOf(json.value) : json;
}

/** The first part of reading a drug library file: its text as plain JSON, or what is wrong with it. */
export function readDrugLibrary(text: string): Result<PlainJson, LibraryFault[]> {
  if (text.length > MAXIMUM_FILE_LENGTH) return err([{ path: '', code: 'tooLarge' }]);
  if (text.trim() === '') return err([{ path: '', code: 'emptyFile' }]);
  return parsePlainJson(text);
}

/** The second part: the library that plain JSON describes, or what is wrong with it. */
export function drugLibraryOf(json: PlainJson): Result<DrugLibrary, LibraryFault[]> {
  const shaped = drugLibrarySchema.safeParse(json);
  if (!shaped.success) return err(faultsOf(shaped.error.issues, json).slice(0, MAXIMUM_FAULTS));
  const built = buildDrugLibrary(shaped.data);
  return built.ok ? built : err(built.error.slice(0, MAXIMUM_FAULTS));
}
