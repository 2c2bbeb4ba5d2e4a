import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Plugin, Rolldown } from 'vite';
import { PRELOADED_FONT } from './page.ts';

/** Most bytes after brotli; 1 kB is 1000 bytes. */
const BUDGET = {
  page: 12_000,
  firstScripts: 130_000,
  fonts: 60_000,
  chart: 15_000,
  view: 40_000,
  beforeChart: 175_000,
} as const;

/** What the headers of an answer weigh, where nothing makes them smaller: most of it is the policy. */
const HEADERS = 1_100;

/** What is asked for before the chart besides the first load: part of the program, and files beside it. */
const ASKED_FIRST = {
  part: 'Explanation',
  beside: ['drug-library.json', 'icons/icon.svg'],
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
 * Weighs a build: the page with its styles, the scripts of the first load (all that the entry imports
 * statically), the fonts, each part that is loaded later, less what is already there by then, and all
 * that travels before the chart, to which `beside` belongs: the texts of files that are not built.
 */
export function measure(bundle: Rolldown.OutputBundle, beside: readonly string[] = []): Measured[] {
  const files = Object.values(bundle);
  const chunks: Chunks = new Map(
    files.filter((file) => file.type === 'chunk').map((chunk) => [chunk.fileName, chunk]),
  );
  const assets = new Map(
    files.filter((file) => file.type === 'asset').map((asset) => [asset.fileName, asset.source]),
  );
  /** Several parts share a file: it is weighed once. */
  const weights = new Map<string, number>();
  const weightOf = (name: string): number => {
    const known = weights.get(name);
    if (known !== undefined) return known;
    const source = chunks.get(name)?.code ?? assets.get(name) ?? '';
    // woff2 is brotli already: what is on the disk is what travels.
    const isPacked = source === '' || name.endsWith('.woff2');
    const bytes = isPacked ? source.length : brotli(source);
    weights.set(name, bytes);
    return bytes;
  };
  const weigh = (names: Iterable<string>) =>
    [...names].reduce((sum, name) => sum + weightOf(name), 0);
  const stylesOf = (names: Iterable<string>) =>
    new Set([...names].flatMap((name) => [...(chunks.get(name)?.viteMetadata?.importedCss ?? [])]));

  const first = new Set<string>();
  for (const chunk of chunks.values()) if (chunk.isEntry) graph(chunk.fileName, chunks, first);
  const fonts = [...assets.keys()].filter((name) => name.endsWith('.woff2'));
  const preloaded = fonts.filter((name) => PRELOADED_FONT.test(name));

  const parts = [...chunks.values()]
    .filter((chunk) => chunk.isDynamicEntry && !first.has(chunk.fileName))
    .map((chunk) => {
      const before = loadedBefore(chunk.fileName, chunks, first);
      const stylesBefore = stylesOf(before);
      const extra = [...graph(chunk.fileName, chunks)].filter((file) => !before.has(file));
      const styles = [...stylesOf(extra)].filter((file) => !stylesBefore.has(file));
      const budget = holdsCharts(extra, chunks) ? BUDGET.chart : BUDGET.view;
      return { name: chunk.name, files: [...extra, ...styles], budget };
    });
  const later = parts.map(({ name, files, budget }): Measured => ({
    name: `later: ${name}`,
    bytes: weigh(files),
    budget,
  }));
  const askedFirst = parts.find(({ name }) => name === ASKED_FIRST.part)?.files ?? [];
  const beforeChart = ['index.html', ...first, ...preloaded, ...askedFirst];

  return [
    { name: 'page with its styles', bytes: weigh(['index.html']), budget: BUDGET.page },
    { name: 'first load, scripts', bytes: weigh(first), budget: BUDGET.firstScripts },
    { name: 'fonts', bytes: weigh(fonts), budget: BUDGET.fonts },
    ...later,
    {
      name: 'before the chart, with headers',
      bytes:
        weigh(beforeChart) +
        beside.reduce((sum, text) => sum + brotli(text), 0) +
        (beforeChart.length + beside.length) * HEADERS,
      budget: BUDGET.beforeChart,
    },
  ];
}

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

/** Prints what the build weighs and fails it when a part is over its budget. */
export function sizeBudgets(): Plugin {
  let folder = '';
  return {
    name: 'planner:size-budgets',
    apply: 'build',
    configResolved({ publicDir }) {
      folder = publicDir;
    },
    writeBundle: {
      order: 'post',
      handler(_options, bundle) {
        const beside = ASKED_FIRST.beside.map((name) => readFileSync(join(folder, name), 'utf8'));
        const measured = measure(bundle, beside);
        if (!measured.some(({ name }) => name === `later: ${ASKED_FIRST.part}`)) {
          this.error(
            `No part is called ${ASKED_FIRST.part} any more: what comes before the chart?`,
          );
        }
        const table = measured.map(
          ({ name, bytes, budget }) =>
            `${bytes > budget ? 'OVER' : 'ok  '} ${name.padEnd(30)} ${kilobytes(bytes).padStart(9)} of ${kilobytes(budget)}`,
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
