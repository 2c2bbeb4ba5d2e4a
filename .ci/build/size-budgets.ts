import { brotliCompressSync } from 'node:zlib';
import type { Plugin, Rolldown } from 'vite';

/** Most bytes after brotli; 1 kB is 1000 bytes. */
const BUDGET = {
  firstScripts: 110_000,
  firstStyles: 8_000,
  fonts: 60_000,
  chart: 95_000,
  view: 40_000,
} as const;

/** One line of the table: what is measured, what it weighs and what it may weigh, in bytes. */
export interface Measured {
  readonly name: string;
  readonly bytes: number;
  readonly budget: number;
}

type Chunks = ReadonlyMap<string, Rolldown.OutputChunk>;

/** A chunk and all that it imports statically. */
function graph(entry: string, chunks: Chunks, seen = new Set<string>()): Set<string> {
  const chunk = chunks.get(entry);
  if (chunk === undefined || seen.has(entry)) return seen;
  seen.add(entry);
  for (const next of chunk.imports) graph(next, chunks, seen);
  return seen;
}

/**
 * What has been loaded when a part is asked for: the first load, and whatever all parts that ask for
 * it brought along.
 */
function loadedBefore(part: string, chunks: Chunks, first: ReadonlySet<string>): Set<string> {
  const graphs = [...chunks.values()]
    .filter(({ dynamicImports }) => dynamicImports.includes(part))
    .map(({ fileName }) => graph(fileName, chunks));
  const [one = new Set<string>(), ...others] = graphs;
  const common = [...one].filter((file) => others.every((other) => other.has(file)));
  return new Set([...first, ...common]);
}

function brotli(source: string | Uint8Array): number {
  return brotliCompressSync(source).length;
}

function holdsCharts(files: Iterable<string>, chunks: Chunks): boolean {
  return [...files].some((file) =>
    chunks.get(file)?.moduleIds.some((id) => id.includes('/node_modules/recharts/')),
  );
}

/**
 * Weighs a build: the first load (all that the entry imports statically, and its styles), the
 * fonts, and each part that is loaded later, less what is already there by then.
 */
export function measure(bundle: Rolldown.OutputBundle): Measured[] {
  const files = Object.values(bundle);
  const chunks: Chunks = new Map(
    files.filter((file) => file.type === 'chunk').map((chunk) => [chunk.fileName, chunk]),
  );
  const assets = new Map(
    files.filter((file) => file.type === 'asset').map((asset) => [asset.fileName, asset.source]),
  );
  const weigh = (names: Iterable<string>) =>
    [...names].reduce((sum, name) => {
      const source = chunks.get(name)?.code ?? assets.get(name);
      return sum + (source === undefined ? 0 : brotli(source));
    }, 0);
  const stylesOf = (names: Iterable<string>) =>
    new Set([...names].flatMap((name) => [...(chunks.get(name)?.viteMetadata?.importedCss ?? [])]));

  const first = new Set<string>();
  for (const chunk of chunks.values()) if (chunk.isEntry) graph(chunk.fileName, chunks, first);
  const firstStyles = stylesOf(first);

  const later = [...chunks.values()]
    .filter((chunk) => chunk.isDynamicEntry && !first.has(chunk.fileName))
    .map((chunk): Measured => {
      const before = loadedBefore(chunk.fileName, chunks, first);
      const stylesBefore = stylesOf(before);
      const extra = [...graph(chunk.fileName, chunks)].filter((file) => !before.has(file));
      const styles = [...stylesOf(extra)].filter((file) => !stylesBefore.has(file));
      return {
        name: `later: ${chunk.name}`,
        bytes: weigh([...extra, ...styles]),
        budget: holdsCharts(extra, chunks) ? BUDGET.chart : BUDGET.view,
      };
    });

  return [
    { name: 'first load, scripts', bytes: weigh(first), budget: BUDGET.firstScripts },
    { name: 'first load, styles', bytes: weigh(firstStyles), budget: BUDGET.firstStyles },
    {
      name: 'fonts',
      bytes: [...assets]
        .filter(([name]) => name.endsWith('.woff2'))
        // woff2 is brotli already: what is on the disk is what travels.
        .reduce((sum, [, source]) => sum + source.length, 0),
      budget: BUDGET.fonts,
    },
    ...later,
  ];
}

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

/** Prints what the build weighs and fails it when a part is over its budget. */
export function sizeBudgets(): Plugin {
  return {
    name: 'planner:size-budgets',
    apply: 'build',
    writeBundle: {
      order: 'post',
      handler(_options, bundle) {
        const measured = measure(bundle);
        const table = measured.map(
          ({ name, bytes, budget }) =>
            `${bytes > budget ? 'OVER' : 'ok  '} ${name.padEnd(28)} ${kilobytes(bytes).padStart(9)} of ${kilobytes(budget)}`,
        );
        console.log(['', 'Size after brotli', ...table, ''].join('\n'));
        const over = measured.filter(({ bytes, budget }) => bytes > budget);
        if (over.length > 0) {
          this.error(`Over the size budget: ${over.map(({ name }) => name).join(', ')}`);
        }
      },
    },
  };
}
