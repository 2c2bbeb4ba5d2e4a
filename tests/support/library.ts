import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DrugLibrary } from '../../src/core/library/drugLibrary.ts';
import { parseDrugLibrary } from '../../src/input/drugLibraryFile.ts';

// A path, for the address of a module is no file where a test runs in a page.
const path = join(import.meta.dirname, '../../public/drug-library.json');
const text = readFileSync(path, 'utf8');

/** The drug library that ships, read as the app reads it. */
export const library: DrugLibrary = read();

function read(): DrugLibrary {
  const result = parseDrugLibrary(text);
  if (!result.ok) throw new Error(`The shipped library is broken: ${JSON.stringify(result.error)}`);
  return result.value;
}
