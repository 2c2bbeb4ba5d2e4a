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

async function openChart(page: Page, query: string): Promise<void> {
  await openPlan(page, query);
  await expect(chart(page).locator('.chart-line .recharts-area-curve')).toBeAttached();
}

/** The numbers of a drawn path, in the order in which they are written. */
async function numbersOf(page: Page, selector: string): Promise<readonly number[]> {
  const drawn = (await chart(page).locator(selector).first().getAttribute('d')) ?? '';
  return [...drawn.matchAll(/-?\d+(?:\.\d+)?/g)].map(([number]) => Number(number));
}

/** How far along the time axis the marks of one kind stand, as a share of it. */
async function sharesOf(page: Page, selector: string): Promise<readonly number[]> {
  const axis = chart(page).locator('.recharts-xAxis .recharts-cartesian-axis-line');
  const left = Number(await axis.getAttribute('x1'));
  const width = Number(await axis.getAttribute('x2')) - left;
  const places = await chart(page)
    .locator(selector)
    .evaluateAll((all) => all.map((each) => Number(each.getAttribute('x1'))));
  return places.map((place) => (place - left) / width);
}

/** The texts of the time axis: as many as there is room for. */
async function axisTexts(page: Page): Promise<readonly string[]> {
  const texts = chart(page).locator('.recharts-xAxis-tick-labels text');
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
}) => {
  await openChart(page, CALM);
  await expect(chart(page).locator('.chart-key')).toHaveText(
    /^shaded: usual range for 70\skg; dashed: 80\smg guideline minimum$/,
  );
  // 70 kg × 0.3 mg/kg/h × 4 h = 84 mg
  await expect(chart(page).locator('.chart-end-label')).toHaveText(/^84\smg$/);
  const [left = 0, bottom = 0, right = 0, end = 0] = await numbersOf(
    page,
    '.chart-line .recharts-area-curve',
  );
  const doseAt = (y: number): number => (84 * (bottom - y)) / (bottom - end);
  // From nothing at the start; 0.1 and 0.5 mg/kg/h at the end: 28 and 140 mg.
  const wedge = await numbersOf(page, '.chart-usual .recharts-area-area');
  const [fromX, fromY = 0, untilX, highest = 0, lowX, lowest = 0] = wedge;
  expect([fromX, untilX, lowX]).toEqual([left, right, right]);
  expect(doseAt(fromY)).toBeCloseTo(0);
  expect(doseAt(highest)).toBeCloseTo(140, 1);
  expect(doseAt(lowest)).toBeCloseTo(28, 1);
  const line = chart(page).locator('.chart-reference line');
  expect(doseAt(Number(await line.getAttribute('y1')))).toBeCloseTo(80, 1);
  expect(Number(await line.getAttribute('x2'))).toBe(right);

  // Clock times where a start is given, hours where none is.
  const clock = ['09:00', '10:00', '11:00', '12:00', '13:00'];
  const hours = ['0 h', '1 h', '2 h', '3 h', '4 h'];
  await expect.poll(() => axisTexts(page)).toEqual(clock);
  await openChart(page, CALM.replace('&start=09:00', ''));
  // In the same document: the chart of the plan before may still stand.
  await expect.poll(() => axisTexts(page)).toEqual(hours);
  // Where they do not fit beside each other, some are left out.
  await page.setViewportSize({ width: 320, height: 700 });
  await openChart(page, CALM.replace('=4h&', '=90min&').replace('&start=09:00', ''));
  await expect.poll(() => axisTexts(page)).toEqual(['0 h', '1 h']);
});

test('the chart marks the end of loading, the rate steps and each change of bag', async ({
  page,
}) => {
  await openChart(page, STEPPED);
  await expect(chart(page).locator('.chart-end-label')).toHaveText(/^91\smg$/);
  const places = {
    '.chart-mark:not(.chart-mark-change) line': [10, 40],
    '.chart-mark-change line': [75 + 5 / 7, 218 + 4 / 7],
  };
  for (const [selector, minutes] of Object.entries(places)) {
    const shares = await sharesOf(page, selector);
    expect(shares, selector).toHaveLength(minutes.length);
    minutes.forEach((minute, index) => {
      expect(shares[index], selector).toBeCloseTo(minute / STEPPED_MINUTES, 4);
    });
  }
  for (const text of ['Loading ends', 'Bag 2', 'Bag 3']) {
    await expect(chart(page).locator('.chart-mark-label').getByText(text)).toBeVisible();
  }
});

test('the chart is read off with the pointer, and by keys on the slider below it', async ({
  page,
}) => {
  await openChart(page, CALM);
  const said = chart(page).locator('.chart-moment p');
  const plot = chart(page).locator('.chart-pointer');
  const line = chart(page).locator('.chart-moment-line line');
  const { width, height } = await sizeOf(plot);
  await plot.hover({ position: { x: width / 2, y: height / 2 } });
  // Half of four hours: 2 × 21 = 42 mg; 42 ÷ 70 = 0.6; 42 ÷ 2 = 21.
  await expect(said).toHaveText(/^At 2\sh \(11:00\): 42\smg, 0\.6\smg\/kg, 21\smL$/);
  await expect.poll(async () => (await sharesOf(page, '.chart-moment-line line'))[0]).toBe(0.5);
  await plot.hover({ position: { x: width / 4, y: height / 2 } });
  await expect(said).toHaveText(/^At 1\sh \(10:00\): 21\smg, 0\.3\smg\/kg, 10\.5\smL$/);
  await expect(line).toHaveCount(1);
  await readout(page).focus();
  await readout(page).press('Home');
  await expect(said).toHaveText(/^At 0\smin \(09:00\): 0\smg/);
  // 21 mg/h for 5 min: 1.75 mg, 0.025 mg/kg, 0.875 mL
  await readout(page).press('ArrowRight');
  await expect(said).toHaveText(/^At 5\smin \(09:05\): 1\.8\smg, 0\.025\smg\/kg, 0\.88\smL$/);
  await readout(page).press('End');
  await expect(said).toHaveText(/^At 4\sh \(13:00\): 84\smg/);
});
