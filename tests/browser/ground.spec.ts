import { builtSecurityHeaders } from '../../.ci/build/built-headers.ts';
import { expectAccessible } from './support/accessible.ts';
import { expect, test } from './support/test.ts';

test('the page opens under its security headers, and says what it is', async ({ page }) => {
  const response = await page.goto('/');
  const headers = response?.headers() ?? {};
  for (const [name, value] of Object.entries(builtSecurityHeaders())) {
    expect(headers[name.toLowerCase()], name).toBe(value);
  }
  await expect(page).toHaveTitle('Ketamine infusion planner');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('the page has no accessibility fault that axe can see', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectAccessible(page);
});

test('both fonts arrive, and their fallbacks are as wide', async ({ page }) => {
  await page.goto('/');
  const widths = await page.evaluate(async () => {
    await Promise.all(
      ['Next', 'Mono'].map((face) =>
        document.fonts.load(`16px 'Atkinson Hyperlegible ${face} Variable'`),
      ),
    );
    const pen = document.createElement('canvas').getContext('2d');
    if (pen === null) throw new Error('no canvas');
    const width = (family: string) => {
      pen.font = `16px '${family}', serif`;
      return pen.measureText('The infusion runs for four hours at 21 millilitres an hour').width;
    };
    return {
      text: width('Atkinson Hyperlegible Next Variable') / width('Atkinson Next Fallback'),
      number: width('Atkinson Hyperlegible Mono Variable') / width('Atkinson Mono Fallback'),
      loaded: [...document.fonts]
        .filter(({ status }) => status === 'loaded')
        .map(({ family }) => family),
    };
  });
  expect(widths.loaded.join()).toContain('Atkinson Hyperlegible Next Variable');
  expect(widths.loaded.join()).toContain('Atkinson Hyperlegible Mono Variable');
  expect(Math.abs(widths.text - 1)).toBeLessThan(0.03);
  expect(Math.abs(widths.number - 1)).toBeLessThan(0.01);
});

test('nothing is wider than the screen', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const excess = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(excess).toBe(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says that nothing can be calculated', async ({ page }) => {
    await page.goto('/');
    // By its place: Playwright's search by text passes over noscript.
    const notice = page.locator('noscript p');
    await expect(notice).toContainText('JavaScript is turned off');
    await expect(notice).toBeVisible();
  });
});
