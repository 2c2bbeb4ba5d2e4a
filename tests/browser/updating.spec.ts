import type { Page } from '@playwright/test';
import { CALM, expectResults, expectStatus, openPlan } from './support/planPage.ts';
import { expect, test } from './support/test.ts';

/** What the script in the page offers, to hold back the work that React defers. */
interface Held {
  hold: () => void;
  release: () => void;
}

/** React does deferred work after messages to itself; what a key changes at once needs none. */
async function holdDeferredWork(page: Page): Promise<void> {
  await page.addInitScript(() => {
    let held: (() => void)[] | undefined;
    // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its port below
    const post = MessagePort.prototype.postMessage;
    MessagePort.prototype.postMessage = function send(this: MessagePort, message: unknown) {
      const deliver = () => {
        post.call(this, message);
      };
      if (held === undefined) deliver();
      else held.push(deliver);
    };
    const control: Held = {
      hold: () => {
        held = [];
      },
      release: () => {
        const waiting = held ?? [];
        held = undefined;
        waiting.forEach((deliver) => {
          deliver();
        });
      },
    };
    Object.assign(window, control);
  });
}

test('numbers come first, and what follows them is of one order or marked as being updated', async ({
  page,
}) => {
  await holdDeferredWork(page);
  await openPlan(page, CALM);
  const details = page.locator('.plan-details');
  const working = details.locator('.working');
  const weight = page.getByRole('textbox', { name: 'Weight', exact: true });
  // 70 kg × 0.3 mg/kg/h × 4 h = 84 mg.
  await expect(working).toContainText('84 mg');
  await expect(details).not.toHaveAttribute('aria-busy');

  await page.evaluate(() => {
    (window as unknown as Held).hold();
  });
  await weight.fill('80');
  // 80 × 0.3 = 24 mg/h; 24 ÷ 2 mg/mL = 12 mL/h; 24 × 4 = 96 mg.
  await expectResults(page, { doseRate: '24', infusionRate: '12', totalDose: '96' });
  await expect(details).toHaveAttribute('aria-busy', 'true');
  await expect(details).toHaveCSS('opacity', '0.7');
  await expect(working).not.toContainText('96 mg');

  // Where there are no settings any more, nothing of the order before stays for a moment.
  await weight.fill('');
  await expectStatus(page, 'incomplete');
  await expect(details).not.toHaveAttribute('aria-busy');
  await expect(working).toHaveCount(0);

  await weight.fill('80');
  await page.evaluate(() => {
    (window as unknown as Held).release();
  });
  await expect(details).not.toHaveAttribute('aria-busy');
  await expect(working).toContainText('96 mg');
});

/** Notes at each frame which rate the page shows, and beside it the digits of the caution. */
async function watchFrames(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.evaluate(() => {
    const seen = new Set<string>();
    const look = (): void => {
      const rate = document.querySelector('.plan-results [data-quantity="infusionRate"]');
      const caution = document.querySelector('[data-finding="doseRatePerKg:aboveSoft"]');
      const [digits = 'none'] = /\d+\.\d+(?=\smg\/kg\/h)/.exec(caution?.textContent ?? '') ?? [];
      seen.add(`${rate?.getAttribute('value') ?? 'no rate'} mL/h, caution ${digits}`);
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
    Object.assign(window, { seen });
  });
  // The page's window has what the script above put there, which no type knows.
  return () => page.evaluate(() => [...(window as unknown as { seen: Set<string> }).seen]);
}

test('a caution is drawn with its number, and never shows the digits of the order before', async ({
  page,
}) => {
  await holdDeferredWork(page);
  await openPlan(page, CALM.replace('0.3mg', '0.55mg'));
  const checks = page.locator('.plan-checks');
  const doseRate = page.getByRole('textbox', { name: 'Dose rate', exact: true });
  const caution = checks.locator('[data-finding="doseRatePerKg:aboveSoft"]');
  await expect(caution).toContainText('0.55 mg/kg/h');
  const framesSeen = await watchFrames(page);
  await page.evaluate(() => {
    (window as unknown as Held).hold();
  });

  await doseRate.fill('0.6');
  // 70 × 0.6 = 42 mg/h; 42 ÷ 2 mg/mL = 21 mL/h; 42 × 4 = 168 mg.
  await expectResults(page, { doseRate: '42', infusionRate: '21', totalDose: '168' });
  await expect(caution).toContainText('0.6 mg/kg/h');
  await expect(page.locator('.plan-details')).toHaveAttribute('aria-busy', 'true');
  await doseRate.fill('0.65');
  await expectResults(page, { infusionRate: '22.8' });
  await expect(caution).toContainText('0.65 mg/kg/h');

  await test.step('a reason is typed into an order that is shown', async () => {
    const reason = caution.getByRole('textbox');
    await reason.pressSequentially('Pain');
    await expect(reason).toHaveValue('Pain');
    await expect(caution).toContainText('0.65 mg/kg/h');
    await expectStatus(page, 'ready');
  });

  await test.step('a caution goes with its number, and comes with it', async () => {
    await doseRate.fill('0.3');
    await expectResults(page, { infusionRate: '10.5' });
    await expect(caution).toHaveCount(0);
    await doseRate.fill('1.1');
    await expectStatus(page, 'blocked');
    await expect(checks.locator('[data-finding="doseRatePerKg:aboveHard"]')).toBeVisible();
  });

  // 70 kg × 0.55 ÷ 2 mg/mL = 19.25, set as 19.3; × 0.6 = 21; × 0.65 = 22.75, set as 22.8.
  const together = [
    '19.3 mL/h, caution 0.55',
    '21 mL/h, caution 0.6',
    '22.8 mL/h, caution 0.65',
    '10.5 mL/h, caution none',
    'no rate mL/h, caution none',
  ];
  const frames = await framesSeen();
  expect(frames.length).toBeGreaterThan(2);
  expect(together).toEqual(expect.arrayContaining([...frames]));
  await page.evaluate(() => {
    (window as unknown as Held).release();
  });
  await expect(page.locator('.plan-details')).not.toHaveAttribute('aria-busy');
});
