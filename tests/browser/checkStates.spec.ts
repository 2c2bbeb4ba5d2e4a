import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './support/accessible.ts';
import { enterAll, ENTERED, expectVerdict, openCheck, STEPPED } from './support/checkPage.ts';
import { excessWidth } from './support/excessWidth.ts';
import { printPage } from './support/printPage.ts';
import { expect, test } from './support/test.ts';

const SEALED = `plan=${Buffer.from(ENTERED.replace('82kg', '83.7kg')).toString('base64url')}`;
const TWELVE = Array<string>(12).fill('step=0.3mg/kg/h*30min&pumpRate=25mL/h&pumpVolume=9mL');

const STOP = `${ENTERED}&pumpRate=25mL/h&pumpVolume=9.8mL`;
/** What is right but for step 2, whose 3.5 mL is entered as 35. */
const STEPPED_SHOWN =
  'pumpLoadingRate=42mL/h&pumpLoadingVolume=7mL&pumpRate=7mL/h&pumpVolume=3.5mL' +
  '&pumpRate=7mL/h&pumpVolume=35mL&pumpRate=10.5mL/h&pumpVolume=31.5mL';

/** A state with its link, and the verdict and status by which it is known. */
const STATES = [
  ['empty', '', 'waiting', 'empty'],
  ['incomplete', 'weight=82kg&pumpRate=2.5mL/h', 'waiting', 'incomplete'],
  ['match', `${ENTERED}&pumpRate=2.5mL/h&pumpVolume=9.8mL`, 'match', 'ready'],
  [
    'match with a caution',
    `${ENTERED.replace('0.3mg', '0.6mg')}&pumpRate=4.9mL/h&pumpVolume=19.7mL`,
    'match',
    'caution',
  ],
  ['mismatch', `${ENTERED}&pumpRate=2.5mL/h&pumpVolume=50mL`, 'mismatch', 'ready'],
  ['a stop', STOP, 'mismatch', 'blocked'],
  ['nothing known', `${ENTERED}&pumpRate=3.7mL/h&pumpVolume=9.8mL`, 'mismatch', 'ready'],
  ['steps and loading', `${STEPPED}&pumpLoadingRate=42mL/h`, 'waiting', 'incomplete'],
  ['a step that differs', `${STEPPED}&${STEPPED_SHOWN}`, 'mismatch', 'ready'],
  // 25 mL/h × 2 mg/mL ÷ 70 kg = 0.71 mg/kg/h: above the usual 0.5
  [
    'twelve steps',
    `weight=70kg&${TWELVE.join('&')}&drug=200mg&volume=100mL`,
    'mismatch',
    'caution',
  ],
  ['a sealed plan', SEALED, 'waiting', 'empty'],
  ['a bad link', 'weight=82kg&pumpRate=2,5mL/h', 'waiting', 'blocked'],
] as const;

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, { tag: colorScheme === 'dark' ? '@scheduled' : [] }, () => {
    test.use({ colorScheme });

    test('axe finds nothing, whatever the pump shows', async ({ page }) => {
      for (const [name, query, verdict, status] of STATES) {
        await test.step(name, async () => {
          await openCheck(page, query);
          await expectVerdict(page, verdict, status);
          await expectAccessible(page);
        });
      }
    });

    test('axe finds nothing: a plan that was opened', async ({ page }) => {
      await openCheck(page, SEALED);
      await enterAll(page, '2.5', '9.8');
      await page.getByRole('button', { name: 'Commit my check' }).click();
      await expectAccessible(page);
      await page.getByRole('button', { name: 'Open and compare' }).click();
      await expectAccessible(page);
    });
  });
}

test(
  'nothing is cut off or wider than the screen, up to 400 %',
  { tag: '@desktop' },
  async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    for (const [name, query, verdict, status] of STATES) {
      await openCheck(page, query);
      await expectVerdict(page, verdict, status);
      expect(await excessWidth(page), name).toBe(0);
    }
  },
);

/** Everything that is pressed in the view is as high as this. */
async function expectTargets(page: Page, least: number): Promise<void> {
  const targets = page.locator('main :is(button, input, select, summary):visible');
  for (const target of await targets.all()) {
    const box = await target.boundingBox();
    expect(box?.height, await target.evaluate((each) => each.outerHTML)).toBeGreaterThanOrEqual(
      least,
    );
  }
}

const dockOf = (page: Page): Locator => page.getByRole('complementary', { name: 'In short' });

test(
  'with a pointer, all that is pressed is 24 px high, and nothing repeats the verdict',
  { tag: '@desktop' },
  async ({ page }) => {
    await openCheck(page, STOP);
    await expectVerdict(page, 'mismatch', 'blocked');
    await expectTargets(page, 24);
    await expect(dockOf(page)).toBeHidden();
  },
);

test(
  'on a phone, all that is pressed is 44 px high, and the verdict stays in sight',
  { tag: '@phone' },
  async ({ page }) => {
    await openCheck(page, STOP);
    await expectVerdict(page, 'mismatch', 'blocked');
    await expectTargets(page, 44);
    const dock = dockOf(page);
    await expect(dock).toBeVisible();
    await expect(dock).toContainText('Stop: no match');
    await dock.getByRole('button').click();
    await expect(page.getByRole('heading', { level: 2, name: /^Stop/ })).toBeInViewport();
  },
);

test('the record prints with its time and every entry', async ({ page }) => {
  await openCheck(page, STOP);
  await expectVerdict(page, 'mismatch', 'blocked');
  await page.evaluate(() => {
    window.dispatchEvent(new Event('beforeprint'));
  });
  await page.emulateMedia({ media: 'print' });
  const record = page.getByText(/^Printed \d+ \w{3} \d{4}, \d\d:\d\d\. Drug library/);
  await expect(record).toBeVisible();
  await expect(page.getByRole('row', { name: /^Weight/ })).toContainText(/82\skg/);
  await expect(page.getByText('Pump does not match the order', { exact: true })).toBeVisible();
  await expect(page.getByText('Patient sticker')).toBeVisible();
  await expect(page.getByRole('button')).toHaveCount(0);
});

test('the record fits on two pages', { tag: '@desktop' }, async ({ page }) => {
  await openCheck(page, STOP);
  await expectVerdict(page, 'mismatch', 'blocked');
  const pdf = await printPage(page, 'A4');
  expect(pdf.getPageCount()).toBeLessThanOrEqual(2);
});
