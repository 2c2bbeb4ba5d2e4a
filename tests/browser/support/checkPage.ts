import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { openAddress } from './openAddress.ts';

/** 82 kg at 0.3 mg/kg/h: 24.6 mg/h, at 10 mg/mL 2.46 mL/h, set as 2.5; 98.4 mg, set as 9.8 mL. */
export const ENTERED =
  'weight=82kg&doseRate=0.3mg/kg/h&duration=4h&drug=500mg&volume=50mL&pump=syringe';

/** The steps of a day: 14, 14 and 21 mg/h at 2 mg/mL, after 14 mg in 10 min. */
export const STEPPED =
  'weight=70kg&step=0.2mg/kg/h*30min&step=0.2mg/kg/h*30min&step=0.3mg/kg/h*3h' +
  '&loading=0.2mg/kg*10min&drug=200mg&volume=100mL&pump=large-volume';

/** Opens a check and waits for the view. */
export async function openCheck(page: Page, query: string): Promise<void> {
  await openAddress(page, query === '' ? 'check' : `check?${query}`);
  await expect(page.locator('main[data-verdict]')).toBeVisible();
}

/** Asserts verdict and status of the view. */
export async function expectVerdict(page: Page, verdict: string, status: string): Promise<void> {
  const view = page.locator('main[data-verdict]');
  await expect(view).toHaveAttribute('data-verdict', verdict);
  await expect(view).toHaveAttribute('data-status', status);
}

/** Types everything of `ENTERED`, and what the pump shows. */
export async function enterAll(page: Page, rate: string, volume: string): Promise<void> {
  const fields: Readonly<Record<string, string>> = {
    Weight: '82',
    'Dose rate': '0.3',
    Hours: '4',
    'Bag label amount': '500',
    'Bag label volume': '50',
    'Pump rate': rate,
    'Volume to be infused': volume,
  };
  await page.getByRole('combobox', { name: 'Pump', exact: true }).selectOption('syringe');
  for (const [name, value] of Object.entries(fields)) {
    await page.getByLabel(name, { exact: true }).fill(value);
  }
}

/**
 * Everything that a page holds, seen or not: its address aside, the whole of the document, the title,
 * what stands in the fields, and what a screen reader is told.
 */
export async function everythingIn(page: Page): Promise<string> {
  const values = await page
    .locator('input, select, textarea, output, data')
    .evaluateAll((all) => all.map((each) => ('value' in each ? String(each.value) : '')));
  return [
    // The styles in the head have numbers of their own.
    await page.locator('body').evaluate((body) => body.outerHTML),
    await page.title(),
    ...values,
    await page.locator('body').ariaSnapshot(),
  ].join('\n');
}
