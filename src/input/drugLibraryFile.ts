import type { DrugLibrary } from '../core/library/drugLibrary.ts';
import type { Result } from '../core/result.ts';
import { err } from '../core/result.ts';
import { buildDrugLibrary } from './drugLibraryBuild.ts';
import type { CareAreaFile, DrugLibraryFile } from './drugLibrarySchema.ts';
import { careAreaSchema, drugLibrarySchema, withoutAreasSchema } from './drugLibrarySchema.ts';
import type { LibraryFault } from './libraryFault.ts';
import { MAXIMUM_FAULTS } from './libraryFault.ts';
import type { PlainJson } from './plainJson.ts';
import { isJsonObject, parsePlainJson } from './plainJson.ts';
import { faultsOf } from './schemaFaults.ts';

/** The longest file that is read, in characters: some thirty times the one that is shipped. */
const MAXIMUM_FILE_LENGTH = 1_000_000;

/**
 * Reads a drug library file: plain JSON, then its shape, then what it says. Returns the library, or
 * everything that is wrong at the first of these that fails, each with its place. There is no
 * fallback: a library with one fault is not used.
 */
export function parseDrugLibrary(text: string): Result<DrugLibrary, LibraryFault[]> {
  const parts = drugLibraryInParts(text);
  let part = parts.next();
  while (part.done !== true) part = parts.next();
  return part.value;
}

/** The same with a pause after each part: a slow machine may do something else meanwhile. */
export function* drugLibraryInParts(
  text: string,
): Generator<undefined, Result<DrugLibrary, LibraryFault[]>> {
  if (text.length > MAXIMUM_FILE_LENGTH) return err([{ path: '', code: 'tooLarge' }]);
  if (text.trim() === '') return err([{ path: '', code: 'emptyFile' }]);
  const json = parsePlainJson(text);
  if (!json.ok) return json;
  yield;
  const file = (yield* shapeInParts(json.value)) ?? drugLibrarySchema.safeParse(json.value);
  if (!file.success) {
    return err(faultsOf(file.error.issues, json.value).slice(0, MAXIMUM_FAULTS));
  }
  const built = yield* buildDrugLibrary(file.data);
  return built.ok ? built : err(built.error.slice(0, MAXIMUM_FAULTS));
}

/** A file of the right shape; undefined for any other, in which the whole schema finds what is wrong. */
function* shapeInParts(
  json: PlainJson,
): Generator<undefined, { readonly success: true; readonly data: DrugLibraryFile } | undefined> {
  if (!isJsonObject(json)) return undefined;
  const { careAreas, ...others } = json;
  if (!Array.isArray(careAreas)) return undefined;
  const rest = withoutAreasSchema.safeParse(others);
  if (!rest.success) return undefined;
  const areas: CareAreaFile[] = [];
  for (const area of careAreas) {
    yield;
    const shaped = careAreaSchema.safeParse(area);
    if (!shaped.success) return undefined;
    areas.push(shaped.data);
  }
  yield;
  const [first, ...further] = areas;
  return first && { success: true, data: { ...rest.data, careAreas: [first, ...further] } };
}
