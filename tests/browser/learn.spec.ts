import type { Page } from '@playwright/test';
import { expectAccessible } from './support/accessible.ts';
import { excessWidth } from './support/excessWidth.ts';
import { openAddress } from './support/openAddress.ts';
import { CALM, openPlan } from './support/planPage.ts';
import { printPage } from './support/printPage.ts';
import { expect, test } from './support/test.ts';

const ORDER = CALM.replace('&stock=50mg/mL', '').replace('&start=09:00', '');

async function openLearn(page: Page, query: string): Promise<void> {
  await openAddress(page, query === '' ? 'learn' : `learn?${query}`);
  await expect(page.locator('main.learn-view')).toBeVisible();
}

async function expectStatus(page: Page, status: string): Promise<void> {
  await expect(page.locator('main.learn-view')).toHaveAttribute('data-status', status);
}

const level = (page: Page, minutes: number) =>
  page.locator(`data[data-quantity="plasmaConcentration"][data-minutes="${String(minutes)}"]`);

test('the published course on the chart: no level is shown as safe', async ({ page }) => {
  await openLearn(page, ORDER);
  await expectStatus(page, 'ready');
  await expect(page.getByRole('slider', { name: 'Time on the chart' })).toBeAttached();
  // No band, no area, nothing but the two lines.
  await expect(page.locator('.plasma-chart .chart-line .recharts-area-curve')).toHaveCount(2);
  const fills = await page
    .locator('.plasma-chart .recharts-area-area')
    .evaluateAll((all) => all.map((each) => getComputedStyle(each).fill));
  expect(new Set(fills)).toEqual(new Set(['none']));
  await expect(page.locator('.plasma-chart .recharts-reference-area')).toHaveCount(0);
});

test(
  'a plan goes along to the teaching view, and stands in its address',
  { tag: '@scheduled' },
  async ({ page }) => {
    await openPlan(page, CALM);
    await page.getByRole('link', { name: 'Learn', exact: true }).click();
    await expect(page.getByText('The current plan:')).toBeVisible();
    await expect(page).toHaveURL(
      /#\/learn\?careArea=chronic-pain-adult&weight=70kg.*stock=50mg\/mL/,
    );
    await page.reload();
    await expect(page.getByText('The plan of this link:')).toBeVisible();
    await expect(level(page, 240)).toHaveAttribute('value', '188.313');
  },
);

test('the rooms by keyboard alone: go, switch a unit, see the marker leave the range', async ({
  page,
}) => {
  await openLearn(page, '');
  await expectStatus(page, 'empty');
  await page.getByRole('button', { name: /Same digits/ }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: /Same digits/ })).toBeFocused();
  await expect(page.getByRole('button', { name: /Same digits/ })).toHaveAttribute(
    'aria-current',
    'true',
  );
  const digits = page.getByRole('textbox', { name: 'Digits in mg/kg/h or mg/kg/min' });
  await digits.focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  const row = page.locator('[data-digits="per-minute"]');
  await expect(row).toContainText(/30\smg\/kg\/h, 60 times the dose/);
  await expect(row).toContainText(/Above the hard limit of 1\smg\/kg\/h/);
  await expect(page).toHaveURL(/#\/learn$/);
});

const STATES = {
  'the worked example': ['', 'empty'],
  'steps and loading': [
    'weight=70kg&step=0.2mg/kg/h*30min&step=0.3mg/kg/h*3h&loading=0.2mg/kg*10min&drug=200mg&volume=100mL&seed=7k',
    // 3 h 30 min is shorter than usual
    'caution',
  ],
  'half a plan': ['weight=70kg', 'incomplete'],
  'a weight beyond the model': [ORDER.replace('weight=70kg', 'weight=44kg'), 'ready'],
  'a plan that is refused': [ORDER.replace('0.3mg', '3mg'), 'blocked'],
  'a bad link': ['weight=7,0kg', 'blocked'],
} as const satisfies Readonly<Record<string, readonly [query: string, status: string]>>;

async function expectAccessibleIn(
  page: Page,
  names: readonly (keyof typeof STATES)[],
): Promise<void> {
  for (const name of names) {
    await test.step(name, async () => {
      const [query, status] = STATES[name];
      await openLearn(page, query);
      await expectStatus(page, status);
      await expectAccessible(page);
    });
  }
}

for (const [colorScheme, tag] of [
  ['light', []],
  ['dark', ['@scheduled']],
] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    test(
      'axe finds nothing, with every fold open, nor of an order in steps',
      { tag: [...tag] },
      async ({ page }) => {
        await openLearn(page, '');
        for (const fold of await page.locator('.learn-fold > summary').all()) await fold.click();
        await expectAccessible(page);
        await expectAccessibleIn(page, ['steps and loading']);
      },
    );

    test(
      'axe finds nothing in a plan that is refused, nor after a bad link',
      { tag: '@scheduled' },
      async ({ page }) => {
        await expectAccessibleIn(page, ['a plan that is refused', 'a bad link']);
      },
    );
  });
}

/** A phone as it is; on a desktop the narrowest window that WCAG asks for. */
const NARROW = { width: 320, height: 700 };
const PHONE = { width: 390, height: 844 };

test('nothing is cut off or wider than the screen', async ({ page, isMobile }) => {
  await page.setViewportSize(isMobile ? PHONE : NARROW);
  for (const [name, [query, status]] of Object.entries(STATES)) {
    await openLearn(page, query);
    await expectStatus(page, status);
    expect(await excessWidth(page), name).toBe(0);
  }
});

test('all that is pressed is large enough', { tag: '@scheduled' }, async ({ page, isMobile }) => {
  await page.setViewportSize(isMobile ? PHONE : NARROW);
  await openLearn(page, '');
  await expectStatus(page, 'empty');
  const least = isMobile ? 44 : 24;
  const targets = page.locator('main :is(button, input, summary):visible');
  for (const target of await targets.all()) {
    const box = await target.boundingBox();
    expect(box?.height, await target.evaluate((each) => each.outerHTML)).toBeGreaterThanOrEqual(
      least,
    );
  }
});

test('prints the room that one looks at and no other', { tag: '@desktop' }, async ({ page }) => {
  await openLearn(page, ORDER);
  const rooms = page.locator('.learn-room');
  const seen: number[] = [];
  const doors = page.getByRole('navigation', { name: 'Rooms' }).getByRole('button');
  for (const index of [0, 1, 2, 3]) {
    await doors.nth(index).click();
    await expect(rooms.nth(index)).toHaveAttribute('data-in-sight', '');
    await page.emulateMedia({ media: 'print' });
    for (const other of [0, 1, 2, 3]) {
      await expect(rooms.nth(other)).toBeVisible({ visible: other === index });
    }
    const pdf = await printPage(page, 'A4');
    seen.push(pdf.getPageCount());
    await page.emulateMedia({ media: 'screen' });
  }
  const most = [9, 2, 2, 2];
  seen.forEach((pages, index) => {
    expect(pages).toBeLessThanOrEqual(most[index] ?? 0);
  });
});
