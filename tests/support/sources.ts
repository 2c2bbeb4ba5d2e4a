import { readFileSync } from 'node:fs';
import { filesBelow } from '../../.ci/scripts/imports.mjs';

/** The text of every file below a folder of the project, by its path. */
export function sourcesBelow(folder: string): Map<string, string> {
  return new Map(filesBelow(folder).map((path) => [path, readFileSync(path, 'utf8')]));
}
