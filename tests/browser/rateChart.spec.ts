import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expectAccessible } from './support/accessible.ts';
import { excessWidth } from './support/excessWidth.ts';
import { openAddress } from './support/openAddress.ts';
import { printPage } from './support/printPage.ts';
import { expect, test } from './support/test.ts';

/** 1 mg/mL in a bag. */
const WARD =
  'careArea=chronic-pain-adult&drug=500mg&volume=500mL&pump=large-volume&from=40kg&to=150kg&every=5kg&doseRates=0.1,0.2,0.3mg/kg/h';

/** Cells of every kind: empty, marked, rounded by much, with more than one syringe. */
const MARKED =
  'careArea=chronic-pain-adult&drug=500mg&volume=50mL&pump=syringe&from=35kg&to=160kg&every=12.5kg&doseRates=0.05,0.1,0.3,0.5,1,1.1mg/kg/h&duration=4h';

async function openChart(page: Page, query: string): Promise<void> {
  await openAddress(page, query === '' ? 'rate-chart' : `rate-chart?${query}`);
  await expect(page.locator('main[data-status]')).toBeVisible();
}

const cells = (page: Page): ReturnType<Page['locator']> =>
  page.locator('data[data-quantity="infusionRate"]');

async function expectRate(
  page: Page,
  weight: string,
  doseRate: string,
  rate: string,
): Promise<void> {
  const cell = page.locator(
    `data[data-quantity="infusionRate"][data-weight="${weight}"][data-dose-rate="${doseRate}"]`,
  );
  await expect(cell).toHaveAttribute('value', rate);
  await expect(cell).toHaveText(rate);
}

/** Fields of comma-separated values, read by hand. */
function parseCsv(text: string): readonly (readonly string[])[] {
  return text
    .replace(/\r\n$/, '')
    .split('\r\n')
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
        ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
      ),
    );
}

async function tabTo(page: Page, name: string): Promise<void> {
  const target = page.getByRole('region', { name });
  for (let presses = 0; presses < 40; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(target).toBeFocused();
}

test('a table stands at once, follows what is typed by keyboard, and its link leads back to it', async ({
  page,
}) => {
  await openChart(page, '');
  await expect(page.locator('main')).toHaveAttribute('data-status', 'caution');
  // 70 kg × 0.3 mg/kg/h ÷ 1 mg/mL = 21 mL/h
  await expectRate(page, '70', '0.3', '21');
  await expect(page).toHaveURL(/#\/rate-chart\?careArea=chronic-pain-adult&drug=100mg.*every=5kg/);
  const entries = await page.evaluate(() => history.length);
  await page.getByRole('textbox', { name: 'Dose rates' }).focus();
  // Enter goes on to the next field: dose rates, from, to, every.
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('0.25, 0.3');
  await page.keyboard.press('Enter');
  await page.keyboard.type('60.5');
  await page.keyboard.press('Enter');
  await page.keyboard.type('72.5');
  await page.keyboard.press('Enter');
  await page.keyboard.type('12');
  await page.keyboard.press('Tab');
  // 72.5 × 0.25 = 18.125, set as 18.1
  await expectRate(page, '72.5', '0.25', '18.1');
  await expect(cells(page)).toHaveCount(4);
  await expect(page.locator('main')).toHaveAttribute('data-status', 'ready');
  await expect(page).toHaveURL(/from=60\.5kg&to=72\.5kg&every=12kg&doseRates=0\.25,0\.3mg\/kg\/h$/);
  expect(await page.evaluate(() => history.length)).toBe(entries);
  await page.reload();
  await expectRate(page, '72.5', '0.25', '18.1');
  await expect(cells(page)).toHaveCount(4);
});

test('axe finds nothing in a table with marks and empty cells, which the keyboard reaches', async ({
  page,
}) => {
  await openChart(page, MARKED);
  await expectAccessible(page);
  await tabTo(page, 'Pump rate in mL/h, weights down, dose rates across');
});

test(
  'axe finds nothing in a table with marks and empty cells, in the dark',
  { tag: '@scheduled' },
  async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await openChart(page, MARKED);
    await expectAccessible(page);
  },
);

test('the whole table is downloaded as a file, with what it is for and refused cells empty', async ({
  page,
}) => {
  await openChart(page, MARKED);
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download CSV' }).click();
  const download = await waiting;
  expect(download.suggestedFilename()).toBe('ketamine-rate-chart.csv');
  const lines = parseCsv(await readFile(await download.path(), 'utf8'));
  expect(new Set(lines.map((line) => line.length)).size).toBe(1);
  const fact = (name: string): string | undefined => lines.find(([first]) => first === name)?.[1];
  expect(fact('Concentration')).toBe('10 mg/mL');
  expect(fact('Drug library')).toMatch(/^Drug library \S+ of \d{4}-\d{2}-\d{2}$/);
  const heads = lines.find(([first]) => first === 'Weight (kg)') ?? [];
  const row = lines.find(([first]) => first === '97.5') ?? [];
  const at = (head: string): string | undefined => row[heads.indexOf(head)];
  // 97.5 × 0.3 = 29.25 mg/h, ÷ 10 = 2.925, set as 2.9; × 4 h = 117 mg, 11.7 mL
  expect(at('0.3 mg/kg/h rate (mL/h)')).toBe('2.9');
  expect(at('0.3 mg/kg/h total dose (mg)')).toBe('117');
  expect(at('0.3 mg/kg/h volume to be infused (mL)')).toBe('11.7');
  expect(at('1.1 mg/kg/h rate (mL/h)')).toBe('');
  expect(at('1.1 mg/kg/h marks')).toBe('No rate: Dose rate above the hard limit');
  expect(lines.filter(([first]) => /^\d/.test(first ?? ''))).toHaveLength(11);
});

test(
  'a table of 10,000 cells stays usable, and its file has all of them',
  { tag: '@scheduled' },
  async ({ page }) => {
    await openChart(
      page,
      WARD.replace('=150kg&every=5kg', '=149.99kg&every=0.011kg').replace('0.1,0.2,', ''),
    );
    await expect(page.getByText('The first 600 of 10000 weights')).toBeVisible();
    await expect(cells(page)).toHaveCount(600);
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download CSV' }).click();
    const lines = parseCsv(await readFile(await (await waiting).path(), 'utf8'));
    expect(lines.filter(([first]) => /^\d/.test(first ?? ''))).toHaveLength(10_000);
  },
);

test.describe('printed', () => {
  const TABLES = [
    ['as it stands at first', ''],
    ['with 23 weights', WARD],
    ['with one cell', WARD.replace('40kg', '70kg').replace('150kg', '70kg')],
    ['with every mark and totals', MARKED],
    ['with 28 weights', WARD.replace('150kg', '94kg').replace('=5kg', '=2kg')],
    ['with totals at first', 'duration=4h'],
    [
      'with 13 dose rates',
      'doseRates=0.05,0.1,0.15,0.2,0.25,0.3,0.35,0.4,0.45,0.5,0.6,0.7,0.8mg/kg/h',
    ],
  ] as const;

  test(
    'it is one lying page on A4 and on Letter, whatever it holds',
    { tag: '@desktop' },
    async ({ page }) => {
      for (const [name, query] of TABLES) {
        await openChart(page, query);
        await expect(page.locator('main')).toHaveAttribute('data-print-size', /^1\d$/);
        for (const format of ['A4', 'Letter'] as const) {
          const pdf = await printPage(page, format);
          expect(pdf.getPageCount(), `${name}, ${format}`).toBe(1);
          const { width, height } = pdf.getPage(0).getSize();
          expect(width, `${name}, ${format}`).toBeGreaterThan(height);
        }
      }
    },
  );

  test('it is the table with its heads on each page, and no form', async ({ page }) => {
    await openChart(page, WARD);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.chart')).toContainText('Decision support');
    await expect(page.locator('thead')).toHaveCSS('display', 'table-header-group');
    await expect(page.locator('form')).toBeHidden();
    await expect(page.getByRole('banner').first()).toBeHidden();
  });

  test(
    'it is refused where it could not be read, also by the browser’s own command',
    { tag: '@desktop' },
    async ({ page }) => {
      await openChart(page, WARD.replace('=5kg', '=1kg'));
      await expect(page.getByRole('button', { name: 'Print' })).toHaveAccessibleDescription(
        /too large for one page/,
      );
      await page.emulateMedia({ media: 'print' });
      await expect(page.getByRole('table')).toBeHidden();
      await expect(page.getByText('This table is too large for one page')).toBeVisible();
      expect((await printPage(page, 'A4')).getPageCount()).toBe(1);
    },
  );
});

test(
  'on a narrow screen the table scrolls in its own region, its heads in sight',
  { tag: ['@desktop', '@scheduled'] },
  async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await openChart(page, MARKED);
    expect(await excessWidth(page)).toBe(0);
    const region = page.getByRole('region', { name: /Pump rate in mL\/h/ });
    await region.evaluate((element) => {
      element.scrollTo(200, 200);
    });
    const corner = page.getByRole('columnheader', { name: 'Weight' });
    const [regionBox, cornerBox] = [await region.boundingBox(), await corner.boundingBox()];
    expect(Math.abs((cornerBox?.x ?? 0) - (regionBox?.x ?? 0))).toBeLessThan(2);
    expect(Math.abs((cornerBox?.y ?? 0) - (regionBox?.y ?? 0))).toBeLessThan(3);
    await expectAccessible(page);
  },
);
