// From a key to the frame that shows the new rate, with the chart, 12 steps and an open caution on
// the screen. `npm run build && npm run bench:typing [keys]`.
import { percentile, TWELVE_STEPS, withBuiltPage } from './browser.mjs';

const KEYS = Number(process.argv[2] ?? 60);
/** Between two keys: a fast hand. */
const PAUSE_MS = 120;

/** Runs in the page: notes for each key how long the frame took that shows its rate. */
function watchKeys() {
  const times = /** @type {number[]} */ ([]);
  const shown = () => document.querySelector('[data-quantity="infusionRate"]')?.textContent ?? '';
  window.addEventListener(
    'keydown',
    (event) => {
      const before = shown();
      const look = () => {
        const isNew = shown() !== before;
        // The task after a frame's callbacks comes when it is drawn.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          if (isNew) times.push(performance.now() - event.timeStamp);
          else requestAnimationFrame(look);
        };
        port2.postMessage(0);
      };
      requestAnimationFrame(look);
    },
    true,
  );
  Object.assign(globalThis, { keyTimes: times });
}

await withBuiltPage(async (browser, address) => {
  /** @type {Record<string, object>} */
  const table = {};
  for (const [slowdown, budget] of /** @type {const} */ ([
    [1, 16.7],
    [4, 40],
  ])) {
    const page = await browser.newPage({ viewport: { width: 1440, height: 1000 } });
    const devtools = await page.context().newCDPSession(page);
    await page.goto(`${address}${TWELVE_STEPS}`);
    await page.locator('.chart-body').waitFor();
    await page.locator('[data-finding="doseRatePerKg:aboveSoft"]').waitFor();
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    const field = page.getByRole('textbox', { name: 'Step 1 dose rate' });
    await field.fill('0.6');
    await page.evaluate(watchKeys);
    await field.press('End');
    for (let key = 0; key < KEYS; key += 1) {
      await page.keyboard.press(key % 2 === 0 ? '5' : 'Backspace');
      await page.waitForTimeout(PAUSE_MS * slowdown);
    }
    const times = /** @type {number[]} */ (await page.evaluate('globalThis.keyTimes'));
    table[`processor / ${String(slowdown)}`] = {
      keys: times.length,
      'median, ms': percentile(times, 0.5).toFixed(1),
      'p95, ms': percentile(times, 0.95).toFixed(1),
      budget,
    };
    await page.close();
  }
  console.log(
    'Key to the frame that shows the new rate: 12 steps, chart and open caution on screen',
  );
  console.table(table);
});
