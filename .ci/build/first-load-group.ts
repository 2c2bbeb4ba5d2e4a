import type { Plugin, Rolldown } from 'vite';

type ModuleInfo = Pick<Rolldown.ModuleInfo, 'importers' | 'isEntry'>;
type GetModuleInfo = (id: string) => ModuleInfo | null;
type IsStart = (id: string, info: ModuleInfo) => boolean;

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

const CORE = 'core';

/**
 * The first load in two files: what reads the drug library, and what draws the page. Split by who
 * else uses a module, the same bytes come in four files that compress some two kilobytes worse.
 */
export const firstLoadGroup = {
  name: (id: string, context: { getModuleInfo: GetModuleInfo }): string | null => {
    const isFrom = (isStart: IsStart) =>
      isReached(id, isStart, (other) => context.getModuleInfo(other));
    if (isFrom((other) => other.endsWith('/src/startLibrary.ts'))) return CORE;
    return isFrom((_other, { isEntry }) => isEntry) ? 'planner' : null;
  },
};

/** The link by which vite has the core's file fetched beside the program that imports it. */
const CORE_LINK = new RegExp(
  `\\s*<link rel="modulepreload"[^>]* href="(\\./assets/${CORE}-[^"]+)">`,
);

/** Runs the core's file as soon as it is there: it reads the drug library while the other one travels. */
export function coreFirst(): Plugin {
  return {
    name: 'planner:core-first',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html) {
        const [link, src = ''] = CORE_LINK.exec(html) ?? [];
        if (link === undefined) throw new Error('The page does not ask for the core');
        const script = `<script type="module" crossorigin src="${src}"></script>`;
        return html.replace(link, '').replace('<script', `${script}\n    <script`);
      },
    },
  };
}
