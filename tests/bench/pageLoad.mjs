// How soon the built page can be read and typed into: a cold visit at 1.6 Mbit/s, 150 ms and a
// processor slowed four times. `npm run build && npm run bench:page [runs] [--files]`; medians.
import { join } from 'node:path';
import { percentile } from './browser.mjs';
import { withChromium } from './devtools.mjs';
import { fixedWork, watchPage } from './pageWatch.mjs';
import { serve } from './staticHost.mjs';

const RUNS = Number(process.argv[2] ?? 5);
/** Everything has arrived by then, the chart included. */
const WATCHED_MS = 9000;
const NETWORK = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};
const SLOWDOWN = 4;
const PHONE = { width: 412, height: 823, deviceScaleFactor: 1.75, mobile: true };
/** From here on a task keeps what is typed waiting; what goes beyond counts as blocking time. */
const LONG_MS = 50;

/** A whole order but for its weight: typing that gives the first result. */
const ORDER =
  '#/plan?careArea=chronic-pain-adult&doseRate=0.3mg/kg/h&duration=4h&drug=200mg&volume=100mL&pump=large-volume';

/** @typedef {import('./pageWatch.mjs').Marks} Marks */
/** @typedef {{ name: string, bytes: number }} Arrived bytes as they traveled, with their headers */

/**
 * One cold visit.
 * @param {import('./devtools.mjs').Tab} tab
 * @param {string} address
 */
async function visit(tab, address) {
  const work = Number(await tab.evaluate(`(${fixedWork.toString()})()`));
  /** @type {Map<unknown, Arrived>} by request, in the order in which they were asked for */
  const files = new Map();
  tab.listen((method, params) => {
    if (method === 'Network.requestWillBeSent') {
      const { url } = /** @type {{ url: string }} */ (params['request']);
      files.set(params['requestId'], { name: new URL(url).pathname, bytes: 0 });
    }
    const file = files.get(params['requestId']);
    if (method === 'Network.loadingFinished' && file !== undefined) {
      file.bytes = Number(params['encodedDataLength']);
    }
  });
  await tab.send('Network.enable');
  await tab.send('Network.emulateNetworkConditions', NETWORK);
  await tab.send('Emulation.setDeviceMetricsOverride', PHONE);
  await tab.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  await tab.send('Page.enable');
  await tab.send('Page.addScriptToEvaluateOnNewDocument', {
    source: `(${watchPage.toString()})()`,
  });
  await tab.send('Page.navigate', { url: address });
  await new Promise((done) => setTimeout(done, WATCHED_MS));
  const marks = /** @type {Marks} */ (await tab.evaluate('globalThis.pageMarks'));
  const arrived = [...files.values()];
  const chart = arrived.findIndex(({ name }) => name.includes('charts-'));
  const before = chart < 0 ? arrived : arrived.slice(0, chart);
  const tasks = marks.tasks.filter(([begun]) => begun >= marks.fcp).map(([, took]) => took);
  return {
    ...marks,
    work,
    blocking: tasks.reduce((sum, took) => sum + Math.max(0, took - LONG_MS), 0),
    longest: Math.max(0, ...tasks),
    bytes: before.reduce((sum, { bytes }) => sum + bytes, 0),
    requests: before.length,
    files: arrived,
  };
}

/** @typedef {Awaited<ReturnType<typeof visit>>} Visit */

const host = await serve(join(import.meta.dirname, '..', '..', 'dist'));
/** @type {Visit[]} */
const empty = [];
/** @type {Visit[]} */
const typed = [];
await withChromium(async (openTab) => {
  for (let run = 0; run < RUNS; run += 1) {
    for (const [visits, fragment] of /** @type {const} */ ([
      [empty, ''],
      [typed, ORDER],
    ])) {
      const tab = await openTab();
      visits.push(await visit(tab, host.address + fragment));
      await tab.close();
    }
  }
});
host.close();

/** @type {(visits: Visit[], of: (one: Visit) => number) => number} */
const median = (visits, of) => Math.round(percentile(visits.map(of), 0.5));
const all = [...empty, ...typed];
console.log(
  `Medians of ${String(RUNS)} cold visits each at 1.6 Mbit/s, 150 ms, processor / ${String(SLOWDOWN)}.\n` +
    `The machine takes ${String(median(all, ({ work }) => work))} ms (${String(
      Math.round(
        percentile(
          all.map(({ work }) => work),
          0,
        ),
      ),
    )} to ${String(Math.round(Math.max(...all.map(({ work }) => work))))}) for a fixed amount of work, unslowed.`,
);
console.table({
  'first contentful paint, ms': { ours: median(empty, ({ fcp }) => fcp), budget: 900 },
  'largest contentful paint, ms': { ours: median(empty, ({ lcp }) => lcp), budget: 1200 },
  // What moves after typing is no shift: a browser does not count it, but takes this typing for none.
  'layout shift': { ours: Math.max(...empty.map(({ cls }) => cls)), budget: 0 },
  'fields open, ms': { ours: median(empty, ({ ready }) => ready), budget: '' },
  'typing gives a result, ms': { ours: median(typed, ({ result }) => result), budget: 2000 },
  'blocking time, empty plan, ms': { ours: median(empty, ({ blocking }) => blocking), budget: 100 },
  'blocking time, with the chart, ms': {
    ours: median(typed, ({ blocking }) => blocking),
    budget: 100,
  },
  'longest task, ms': { ours: median(typed, ({ longest }) => longest), budget: '' },
  'bytes before the chart': { ours: median(typed, ({ bytes }) => bytes), budget: 190_000 },
  'requests before the chart': { ours: median(typed, ({ requests }) => requests), budget: '' },
});
if (process.argv.includes('--files')) {
  console.table(typed[0]?.files);
  console.table(
    all.map(({ fcp, lcp, largest, ready, result, tasks }) => ({
      fcp,
      lcp,
      largest,
      ready,
      result,
      tasks: tasks.map((one) => one.map(Math.round).join('+')).join(' '),
    })),
  );
}
