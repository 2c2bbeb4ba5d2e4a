import type { Page } from '@playwright/test';
import { expectAccessible } from './support/accessible.ts';
import { excessWidth } from './support/excessWidth.ts';
import { openAddress } from './support/openAddress.ts';
import { printPage } from './support/printPage.ts';
import { expect, test } from './support/test.ts';

/** Opens the ten problems of a seed. */
async function openProblems(page: Page, seed: string): Promise<void> {
  await openAddress(page, `learn?seed=${seed}`);
  await expect(page.getByRole('navigation', { name: 'Problems' })).toBeVisible();
  // Where problems stood before, theirs are gone.
  await expect(page.locator('#practice-seed')).toHaveValue(seed);
}

/** Types an answer and checks it with Enter, from wherever the keyboard is. */
async function answer(page: Page, name: string, text: string): Promise<void> {
  const field = page.getByRole('textbox', { name, exact: true });
  await field.fill(text);
  await field.press('Enter');
}

/** Opens the third problem of ward-7: 115 lb at 0.5 mg/kg/h, 500 mg in 50 mL. */
async function openThirdProblem(page: Page): Promise<void> {
  await openProblems(page, 'ward-7');
  await page.getByRole('button', { name: 'Problem 3: With pounds' }).press('Enter');
}

test(
  'ward-7 by keyboard: a slip named, the next field, the score, the next problem',
  { tag: '@main-job' },
  async ({ page }) => {
    await openThirdProblem(page);
    // 115 lb × 0.45359237 = 52.16 kg; × 0.5 = 26.08 mg/h; 500 mg in 50 mL
    await answer(page, 'Weight in kilograms', '52,2');
    await expect(page.getByText('Use a point for decimals: 0.5')).toBeVisible();
    await answer(page, 'Weight in kilograms', '52.2');
    const dose = page.getByRole('textbox', { name: 'Dose per hour', exact: true });
    await expect(dose).toBeFocused();
    // 115 × 0.5
    await page.keyboard.type('57.5');
    await page.keyboard.press('Enter');
    await expect(
      page.getByText(/if pounds were taken as kilograms: 115\skg/).first(),
    ).toBeVisible();
    await expect(page.locator('.practice').getByRole('status')).toContainText(
      /57\.5\smg\/h is not right/,
    );
    await expect(dose).toBeFocused();
    await page.getByRole('button', { name: 'Hint', exact: true }).click();
    await page.getByRole('button', { name: 'Next hint' }).click();
    await answer(page, 'Dose per hour', '26.1');
    await expect(page.locator('.practice-sum s').first()).toHaveText('lb');
    await answer(page, 'Concentration', '10');
    await answer(page, 'Pump rate', '2.6');
    await expect(page.getByText('3 of 4 right at the first try')).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: /^Problem 4/ })).toBeVisible();
    expect(page.url()).toContain('seed=ward-7');
  },
);

test('axe finds nothing beside a slip with its hints, nor in the problem after it', async ({
  page,
}) => {
  await openThirdProblem(page);
  await answer(page, 'Weight in kilograms', '52.2');
  await answer(page, 'Dose per hour', '57.5');
  await page.getByRole('button', { name: 'Hint', exact: true }).click();
  await page.getByRole('button', { name: 'Next hint' }).click();
  await expect(page.getByText(/if pounds were taken as kilograms: 115\skg/).first()).toBeVisible();
  await expectAccessible(page, '.practice');
  await answer(page, 'Dose per hour', '26.1');
  await answer(page, 'Concentration', '10');
  await answer(page, 'Pump rate', '2.6');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: /^Problem 4/ })).toBeVisible();
  await expectAccessible(page, '.practice');
});

for (const [colorScheme, tag] of [
  ['light', '@desktop'],
  ['dark', '@scheduled'],
] as const) {
  test(
    `axe finds nothing in the error of a pump, and nothing is wider than a narrow screen: ${colorScheme}`,
    { tag },
    async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width: 320, height: 700 });
      await openProblems(page, 'error-1');
      for (let sum = 0; sum < 2; sum += 1) {
        await page.locator('#practice-answer').fill('0.001');
        await page.keyboard.press('Enter');
        await page.getByRole('button', { name: 'Show the answer' }).click();
      }
      await page.locator('#practice-choice').check();
      await page.locator('.practice').getByRole('button', { name: 'Check', exact: true }).click();
      await expect(
        page.getByText(/would (not )?explain what the pump shows\./).first(),
      ).toBeAttached();
      await expectAccessible(page, '.practice');
      expect(await excessWidth(page)).toBe(0);
    },
  );
}

test(
  'ten problems and their answers print on two pages, all of them',
  { tag: '@desktop' },
  async ({ page }) => {
    // The browser of the tests prints nothing by itself.
    await page.addInitScript(() => {
      window.print = () => undefined;
    });
    for (const seed of ['ward-7', 'loading-2', 'bag-3', 'error-1']) {
      await openProblems(page, seed);
      const button = page.getByRole('button', { name: 'Print the ten problems' });
      for (const format of ['A4', 'Letter'] as const) {
        await button.click();
        const pdf = await printPage(page, format);
        expect(pdf.getPageCount(), `${seed} on ${format}`).toBe(2);
      }
      await button.click();
      await page.evaluate(() => {
        window.dispatchEvent(new Event('beforeprint'));
      });
      const overflow = await page.locator('.practice-page').evaluateAll((pages) =>
        pages.map((each) => {
          const foot = each.querySelector('footer')?.getBoundingClientRect();
          const items = [...each.querySelectorAll('li')].map((item) =>
            item.getBoundingClientRect(),
          );
          const lowest = Math.max(...items.map(({ bottom }) => bottom));
          const widest = Math.max(...items.map(({ right }) => right));
          const edge = each.getBoundingClientRect();
          return (
            lowest > (foot?.top ?? 0) ||
            widest > edge.right + 1 ||
            (foot?.bottom ?? 0) > edge.bottom + 1
          );
        }),
      );
      expect(overflow, seed).toEqual([false, false]);
      await page.evaluate(() => {
        window.dispatchEvent(new Event('afterprint'));
      });
    }
  },
);
