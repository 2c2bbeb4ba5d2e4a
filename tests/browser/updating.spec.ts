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
  await expect(details).toHaveCSS('opacity', '0.5');
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
