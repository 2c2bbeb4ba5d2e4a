import { readFileSync } from 'node:fs';
import { join } from 'node:path';

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** The text of the drug library that ships. */
export const libraryText = readFileSync(
  // A path, for the address of a module is no file where a test runs in a page.
  join(import.meta.dirname, '../../public/drug-library.json'),
  'utf8',
);

/**
 * The shipped library's text with another value at a path such as `careAreas[1].name`; `undefined`
 * takes it away. Throws where the path leads nowhere.
 */
export function libraryWith(path: string, value: Json | undefined): string {
  const root = JSON.parse(libraryText) as Json;
  const steps = path.split(/[.[\]]+/).filter((step) => step !== '');
  const last = steps.pop();
  let place: Json | undefined = root;
  for (const step of steps) place = (place as Record<string, Json>)[step];
  if (typeof place !== 'object' || place === null || last === undefined) {
    throw new Error(`Nothing at ${path}`);
  }
  const parent = place as Record<string, Json>;
  if (value === undefined) Reflect.deleteProperty(parent, last);
  else parent[last] = value;
  return JSON.stringify(root, null, 2);
}
