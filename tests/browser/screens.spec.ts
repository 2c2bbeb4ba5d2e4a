import type { Locator, Page } from '@playwright/test';
import { ENTERED } from './support/checkPage.ts';
import { openAddress } from './support/openAddress.ts';
import { CALM, expectResults, openPlan, WORKED_EXAMPLE } from './support/planPage.ts';
import { expect, test } from './support/test.ts';

const STEPPED =
  'weight=70kg&step=0.1mg/kg/h*30min&step=0.3mg/kg/h*3h30min&loading=0.2mg/kg*10min' +
  '&drug=50mg&volume=50mL&pump=large-volume';
const WARD =
  'careArea=chronic-pain-adult&drug=500mg&volume=500mL&pump=large-volume&from=40kg&to=150kg&every=5kg&doseRates=0.1,0.2,0.3mg/kg/h';

const dockOf = (page: Page) => page.getByRole('region', { name: 'In short' });

/** A view, and what of it is there last. */
interface View {
  readonly address: string;
  readonly last: (page: Page) => readonly Locator[];
}

/** The chart and the working are fetched after the numbers. */
const PLAN_LAST: View['last'] = (page) => [
  page.getByText('Show as table'),
  page.getByRole('region', { name: 'Working' }),
  page.getByRole('region', { name: 'Around the infusion' }),
];

const VIEWS = {
  plan: { address: `plan?${WORKED_EXAMPLE}`, last: PLAN_LAST },
  'a plan in steps': {
    address: `plan?${STEPPED}`,
    last: (page) => [page.locator('main [data-step="2"]').first(), ...PLAN_LAST(page)],
  },
  'double-check': {
    address: `check?${ENTERED}&pumpRate=25mL/h&pumpVolume=9.8mL`,
    last: (page) => [page.getByRole('heading', { name: 'What would explain it' })],
  },
  learn: {
    address: 'learn',
    last: (page) => [page.getByRole('region', { name: 'Plasma concentration, table' })],
  },
  'rate chart': {
    address: `rate-chart?${WARD}`,
    last: (page) => [page.getByRole('row', { name: /^150\skg/ })],
  },
  safety: { address: 'safety', last: (page) => [page.getByRole('contentinfo')] },
} as const satisfies Readonly<Record<string, View>>;

/** Opens a view and lets it come to rest. */
async function openView(page: Page, { address, last }: View): Promise<void> {
  await openAddress(page, address);
  // However long that takes on a busy machine: the time of the test limits it.
  for (const part of [page.locator('main h1').first(), ...last(page)]) {
    await part.waitFor({ state: 'attached' });
  }
}

/** What sticks out of the screen, or is cut off where it cannot be scrolled to. */
async function cutOff(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const screen = document.documentElement.clientWidth;
    const named = (each: Element) => `${each.tagName}.${each.getAttribute('class') ?? ''}`;
    const scrolls = (each: Element | null): boolean =>
      each !== null &&
      (['auto', 'scroll'].includes(getComputedStyle(each).overflowX) ||
        scrolls(each.parentElement));
    const shown = [...document.querySelectorAll('body *')].filter(
      (each) =>
        each.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
        each.closest('.visually-hidden, .skip, svg') === null &&
        !each.matches('option, input[type="radio"]'),
    );
    return [
      ...(document.documentElement.scrollWidth > screen
        ? ['the page is wider than the screen']
        : []),
      ...shown
        .filter((each) => {
          const { left, right, width } = each.getBoundingClientRect();
          return width > 0 && (left < -0.5 || right > screen + 0.5) && !scrolls(each);
        })
        .map((each) => `out of the screen: ${named(each)}`),
      ...shown
        .filter(
          (each) =>
            ['hidden', 'clip'].includes(getComputedStyle(each).overflowX) &&
            each.scrollWidth > each.clientWidth + 1,
        )
        .map((each) => `cut off: ${named(each)}`),
    ];
  });
}

test(
  'nothing is cut off or wider than the screen on a tablet, held either way',
  { tag: ['@desktop', '@scheduled'] },
  async ({ page }) => {
    for (const [name, view] of Object.entries(VIEWS)) {
      await openView(page, view);
      for (const width of [768, 1024]) {
        await page.setViewportSize({ width, height: 1024 });
        // Charts are drawn again a moment after their frame has changed.
        await expect.poll(() => cutOff(page), `${name} at ${String(width)}`).toEqual([]);
      }
    }
  },
);

for (const [where, tag, least] of [
  ['on a phone', '@phone', 44],
  ['with a mouse', '@desktop', 24],
] as const) {
  const title = `${where}, all that is pressed on the plan and on the rate chart is ${String(least)} px or more`;
  test(title, { tag }, async ({ page }) => {
    for (const view of [VIEWS.plan, VIEWS['a plan in steps'], VIEWS['rate chart']]) {
      await openView(page, view);
      expect(await smallerThan(page, least), view.address).toEqual([]);
    }
  });
}

/** What is pressed and is less than so many pixels wide or high. */
async function smallerThan(page: Page, least: number): Promise<readonly string[]> {
  const targets = page.locator(
    ':is(header, main) :is(button, summary, select, input:not([type="radio"], [type="checkbox"]), label:has(> input), a[href^="#/"]):visible',
  );
  return targets.evaluateAll(
    (all, side) =>
      all
        .filter((each) => {
          const { width, height } = each.getBoundingClientRect();
          return Math.min(width, height) < side - 0.01;
        })
        .map(
          (each) =>
            `${String(each.getBoundingClientRect().height)}: ${each.outerHTML.slice(0, 200)}`,
        ),
    least,
  );
}

const onPhone = { tag: '@phone' };

test(
  'on a phone, the dock keeps rate, volume and the worst finding in sight',
  onPhone,
  async ({ page }) => {
    await openPlan(page, WORKED_EXAMPLE);
    const dock = dockOf(page);
    await expect(dock).toBeVisible();
    // 72.5 kg × 0.55 = 39.875 mg/h ÷ 2 = 19.9375, set as 19.9; 159.5 mg ÷ 2 = 79.75, set as 79.8
    await expect(dock).toContainText(/Rate19\.9\smL\/hVolume79\.8\smL/);
    const verdict = dock.getByRole('button');
    await expect(verdict).toHaveText('1 caution');
    // In sight while one types, wherever the page has been scrolled to.
    for (const label of ['Weight', 'Bag volume']) {
      await page.getByLabel(label, { exact: true }).focus();
      await expect(dock).toBeInViewport({ ratio: 1 });
      const field = await page.getByLabel(label, { exact: true }).boundingBox();
      const docked = await dock.boundingBox();
      expect((field?.y ?? 0) + (field?.height ?? 0)).toBeLessThanOrEqual(docked?.y ?? 0);
    }
    await verdict.click();
    await expect(page.getByText('1 value needs a reason')).toBeInViewport({ ratio: 1 });
    await expect(page.getByRole('region', { name: 'Checks' })).toBeFocused();
    await page.emulateMedia({ media: 'print' });
    await expect(dock).toBeHidden();
  },
);

const atOwnSize = { tag: '@desktop' };

test(
  'the dock is fixed only on a narrow screen that is high enough for it',
  atOwnSize,
  async ({ page }) => {
    await openPlan(page, WORKED_EXAMPLE);
    await expect(dockOf(page)).toBeHidden();
    await page.setViewportSize({ width: 800, height: 1000 });
    await expect(dockOf(page)).toHaveCSS('position', 'fixed');
    // It would cover what is typed.
    await page.setViewportSize({ width: 800, height: 400 });
    await expect(dockOf(page)).toHaveCSS('position', 'static');
    await page.emulateMedia({ media: 'print' });
    await expect(dockOf(page)).toBeHidden();
  },
);

test('Back and Forward go from view to view, and the plan is kept', async ({ page }) => {
  await openPlan(page, CALM);
  await page.getByLabel('Weight', { exact: true }).fill('80');
  // 80 × 0.3 = 24 mg/h ÷ 2 = 12 mL/h
  await expectResults(page, { infusionRate: '12' });
  await expect(page).toHaveURL(/#\/plan\?.*weight=80kg/);
  const views = ['Double-check', 'Learn', 'Rate chart'];
  const addresses = [/#\/check/, /#\/learn/, /#\/rate-chart/];
  for (const [index, name] of views.entries()) {
    await page.getByRole('navigation').getByRole('link', { name }).click();
    await expect(page).toHaveURL(addresses[index] ?? '');
  }
  for (const address of [/#\/learn/, /#\/check/]) {
    await page.goBack();
    await expect(page).toHaveURL(address);
    await expect(page.locator('main h1')).toHaveCount(1);
  }
  await page.goBack();
  await expect(page).toHaveURL(/#\/plan/);
  await expect(page.locator('main.plan')).toBeVisible();
  await expect(page.getByLabel('Weight', { exact: true })).toHaveValue('80');
  await expectResults(page, { infusionRate: '12' });
  for (const address of addresses) {
    await page.goForward();
    await expect(page).toHaveURL(address);
    await expect(page.locator('[data-quantity="exactInfusionRate"]')).toHaveCount(0);
  }
  await page.getByRole('navigation').getByRole('link', { name: 'Plan', exact: true }).click();
  // The address has changed when the press ends, the view with the event that follows it.
  await expect(page.locator('main.plan')).toBeVisible();
  await expectResults(page, { infusionRate: '12' });
  await expect(page.getByText('Opened from a link or a reload')).toHaveCount(0);
});
