// From a key to the frame that shows the new rate, with the chart, 12 steps and an open caution on
// the screen. `npm run build && npm run bench:typing [keys]`. Two figures:
//
// - To the frame: from the key until the frame that shows its rate is handed on to be drawn, by the
//   clock on the wall. This is what the budgets are held against.
// - The work alone: how long the page's main thread is busy until then, by its own clock, which stands
//   while another program has the processor.
//
// The floor is a page of one field and one number, measured in the same way: what is the browser's.
import { join } from 'node:path';
import { percentile, TWELVE_STEPS } from './browser.mjs';
import { withChromium } from './devtools.mjs';
import { serve } from './staticHost.mjs';

const KEYS = Number(process.argv[2] ?? 200);
const FLOOR_KEYS = 60;
/** Until the engine has compiled what a key runs. */
const WARM_UP = 20;
/** Between two keys: a fast hand. */
const PAUSE_MS = 120;
/**
 * How long a hand is on a key. One that is let go at once is work for both this program and the browser
 * just while the frame is made, on a processor that they share.
 */
const HOLD_MS = 60;
const TICK_MS = 1000 / 60;
const SCREEN = { width: 1440, height: 1000, deviceScaleFactor: 1, mobile: false };
const BUDGETS = /** @type {const} */ ([
  [1, 16.7],
  [4, 40],
]);

const FIELD = '#order-steps-0-doseRate';
const RATE = '[data-quantity="infusionRate"]';
/** What is on the screen before the first key. */
const READY = ['.time-chart', '[data-finding="doseRatePerKg:aboveSoft"]'];

/** @typedef {import('./devtools.mjs').Tab} Tab */
/** @typedef {{ name: string, ph: string, ts: number, dur?: number, tdur?: number, pid: number, tid: number, args: { data?: { type?: string } } }} TraceEvent */

/**
 * Runs in the page: notes for each key how long the frame took that shows its rate.
 * @param {string} rate
 */
function watchKeys(rate) {
  const times = /** @type {number[]} */ ([]);
  const shown = () => document.querySelector(rate)?.textContent ?? '';
  window.addEventListener(
    'keydown',
    (event) => {
      const before = shown();
      const look = () => {
        const isNew = shown() !== before;
        // The next task after a frame's callbacks comes when it is handed on: one that is urgent, for
        // what the page has deferred has been waiting for longer.
        void scheduler.postTask(
          () => {
            if (isNew) times.push(performance.now() - event.timeStamp);
            else requestAnimationFrame(look);
          },
          { priority: 'user-blocking' },
        );
      };
      requestAnimationFrame(look);
    },
    true,
  );
  Object.assign(globalThis, { keyTimes: times });
}

/**
 * Runs in an empty page: the least that shows for a key what it changes.
 * @param {string} id
 * @param {string} quantity
 */
function makeFloor(id, quantity) {
  const field = document.createElement('input');
  const number = document.createElement('output');
  field.id = id;
  field.value = number.textContent = '0.6';
  number.dataset['quantity'] = quantity;
  field.addEventListener('input', () => {
    number.textContent = field.value;
  });
  document.body.append(field, number);
}

/** @type {(milliseconds: number) => Promise<void>} */
const wait = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

/**
 * A 5 behind the rate, and away again, by turns.
 * @param {Tab} tab
 * @param {number} count
 * @param {number} slowdown
 */
async function press(tab, count, slowdown) {
  for (let key = 0; key < count; key += 1) {
    const pressed =
      key % 2 === 0
        ? { key: '5', code: 'Digit5', text: '5', windowsVirtualKeyCode: 53 }
        : { key: 'Backspace', code: 'Backspace', windowsVirtualKeyCode: 8 };
    await tab.send('Input.dispatchKeyEvent', { type: 'keyDown', ...pressed });
    await wait(HOLD_MS * slowdown);
    await tab.send('Input.dispatchKeyEvent', { type: 'keyUp', ...pressed, text: '' });
    await wait((PAUSE_MS - HOLD_MS) * slowdown + Math.random() * TICK_MS);
  }
}

/**
 * For each key: how long the main thread is busy from the task of the key to the end of the commit of
 * its frame, ms. By the thread's own clock, which stands while another program has the processor.
 * @param {readonly TraceEvent[]} events
 */
function workOfKeys(events) {
  const keys = events.filter(
    ({ name, args }) => name === 'EventDispatch' && args.data?.type === 'keydown',
  );
  const [first] = keys;
  const ofThread = events
    .filter(({ ph, pid, tid }) => ph === 'X' && pid === first?.pid && tid === first.tid)
    .toSorted((a, b) => a.ts - b.ts);
  const tasks = ofThread.filter(({ name }) => name === 'RunTask');
  return keys.flatMap(({ ts }) => {
    const commit = ofThread.find((event) => event.name === 'Commit' && event.ts > ts);
    if (commit === undefined) return [];
    const end = commit.ts + (commit.dur ?? 0);
    const busy = tasks.filter((task) => task.ts + (task.dur ?? 0) > ts && task.ts < end);
    return busy.reduce((sum, { tdur = 0 }) => sum + tdur, 0) / 1000;
  });
}

/**
 * Types into a page that is ready.
 * @param {Tab} tab
 * @param {number} slowdown
 * @param {number} count
 */
async function measure(tab, slowdown, count) {
  await tab.evaluate(`(() => {
    const field = document.querySelector('${FIELD}');
    field.focus();
    field.setSelectionRange(field.value.length, field.value.length);
  })()`);
  await tab.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await tab.evaluate(`(${watchKeys.toString()})(${JSON.stringify(RATE)})`);
  await press(tab, WARM_UP, slowdown);
  await tab.evaluate('globalThis.keyTimes.length = 0');
  await press(tab, count, slowdown);
  const shown = /** @type {number[]} */ (await tab.evaluate('globalThis.keyTimes'));

  // Once more, traced, which by itself takes some time.
  /** @type {TraceEvent[]} */
  const events = [];
  const traced = new Promise((done) => {
    tab.listen((method, params) => {
      if (method === 'Tracing.dataCollected') {
        events.push(.../** @type {TraceEvent[]} */ (params['value']));
      }
      if (method === 'Tracing.tracingComplete') done(undefined);
    });
  });
  await tab.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      includedCategories: ['devtools.timeline', 'disabled-by-default-devtools.timeline'],
    },
  });
  await press(tab, count, slowdown);
  await tab.send('Tracing.end');
  await traced;
  return { shown, work: workOfKeys(events) };
}

/** @param {readonly number[]} times */
function row(times) {
  return {
    keys: times.length,
    'median, ms': percentile(times, 0.5).toFixed(1),
    'p95, ms': percentile(times, 0.95).toFixed(1),
  };
}

const host = await serve(join(import.meta.dirname, '..', '..', 'dist'));
/** @type {Record<string, object>} */
const table = {};
await withChromium(async (openTab) => {
  for (const [slowdown, budget] of BUDGETS) {
    const at = `processor / ${String(slowdown)}`;
    const tab = await openTab();
    await tab.send('Emulation.setDeviceMetricsOverride', SCREEN);
    await tab.send('Page.navigate', { url: `${host.address}${TWELVE_STEPS}` });
    const isReady = READY.map((part) => `document.querySelector('${part}') !== null`).join(' && ');
    while ((await tab.evaluate(isReady)) !== true) await wait(100);
    // The other parts of the program arrive.
    await wait(2000);
    const { shown, work } = await measure(tab, slowdown, KEYS);
    await tab.close();
    const bare = await openTab();
    await bare.evaluate(`(${makeFloor.toString()})('${FIELD.slice(1)}', 'infusionRate')`);
    const floor = await measure(bare, slowdown, FLOOR_KEYS);
    await bare.close();
    table[`${at}: to the frame`] = { ...row(shown), budget };
    table[`${at}: to the frame, floor`] = row(floor.shown);
    table[`${at}: the work alone`] = row(work);
    table[`${at}: the work alone, floor`] = row(floor.work);
  }
});
host.close();
console.log('Key to the frame that shows the new rate: 12 steps, chart and open caution on screen');
console.table(table);
