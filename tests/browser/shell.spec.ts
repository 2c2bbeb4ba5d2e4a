import type { Page, Route } from '@playwright/test';
import { expectAccessible } from './support/accessible.ts';
import { CALM, expectNoSettings, expectResults, expectStatus } from './support/planPage.ts';
import { expect, test } from './support/test.ts';

/** The page's program: what the built page asks for as its one script. */
const PROGRAM = '**/assets/index-*.js';

const weight = (page: Page) => page.getByRole('textbox', { name: 'Weight', exact: true });

/** Opens a page whose program is on its way until the returned function is called. */
async function openWithoutProgram(page: Page, address: string): Promise<() => Promise<void>> {
  let arrive: (route: Route) => void = () => undefined;
  const asked = new Promise<Route>((resolve) => {
    arrive = resolve;
  });
  await page.route(PROGRAM, (route) => {
    arrive(route);
  });
  await page.goto(address, { waitUntil: 'commit' });
  await expect(weight(page)).toBeVisible();
  return async () => {
    await (await asked).continue();
  };
}

/** Clicks into a field and types, whether it takes it or not. */
async function tryToType(page: Page, text: string): Promise<void> {
  await weight(page).click({ force: true });
  await page.keyboard.type(text);
}

test('before the program is there, nothing can be entered and no number is read off', async ({
  page,
}) => {
  const letArrive = await openWithoutProgram(page, '/');
  await expect(page.locator('#root').locator('input, select, textarea, button')).not.toHaveCount(0);
  await expect(page.locator('#root :is(input, select, textarea, button):enabled')).toHaveCount(0);
  await expect(page.locator('[data-status], #root [style]')).toHaveCount(0);
  expect(await page.locator('#root').innerText()).not.toMatch(/\d|mL\/h/);
  await expect(page.getByText('Loading the drug library')).toBeVisible();
  await expectAccessible(page);
  await tryToType(page, '80');
  await expect(weight(page)).toHaveValue('');

  await letArrive();
  await expect(weight(page)).toBeEnabled();
  await expect(weight(page)).toHaveValue('');
  await expectStatus(page, 'empty');
  await tryToType(page, '80');
  await expect(weight(page)).toHaveValue('80');
  await expectStatus(page, 'incomplete');
});

test('what a field shows is what the plan uses, also after typing into a page that was not ready', async ({
  page,
}) => {
  const letArrive = await openWithoutProgram(page, `/#/plan?${CALM}`);
  await tryToType(page, '80');
  await letArrive();
  await expect(weight(page)).toHaveValue('70');
  // 70 kg × 0.3 mg/kg/h = 21 mg/h; 21 ÷ (200 mg ÷ 100 mL) = 10.5 mL/h.
  await expectResults(page, { dosingWeight: '70', doseRate: '21', infusionRate: '10.5' });
});

test.describe('a program that never comes', () => {
  test.use({ expectedTrouble: [/Failed to load resource/] });

  test('leaves the page as it is: nothing to enter and nothing to read off', async ({ page }) => {
    await page.route(PROGRAM, (route) => route.abort());
    await page.goto('/');
    await tryToType(page, '80');
    await expect(weight(page)).toHaveValue('');
    await expect(weight(page)).toBeDisabled();
  });
});

test.describe('on a host whose policy lets in no style in the page', () => {
  test.use({ expectedTrouble: [/style-src|No styles/] });

  test('the page says that it has not started, and shows no number', async ({ page }) => {
    await page.route('/', async (route) => {
      const response = await route.fetch();
      const policy = response.headers()['content-security-policy'] ?? '';
      await route.fulfill({
        response,
        headers: {
          ...response.headers(),
          'content-security-policy': policy.replace("'unsafe-inline'", ''),
        },
      });
    });
    await page.goto(`/#/plan?${CALM}`);
    await expect(page.locator('#not-started')).toBeVisible();
    await expect(weight(page)).toBeDisabled();
    await expectNoSettings(page);
  });
});
