// Whether the page gives back what it took: the heap before and after many edits of a plan and a
// visit to every view. `npm run build && npm run bench:memory [edits]`.
import { TWELVE_STEPS, withBuiltPage } from './browser.mjs';

const EDITS = Number(process.argv[2] ?? 10_000);
/** By then the engine has compiled what it will, and holds that as well. */
const WARM_UP = 4000;
const VIEWS = ['check', 'learn', 'rate-chart', 'safety', 'plan'];

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
    return (await devtools.send('Runtime.getHeapUsage')).usedSize;
  };
  const openViews = async () => {
    for (const view of VIEWS) {
      await page.evaluate((name) => {
        location.hash = `#/${name}`;
      }, view);
      await page.waitForTimeout(300);
    }
    await page.locator('.chart-body').waitFor();
  };
  await page.goto(`${address}${TWELVE_STEPS}`);
  await page.locator('.chart-body').waitFor();
  await page.evaluate(editOften, WARM_UP);
  await openViews();
  const before = await heap();
  await page.evaluate(editOften, EDITS);
  await openViews();
  const after = await heap();
  console.table({
    [`heap after ${String(EDITS)} edits and every view`]: {
      'before, kB': Math.round(before / 1000),
      'after, kB': Math.round(after / 1000),
      'change, %': (((after - before) / before) * 100).toFixed(1),
      budget: 10,
    },
  });
});
