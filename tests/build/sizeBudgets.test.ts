import type { Rolldown } from 'vite';
import { describe, expect, it } from 'vitest';
import { measure } from '../../.ci/build/size-budgets.ts';

type Part = Partial<Rolldown.OutputChunk>;

/** A build's chunk with only what the scales look at. */
function chunk(fileName: string, part: Part): Rolldown.OutputChunk {
  const bare: Part = {
    type: 'chunk',
    fileName,
    name: fileName.replace('.js', ''),
    code: `console.log('${fileName}')`,
    imports: [],
    dynamicImports: [],
    moduleIds: [],
    isEntry: false,
    isDynamicEntry: false,
  };
  return Object.assign(bare as Rolldown.OutputChunk, part);
}

/** What the scales say, by name, of a build of these chunks. */
function weigh(...chunks: Rolldown.OutputChunk[]) {
  const bundle = Object.fromEntries(chunks.map((one) => [one.fileName, one]));
  return new Map(measure(bundle).map((one) => [one.name, one]));
}

describe('the weighing of a build', () => {
  const entry = chunk('entry.js', { isEntry: true, imports: ['shared.js'] });
  const shared = chunk('shared.js', {});
  const lonely = weigh(chunk('entry.js', { isEntry: true })).get('first load, scripts')?.bytes ?? 0;

  it('counts what the entry imports into the first load', () => {
    expect(lonely).toBeGreaterThan(0);
    const both = weigh(entry, shared).get('first load, scripts')?.bytes ?? 0;
    expect(both).toBeGreaterThan(lonely);
  });

  it('gives each part that is loaded later a line of its own, less what is there by then', () => {
    const view = chunk('view.js', { isDynamicEntry: true, imports: ['shared.js'] });
    const measured = weigh(entry, shared, view);
    const alone = weigh(chunk('view.js', { isDynamicEntry: true })).get('later: view');
    expect(measured.get('later: view')).toEqual(alone);
    expect(measured.get('first load, scripts')).toEqual(
      weigh(entry, shared).get('first load, scripts'),
    );
  });

  it('takes off what the view that asks for a part has loaded, where every one of them has', () => {
    const view = chunk('view.js', {
      isDynamicEntry: true,
      imports: ['shared.js', 'sums.js'],
      dynamicImports: ['part.js'],
    });
    const other = chunk('other.js', { isDynamicEntry: true, dynamicImports: ['part.js'] });
    const sums = chunk('sums.js', {});
    const part = chunk('part.js', { isDynamicEntry: true, imports: ['sums.js', 'shared.js'] });
    const bytes = (...chunks: Rolldown.OutputChunk[]) =>
      weigh(entry, shared, sums, part, ...chunks).get('later: part')?.bytes ?? 0;
    const alone = weigh(chunk('part.js', { isDynamicEntry: true })).get('later: part')?.bytes ?? 0;
    expect(bytes(view)).toBe(alone);
    expect(bytes(view, other)).toBeGreaterThan(alone);
    expect(bytes()).toBe(bytes(view, other));
  });

  it('knows the chart by the library in it, and holds that to less', () => {
    const view = chunk('view.js', { isDynamicEntry: true });
    const chart = chunk('chart.js', { isDynamicEntry: true, imports: ['drawing.js'] });
    const drawing = chunk('drawing.js', { moduleIds: ['/x/node_modules/recharts/es6/index.js'] });
    const measured = weigh(entry, shared, view, chart, drawing);
    expect(measured.get('later: view')?.budget).toBe(40_000);
    expect(measured.get('later: chart')?.budget).toBe(15_000);
  });

  it('adds up all that travels before the chart: page, program, fonts, explanation, and files beside them', () => {
    const page = { type: 'asset', fileName: 'index.html', source: '<p>Plan</p>' };
    const font = (fileName: string, bytes: number) =>
      ({ type: 'asset', fileName, source: new Uint8Array(bytes) }) as Rolldown.OutputAsset;
    const explanation = chunk('Explanation.js', { isDynamicEntry: true, imports: ['sums.js'] });
    const chart = chunk('chart.js', { isDynamicEntry: true, imports: ['sums.js'] });
    const parts = [entry, shared, explanation, chunk('sums.js', {}), chart];
    const bundle = Object.fromEntries(
      [
        ...parts,
        page as Rolldown.OutputAsset,
        font('next-text-A1.woff2', 5000),
        // Not preloaded: it waits for a letter with an accent.
        font('next-more-B2.woff2', 7000),
      ].map((one) => [one.fileName, one]),
    );
    const measured = new Map(measure(bundle, ['{}']).map((one) => [one.name, one]));
    const bytes = (name: string) => measured.get(name)?.bytes ?? 0;
    // Brotli makes 6 bytes of '{}'; six files of the build and one beside it, each with its headers.
    expect(bytes('before the chart, with headers')).toBe(
      bytes('page with its styles') +
        bytes('first load, scripts') +
        5000 +
        bytes('later: Explanation') +
        6 +
        7 * 1100,
    );
    expect(measured.get('before the chart, with headers')?.budget).toBe(175_000);
  });
});
