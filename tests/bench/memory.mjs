// Whether the page gives back what it took: the heap before and after many edits of a plan and a
// visit to every view, and how much of it is the page's own (objects, texts, elements), how much the
// engine's (compiled code). `npm run build && npm run bench:memory [edits]`.
import { TWELVE_STEPS, withBuiltPage } from './browser.mjs';

const EDITS = Number(process.argv[2] ?? 10_000);
/** By then the engine has compiled what it will, and holds that as well. */
const WARM_UP = 4000;
const VIEWS = ['check', 'learn', 'rate-chart', 'safety', 'plan'];

/** Kinds of nodes in a snapshot of the heap that the engine makes of the program. */
const ENGINE_KINDS = new Set(['code', 'object shape']);

/** @typedef {{ snapshot: { meta: { node_fields: string[], node_types: [string[]] } }, nodes: number[], strings: string[] }} Snapshot */

/**
 * The bytes in a snapshot that are the page's own.
 * @param {Snapshot} snapshot
 */
function bytesOfPage({ snapshot: { meta }, nodes, strings }) {
  const { node_fields: fields, node_types: types } = meta;
  const at = (/** @type {string} */ name) => fields.indexOf(name);
  let bytes = 0;
  for (let node = 0; node < nodes.length; node += fields.length) {
    const kind = types[0][nodes[node + at('type')] ?? -1] ?? '';
    const name = strings[nodes[node + at('name')] ?? -1] ?? '';
    const isEngine = ENGINE_KINDS.has(kind) || name.startsWith('system / ');
    if (!isEngine) bytes += nodes[node + at('self_size')] ?? 0;
  }
  return bytes;
}

/**
 * Runs in the page: changes the first step's rate, a frame for every 20 changes.
 * @param {number} edits
 */
async function editOften(edits) {
  const field = document.getElementById('order-steps-0-doseRate');
  for (let edit = 0; edit < edits; edit += 1) {
    const text = `0.${String(100 + (edit % 400))}`;
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, text);
    field?.dispatchEvent(new Event('input', { bubbles: true }));
    if (edit % 20 === 0) await new Promise((done) => requestAnimationFrame(done));
  }
}

await withBuiltPage(async (browser, address) => {
  const page = await browser.newPage({ viewport: { width: 1440, height: 1000 } });
  const devtools = await page.context().newCDPSession(page);
  const heap = async () => {
    // The link follows the form, and the announcer the numbers, after a moment.
    await page.waitForTimeout(2000);
    await devtools.send('HeapProfiler.collectGarbage');
    await devtools.send('HeapProfiler.collectGarbage');
    const { usedSize } = await devtools.send('Runtime.getHeapUsage');
    return { usedSize, page: bytesOfPage(await takeSnapshot()) };
  };
  const takeSnapshot = async () => {
    /** @type {string[]} */
    const chunks = [];
    const hear = (/** @type {{ chunk: string }} */ { chunk }) => chunks.push(chunk);
    devtools.on('HeapProfiler.addHeapSnapshotChunk', hear);
    await devtools.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
    devtools.off('HeapProfiler.addHeapSnapshotChunk', hear);
    /** @type {unknown} */
    const snapshot = JSON.parse(chunks.join(''));
    return /** @type {Snapshot} */ (snapshot);
  };
  const openViews = async () => {
    for (const view of VIEWS) {
      await page.evaluate((name) => {
        location.hash = `#/${name}`;
      }, view);
      await page.waitForTimeout(300);
    }
    await page.locator('.time-chart').waitFor();
  };
  await page.goto(`${address}${TWELVE_STEPS}`);
  await page.locator('.time-chart').waitFor();
  await page.evaluate(editOften, WARM_UP);
  await openViews();
  const before = await heap();
  await page.evaluate(editOften, EDITS);
  await openViews();
  const after = await heap();
  /** @param {number} from @param {number} until */
  const row = (from, until) => ({
    'before, kB': Math.round(from / 1000),
    'after, kB': Math.round(until / 1000),
    'change, %': (((until - from) / from) * 100).toFixed(1),
    budget: 10,
  });
  console.log(`Heap after ${String(EDITS)} edits and every view`);
  console.table({
    'all of it, compiled code included': row(before.usedSize, after.usedSize),
    'objects, texts and elements': row(before.page, after.page),
  });
});
