// What the measurements in a browser share: Chromium, the built files on a host, typing.
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { isRoot } from '../../.ci/scripts/debian.mjs';
import { findWholeChromium, program } from '../../.ci/scripts/programs.mjs';
import { serve } from './staticHost.mjs';

/** An order in 12 rate steps, of which the first raises a caution. */
export const TWELVE_STEPS =
  '#/plan?careArea=chronic-pain-adult&weight=70kg&step=0.6mg/kg/h*15min' +
  '&step=0.3mg/kg/h*15min'.repeat(11) +
  '&drug=200mg&volume=100mL&pump=large-volume';

/**
 * Runs `measure` with a browser and the address of the built files, and ends both.
 * @param {(browser: import('@playwright/test').Browser, address: string) => Promise<void>} measure
 */
export async function withBuiltPage(measure) {
  const host = await serve(join(import.meta.dirname, '..', '..', 'dist'));
  const browser = await chromium.launch({
    executablePath: findWholeChromium() ?? program('chromium'),
    args: ['--disable-gpu', ...(isRoot ? ['--no-sandbox'] : [])],
  });
  try {
    await measure(browser, host.address);
  } finally {
    await browser.close();
    host.close();
  }
}

/**
 * The value below which a share of the values lies.
 * @param {readonly number[]} values
 * @param {number} share
 */
export function percentile(values, share) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}
