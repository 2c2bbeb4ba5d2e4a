import type { Locator, Page } from '@playwright/test';
import { CALM, openPlan } from './support/planPage.ts';
import { expect, test } from './support/test.ts';

/**
 * 14 mg in 10 min, then 7 mg/h for 30 min and 21 mg/h for 3 h 30 min, at 1 mg/mL: 91 mg in all. The first
 * bag gives 50 mL less 20 mL of priming: 14 + 3.5 + 12.5 mL, the last after 12.5 ÷ 21 h = 35 5/7 min. The
 * second gives 50 mL: 50 ÷ 21 h = 142 6/7 min more.
 */
const STEPPED =
  'careArea=chronic-pain-adult&weight=70kg&step=0.1mg/kg/h*30min&step=0.3mg/kg/h*3h30min' +
  '&loading=0.2mg/kg*10min&drug=50mg&volume=50mL&pump=large-volume';
const STEPPED_MINUTES = 250;

const chart = (page: Page) => page.getByRole('figure', { name: 'Cumulative dose' });
const readout = (page: Page) => chart(page).getByRole('slider', { name: 'Time on the chart' });
const popUp = (page: Page) => chart(page).locator('.chart-readout');

async function openChart(page: Page, query: string): Promise<void> {
  await openPlan(page, query);
  // Out of sight it may be drawn late.
  await chart(page).scrollIntoViewIfNeeded();
  await expect(chart(page).locator('.chart-line')).toBeAttached();
}

/** The numbers of a drawn path, in the order in which they are written. */
async function numbersOf(page: Page, selector: string): Promise<readonly number[]> {
  const drawn = (await chart(page).locator(selector).first().getAttribute('d')) ?? '';
  return [...drawn.matchAll(/-?\d+(?:\.\d+)?/g)].map(([number]) => Number(number));
}

/** How far along the time axis the marks of one kind stand, as a share of it. */
async function sharesOf(page: Page, selector: string): Promise<readonly number[]> {
  const axis = chart(page).locator('.chart-times line');
  const width = Number(await axis.getAttribute('x2')) - Number(await axis.getAttribute('x1'));
  const paths = await chart(page)
    .locator(selector)
    .evaluateAll((all) => all.map((each) => each.getAttribute('d') ?? ''));
  return paths.map((path) => Number.parseFloat(path.slice(1)) / width);
}

/** The texts of the time axis: as many as there is room for. */
async function axisTexts(page: Page): Promise<readonly string[]> {
  const texts = chart(page).locator('.chart-times text');
  await expect(texts.first()).toBeAttached();
  return (await texts.allTextContents()).map((text) => text.replaceAll('\u00a0', ' '));
}

/** How large something is that has been laid out. */
async function sizeOf(element: Locator): Promise<{ width: number; height: number }> {
  const box = await element.boundingBox();
  if (box === null) throw new Error('It is not laid out');
  return box;
}

test('the chart draws the dose, the usual range and the 80 mg line to one scale', async ({
  page,
  isMobile,
}) => {
  await openChart(page, CALM);
  await expect(chart(page).locator('.chart-key')).toHaveText(
    /^shaded: usual range for 70\skg; dashed: 80\smg guideline minimum$/,
  );
  // 70 kg × 0.3 mg/kg/h × 4 h = 84 mg
  await expect(chart(page).locator('.chart-label-end')).toHaveText(/^84\smg$/);
  const [left = 0, bottom = 0, right = 0, end = 0] = await numbersOf(page, '.chart-line');
  const doseAt = (y: number): number => (84 * (bottom - y)) / (bottom - end);
  // From nothing at the start; 0.1 and 0.5 mg/kg/h at the end: 28 and 140 mg.
  const wedge = await numbersOf(page, '.chart-usual');
  const [fromX, fromY = 0, untilX, highest = 0, lowX, lowest = 0] = wedge;
  expect([fromX, untilX, lowX]).toEqual([left, right, right]);
  expect(doseAt(fromY)).toBeCloseTo(0);
  expect(doseAt(highest)).toBeCloseTo(140, 1);
  expect(doseAt(lowest)).toBeCloseTo(28, 1);
  const line = chart(page).locator('.chart-reference');
  expect(doseAt(Number(await line.getAttribute('y1')))).toBeCloseTo(80, 1);
  expect(Number(await line.getAttribute('x2'))).toBe(right);

  // Clock times where a start is given, hours where none is; every second where room is short.
  const clock = isMobile ? ['10:00', '12:00'] : ['09:00', '10:00', '11:00', '12:00', '13:00'];
  const hours = isMobile ? ['0 h', '2 h', '4 h'] : ['0 h', '1 h', '2 h', '3 h', '4 h'];
  await expect.poll(() => axisTexts(page)).toEqual(clock);
  await openChart(page, CALM.replace('&start=09:00', ''));
  // In the same document: the chart of the plan before may still stand.
  await expect.poll(() => axisTexts(page)).toEqual(hours);
});

test('the chart marks the end of loading, the rate steps and each change of bag', async ({
  page,
}) => {
  await openChart(page, STEPPED);
  await expect(chart(page).locator('.chart-label-end')).toHaveText(/^91\smg$/);
  const places = {
    '.chart-mark-line': [10, 40],
    '.chart-mark-change': [75 + 5 / 7, 218 + 4 / 7],
  };
  for (const [selector, minutes] of Object.entries(places)) {
    const shares = await sharesOf(page, selector);
    expect(shares, selector).toHaveLength(minutes.length);
    minutes.forEach((minute, index) => {
      expect(shares[index], selector).toBeCloseTo(minute / STEPPED_MINUTES, 4);
    });
  }
  for (const text of ['Loading ends', 'Bag 2', 'Bag 3']) {
    await expect(chart(page).locator('.chart-marks').getByText(text)).toBeVisible();
  }
});

test('the chart is read off with the pointer, and while it has the focus', async ({ page }) => {
  await openChart(page, CALM);
  await expect(popUp(page)).toHaveCount(0);
  const { width, height } = await sizeOf(readout(page));
  await readout(page).hover({ position: { x: width / 2, y: height / 2 } });
  // Half of four hours: 2 × 21 = 42 mg; 42 ÷ 70 = 0.6; 42 ÷ 2 = 21.
  await expect(popUp(page)).toHaveText(/^2\sh \(11:00\)42\smg0\.6\smg\/kg21\smL$/);
  await readout(page).hover({ position: { x: width / 4, y: height / 2 } });
  await expect(popUp(page)).toHaveText(/^1\sh \(10:00\)21\smg0\.3\smg\/kg10\.5\smL$/);
  await page.getByRole('heading', { name: 'Cumulative dose' }).hover();
  await expect(popUp(page)).toHaveCount(0);
  await readout(page).focus();
  await expect(popUp(page)).toBeVisible();
  await readout(page).press('End');
  await expect(popUp(page)).toHaveText(/^4\sh \(13:00\)84\smg/);
});
