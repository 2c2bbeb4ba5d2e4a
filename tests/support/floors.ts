import { posix } from 'node:path';
import { floors, views } from '../../.ci/floors.mjs';
import { readModule } from '../../.ci/scripts/imports.mjs';

/** The floor a path under src/ stands on; files directly in src/ are `main`. */
function floorOf(path: string): string {
  const [, folder = '', ...rest] = path.split('/');
  return rest.length === 0 ? 'main' : folder;
}

function viewOf(path: string): string | undefined {
  const [, floor, folder] = path.split('/');
  return floor === 'ui' ? views.find((view) => view === folder) : undefined;
}

function faultOf(path: string, specifier: string, known: ReadonlySet<string>): string | undefined {
  const from = floors.findIndex(({ name }) => name === floorOf(path));
  const floor = floors[from];
  if (floor === undefined) return 'stands on no floor';
  if (!specifier.startsWith('.')) {
    const isStyle = specifier.endsWith('.css');
    return floor.packages.includes(specifier) || isStyle ? undefined : 'is not for this floor';
  }
  const target = posix.join(posix.dirname(path), specifier);
  if (!known.has(target)) return 'is no file under src';
  if (floors.findIndex(({ name }) => name === floorOf(target)) > from) return 'is a floor above';
  const [here, there] = [viewOf(path), viewOf(target)];
  if (here !== undefined && there !== undefined && here !== there) return 'is another view';
  return undefined;
}

/**
 * Every import that breaks the order of the floors, as one line each, given the text of each file
 * by its path (`src/core/decimal.ts`).
 */
export function wrongImports(files: ReadonlyMap<string, string>): string[] {
  const known = new Set(files.keys());
  return [...files]
    .filter(([path]) => /\.tsx?$/.test(path))
    .flatMap(([path, text]) =>
      readModule(path, text).imports.flatMap(({ specifier }) => {
        const fault = faultOf(path, specifier, known);
        return fault === undefined ? [] : [`${path}: ${specifier} ${fault}`];
      }),
    );
}
