import type { Page } from '@playwright/test';
import { expectVerdict } from './support/checkPage.ts';
import { decode } from './support/decode.ts';
import {
  CALM,
  expectNoSettings,
  expectResults,
  expectStatus,
  openPlan,
  WORKED_EXAMPLE,
} from './support/planPage.ts';
import { printPage } from './support/printPage.ts';
import { expect, test } from './support/test.ts';

/** As long as a reason may be. */
const REASON =
  'third session, tolerated twice without trouble, agreed with the pain team and the patient, blood pressure controlled since Friday, close observation arranged with the nurses of this ward for today too!'
    .padEnd(200, '!')
    .slice(0, 200);

const steps = (first: number, growth: number): string =>
  Array.from({ length: 12 }, (_, index) => {
    const doseRate = (first + growth * index).toFixed(2);
    return `step=${doseRate}mg/kg/h*${index % 2 === 0 ? '1h' : '30min'}`;
  }).join('&');

interface PrintedPlan {
  readonly name: string;
  readonly query: string;
  readonly explain?: true;
}

/** With the least and with the most on them. */
const PLANS: readonly PrintedPlan[] = [
  { name: 'a plain plan', query: CALM },
  {
    name: 'twelve steps and a loading dose',
    query: `weight=70kg&${steps(0.1, 0.03)}&loading=0.2mg/kg*10min&drug=500mg&volume=250mL&stock=50mg/mL&pump=large-volume&start=09:00`,
    explain: true,
  },
  {
    // Weight, dose rates below and above, dose per hour, duration, loading dose and time,
    // concentration, height, vial and rate: every caution but those of rounding, three bags.
    name: 'every caution, twelve steps, a loading dose and changes of bag',
    query: `weight=335lb&basis=actual&height=143cm&sex=female&${steps(0.02, 0.06)}&loading=0.36mg/kg*4.5min&drug=200mg&volume=250mL&stock=10mg/mL&pump=large-volume&start=09:00`,
    explain: true,
  },
];

const OTHER_PLANS: readonly PrintedPlan[] = [
  { name: 'no start', query: WORKED_EXAMPLE.replace('&start=09:00', '') },
  {
    name: 'changes of syringe',
    query: CALM.replace('200mg&volume=100mL', '100mg&volume=50mL').replace(
      'large-volume',
      'syringe',
    ),
  },
  { name: 'a hundred hours', query: CALM.replace('=4h', '=100h'), explain: true },
  {
    name: 'two weeks in 118 syringes',
    query: `careArea=chronic-pain-inpatient&weight=70kg&doseRate=0.5mg/kg/h&duration=336h&drug=100mg&volume=50mL&stock=50mg/mL&pump=syringe&start=09:00`,
    explain: true,
  },
];

/** The calm order as a second person enters it. */
const SAME = {
  Weight: '70',
  'Dose rate': '0.3',
  Hours: '4',
  'Bag label amount': '200',
  'Bag label volume': '100',
  'Pump rate': '10.5',
  'Volume to be infused': '42',
};

async function explainCautions(page: Page): Promise<void> {
  for (const field of await page.getByRole('textbox', { name: 'Reason' }).all()) {
    await field.fill(REASON);
  }
}

/** The text of the paper as it was printed: it leaves the document with the print. */
async function watchPaper(page: Page): Promise<() => Promise<string>> {
  await page.evaluate(() => {
    window.addEventListener(
      'afterprint',
      () => {
        document.body.dataset['printed'] = document.querySelector('.paper')?.textContent ?? '';
      },
      { capture: true },
    );
  });
  return () =>
    page.evaluate(() => (document.body.dataset['printed'] ?? '').replaceAll('\u00a0', ' '));
}

/** Prints on A4 and on Letter: one page each, from its title to the last thing on it. Returns its text. */
async function expectOnePage(page: Page, printed: () => Promise<string>): Promise<string> {
  for (const paper of ['A4', 'Letter'] as const) {
    expect((await printPage(page, paper)).getPageCount(), paper).toBe(1);
    const text = await printed();
    expect(text, paper).toMatch(/^Ketamine infusion: hand-over/);
    expect(text, paper).toMatch(/Page 1 of 1$/);
  }
  return printed();
}

async function expectOnePageOfEach(page: Page, plans: readonly PrintedPlan[]): Promise<void> {
  for (const { name, query, explain } of plans) {
    await test.step(name, async () => {
      await openPlan(page, query);
      if (explain === true) {
        await explainCautions(page);
        await expectStatus(page, 'ready');
      }
      await expectOnePage(page, await watchPaper(page));
    });
  }
}

// Chromium makes no paper of a page that pretends to be a phone's.
test.describe('the hand-over sheet', { tag: '@desktop' }, () => {
  test('is one page on A4 and on Letter, with the least and with the most on it', async ({
    page,
  }) => {
    await expectOnePageOfEach(page, PLANS);
  });

  test(
    'is one page on A4 and on Letter, of every other plan',
    { tag: '@scheduled' },
    async ({ page }) => {
      await expectOnePageOfEach(page, OTHER_PLANS);
    },
  );

  test('is one page without a reason and with it, and says of a caution without one that it is not explained', async ({
    page,
  }) => {
    await openPlan(page, WORKED_EXAMPLE);
    const printed = await watchPaper(page);
    expect(await expectOnePage(page, printed)).toContain('Not explained');
    await explainCautions(page);
    await expectStatus(page, 'ready');
    const text = await expectOnePage(page, printed);
    expect(text).toContain(`Reason: ${REASON}`);
    expect(text).not.toContain('Not explained');
    // It is in the page only while it is printed.
    await expect(page.locator('.paper')).toHaveCount(0);
    await expectResults(page, { infusionRate: '19.9', vtbi: '79.8' });
  });

  test('carries a square that opens the sealed plan for checking', async ({ page }) => {
    await openPlan(page, CALM);
    await page.emulateMedia({ media: 'print' });
    const square = page.getByRole('img', { name: /opens this plan for checking/ });
    await page.evaluate(() => {
      document.body.style.zoom = '4';
    });
    const link = decode(await square.screenshot());
    expect(link).toMatch(/#\/check\?plan=[\w-]+$/);
    expect(link).not.toContain('70kg');
    await page.emulateMedia({ media: 'screen' });
    await page.goto('about:blank');
    await page.goto(link);
    await expect(page.locator('[data-verdict="waiting"]')).toBeVisible();
    // The styles in the page have numbers of their own.
    expect(await page.locator('body').innerHTML()).not.toContain('10.5');

    // What order, label and pump say: the sealed plan is the same in every field, or it would be named.
    const pump = page.getByRole('combobox', { name: 'Pump', exact: true });
    await pump.selectOption('large-volume');
    for (const [name, value] of Object.entries(SAME)) {
      await page.getByLabel(name, { exact: true }).fill(value);
    }
    await page.getByRole('button', { name: 'Commit my check' }).click();
    await expectVerdict(page, 'match', 'ready');
    await page.getByRole('button', { name: 'Open and compare' }).click();
    await expect(page.getByText(/^All \d+ fields are the same\.$/)).toBeVisible();
  });

  test('of a plan that is blocked or incomplete prints no settings and says that it is none', async ({
    page,
  }) => {
    for (const query of [CALM.replace('0.3mg', '5mg'), CALM.replace('weight=70kg&', '')]) {
      await openPlan(page, query);
      const handOver = page.getByRole('button', { name: 'Hand over' });
      await expect(handOver).toBeDisabled();
      await expect(handOver).toHaveAccessibleDescription(/^Nothing to hand over: /);
      const printed = await watchPaper(page);
      expect((await printPage(page, 'A4')).getPageCount()).toBe(1);
      expect(await printed()).toMatch(/^Not a hand-over/);
      expect(await printed()).not.toContain('mL/h');
      await page.emulateMedia({ media: 'print' });
      await expectNoSettings(page);
      await page.emulateMedia({ media: null });
    }
  });
});

test('the drug label is one page of 100 × 60 mm', { tag: '@desktop' }, async ({ page }) => {
  // The browser of the tests prints nothing by itself.
  await page.addInitScript(() => {
    window.print = () => {
      document.documentElement.dataset['asked'] = 'yes';
    };
  });
  await openPlan(page, WORKED_EXAMPLE);
  await page.getByRole('button', { name: 'Print label' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-asked', 'yes');
  const printed = await watchPaper(page);
  const pdf = await printPage(page);
  expect(pdf.getPageCount()).toBe(1);
  const { width, height } = pdf.getPage(0).getSize();
  const millimeters = (points: number): number => (points * 25.4) / 72;
  expect(millimeters(width)).toBeCloseTo(100, 0);
  expect(millimeters(height)).toBeCloseTo(60, 0);
  expect(await printed()).toContain('ketamine 2 mg/mL200 mg in 100 mL');
});
