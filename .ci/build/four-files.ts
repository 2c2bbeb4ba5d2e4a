import type { Plugin, Rolldown } from 'vite';

type ModuleInfo = Pick<Rolldown.ModuleInfo, 'importers' | 'isEntry'>;
type GetModuleInfo = (id: string) => ModuleInfo | null;
type IsStart = (id: string, info: ModuleInfo) => boolean;

/**
 * The files of the program, each with the modules that it starts from; a module goes into the first
 * whose start reaches it by static imports. What is reached by none of the first three is the rest.
 */
const FILES: readonly { readonly name: string; readonly isStart: IsStart }[] = [
  { name: 'index', isStart: (_id, { isEntry }) => isEntry },
  { name: 'check', isStart: (id) => id.endsWith('/src/ui/check/CheckPage.tsx') },
  {
    name: 'charts',
    isStart: (id) =>
      /\/src\/ui\/(?:plan\/chart\/DoseChart|learn\/body\/PlasmaChart)\.tsx$/.test(id),
  },
];
const REST = 'rest';

/** Whether a start is the module `id`, or reaches it by static imports alone. */
function isReached(
  id: string,
  isStart: IsStart,
  getModuleInfo: GetModuleInfo,
  seen = new Set<string>(),
): boolean {
  if (seen.has(id)) return false;
  seen.add(id);
  const info = getModuleInfo(id);
  if (info === null) return false;
  return (
    isStart(id, info) ||
    info.importers.some((importer) => isReached(importer, isStart, getModuleInfo, seen))
  );
}

/** Which file a module goes into. */
export function fileOf(id: string, getModuleInfo: GetModuleInfo): string {
  return FILES.find(({ isStart }) => isReached(id, isStart, getModuleInfo))?.name ?? REST;
}

/** What is wrong with the files of a build: their names, or a first load that needs another file. */
export function faultOfFiles(
  chunks: readonly Pick<Rolldown.OutputChunk, 'name' | 'isEntry' | 'imports'>[],
): string | undefined {
  const wanted = [...FILES.map(({ name }) => name), REST].toSorted().join(', ');
  const names = chunks
    .map(({ name }) => name)
    .toSorted()
    .join(', ');
  if (names !== wanted) return `The program is in ${names}, not in ${wanted}`;
  const needed = chunks.filter(({ isEntry }) => isEntry).flatMap(({ imports }) => imports);
  return needed.length === 0 ? undefined : `The first load needs ${needed.join(', ')}`;
}

/** Builds the program in four files, and fails where it does not. */
export function fourFiles(): Plugin {
  return {
    name: 'planner:four-files',
    apply: 'build',
    config: () => ({
      build: {
        rolldownOptions: {
          output: {
            codeSplitting: {
              includeDependenciesRecursively: false,
              groups: [
                {
                  debugName: 'four files',
                  name: (id, context) => fileOf(id, (other) => context.getModuleInfo(other)),
                },
              ],
            },
          },
        },
      },
    }),
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      const fault = faultOfFiles(chunks);
      if (fault !== undefined) this.error(fault);
    },
  };
}
