import type { Rolldown } from 'vite';

type ModuleInfo = Pick<Rolldown.ModuleInfo, 'importers' | 'isEntry'>;
type GetModuleInfo = (id: string) => ModuleInfo | null;

/** Whether the page's entry reaches a module by static imports alone. */
function isInFirstLoad(id: string, getModuleInfo: GetModuleInfo, seen: Set<string>): boolean {
  if (seen.has(id)) return false;
  seen.add(id);
  const info = getModuleInfo(id);
  if (info === null) return false;
  return (
    info.isEntry || info.importers.some((importer) => isInFirstLoad(importer, getModuleInfo, seen))
  );
}

/**
 * All that the first load needs in one file. Split by who else uses a module, the same bytes come in
 * four files that compress some two kilobytes worse.
 */
export const firstLoadGroup = {
  name: (id: string, context: { getModuleInfo: GetModuleInfo }): string | null =>
    isInFirstLoad(id, (other) => context.getModuleInfo(other), new Set()) ? 'planner' : null,
};
