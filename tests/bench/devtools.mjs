// Chromium by its own protocol, over a pipe. A driver turns on the script inspector of every page,
// which keeps the source position of all that runs: at a processor slowed four times the program then
// starts some third of a second later. Here nothing is turned on that is not asked for.
import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findWholeChromium, program } from '../../.ci/scripts/programs.mjs';
import { isRoot } from '../../.ci/scripts/debian.mjs';

const QUIET = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-extensions',
];

/** @typedef {Record<string, unknown>} Values */
/** @typedef {{ id?: number, method?: string, params?: Values, result?: Values, error?: { message: string }, sessionId?: string }} Message */
/** @typedef {{ done: (result: Values) => void, failed: (reason: Error) => void }} Waiting */
/**
 * One page in a profile of its own: nothing is kept from the page before.
 * @typedef {object} Tab
 * @property {(method: string, params?: Values) => Promise<Values>} send rejects with what Chromium says
 * @property {(hear: (method: string, params: Values) => void) => void} listen
 * @property {(expression: string) => Promise<unknown>} evaluate the value of an expression or of its promise
 * @property {() => Promise<void>} close
 */

/**
 * Starts Chromium, runs `use` with a function that opens tabs, and ends Chromium.
 * @param {(openTab: () => Promise<Tab>) => Promise<void>} use
 */
export async function withChromium(use) {
  const path = findWholeChromium() ?? program('chromium');
  const profile = mkdtempSync(join(tmpdir(), 'planner-profile-'));
  const child = spawn(
    path,
    [
      '--headless',
      '--remote-debugging-pipe',
      `--user-data-dir=${profile}`,
      ...QUIET,
      ...(isRoot ? ['--no-sandbox'] : []),
      'about:blank',
    ],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] },
  );
  const ended = new Promise((done) => child.once('exit', done));
  const [, , , input, output] = child.stdio;
  if (!(input !== null && input !== undefined && 'write' in input) || !output) {
    throw new Error('Chromium has no pipe');
  }
  /** @type {Map<number, Waiting>} */
  const waiting = new Map();
  /** @type {Map<string, (method: string, params: Values) => void>} */
  const listeners = new Map();
  let last = 0;

  /** @type {(method: string, params?: Values, sessionId?: string) => Promise<Values>} */
  const send = (method, params = {}, sessionId) =>
    new Promise((done, failed) => {
      last += 1;
      waiting.set(last, { done, failed });
      // Messages end with a zero byte.
      input.write(`${JSON.stringify({ id: last, method, params, sessionId })}\0`);
    });

  /** @param {Message} message */
  const take = ({ id, method, params = {}, result = {}, error, sessionId = '' }) => {
    if (id === undefined) {
      if (method !== undefined) listeners.get(sessionId)?.(method, params);
      return;
    }
    const { done, failed } = waiting.get(id) ?? {};
    waiting.delete(id);
    if (error === undefined) done?.(result);
    else failed?.(new Error(error.message));
  };

  let parts = /** @type {Buffer[]} */ ([]);
  output.on('data', (/** @type {Buffer} */ data) => {
    let rest = data;
    for (let end = rest.indexOf(0); end >= 0; end = rest.indexOf(0)) {
      parts.push(rest.subarray(0, end));
      const text = Buffer.concat(parts).toString();
      take(readMessage(text));
      parts = [];
      rest = rest.subarray(end + 1);
    }
    parts.push(rest);
  });

  try {
    await use(() => openTab(send, listeners));
  } finally {
    child.kill();
    await ended;
    // What Chromium started writes for a moment longer; the synchronous one does not try again on Linux.
    await rm(profile, { recursive: true, force: true, maxRetries: 10 });
  }
}

/**
 * @param {string} text
 * @returns {Message}
 */
function readMessage(text) {
  /** @type {unknown} */
  const message = JSON.parse(text);
  return /** @type {Message} */ (message);
}

/**
 * @param {(method: string, params?: Values, sessionId?: string) => Promise<Values>} send
 * @param {Map<string, (method: string, params: Values) => void>} listeners
 * @returns {Promise<Tab>}
 */
async function openTab(send, listeners) {
  const { browserContextId } = await send('Target.createBrowserContext');
  const { targetId } = await send('Target.createTarget', { url: 'about:blank', browserContextId });
  const attached = await send('Target.attachToTarget', { targetId, flatten: true });
  const sessionId = String(attached['sessionId']);
  return {
    send: (method, params) => send(method, params, sessionId),
    listen: (hear) => {
      listeners.set(sessionId, hear);
    },
    async evaluate(expression) {
      const { result, exceptionDetails } = await send(
        'Runtime.evaluate',
        { expression, returnByValue: true, awaitPromise: true },
        sessionId,
      );
      if (exceptionDetails !== undefined) throw new Error(JSON.stringify(exceptionDetails));
      return /** @type {{ value?: unknown }} */ (result).value;
    },
    async close() {
      listeners.delete(sessionId);
      await send('Target.disposeBrowserContext', { browserContextId });
    },
  };
}
