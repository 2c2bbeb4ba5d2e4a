import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { openAddress } from './openAddress.ts';

/** The order of the worked example, as its link. */
export const WORKED_EXAMPLE =
  'careArea=chronic-pain-adult&weight=72.5kg&doseRate=0.55mg/kg/h&duration=4h' +
  '&drug=200mg&volume=100mL&stock=50mg/mL&pump=large-volume&start=09:00';

/** An order that asks nothing: 70 kg × 0.3 = 21 mg/h, 10.5 mL/h. */
export const CALM = WORKED_EXAMPLE.replace('72.5kg', '70kg').replace('0.55mg', '0.3mg');

/** Opens a plan link and waits for the view. */
export async function openPlan(page: Page, query: string): Promise<void> {
  await openAddress(page, `plan?${query}`);
  await expect(page.locator('[data-status]')).toBeVisible();
}

/** One of the plan view's results, by its name; of an order in steps the step's. */
export function result(page: Page, name: string, step?: number): Locator {
  const suffix = step === undefined ? ':not([data-step])' : `[data-step="${String(step)}"]`;
  return page.locator(`data[data-quantity="${name}"]${suffix}`);
}

/** Asserts the plain decimals of several results. */
export async function expectResults(
  page: Page,
  expected: Readonly<Record<string, string>>,
): Promise<void> {
  for (const [name, value] of Object.entries(expected)) {
    await expect(result(page, name), name).toHaveAttribute('value', value);
  }
}

/** Asserts the view's status. */
export async function expectStatus(page: Page, status: string): Promise<void> {
  await expect(page.locator('[data-status]').first()).toHaveAttribute('data-status', status);
}

/** A finding of the list, by its code. */
export function finding(page: Page, code: string): Locator {
  return page.locator(`li[data-finding="${code}"]`);
}

/** Asserts that no pump setting stands anywhere in the document. */
export async function expectNoSettings(page: Page): Promise<void> {
  const html = await page.content();
  expect(html.includes('mL/h')).toBe(false);
  for (const name of ['infusionRate', 'exactInfusionRate', 'vtbi', 'infusionDuration']) {
    await expect(page.locator(`[data-quantity="${name}"]`)).toHaveCount(0);
  }
}
