import {
  CALM,
  expectNoSettings,
  expectResults,
  expectStatus,
  finding,
  openPlan,
  result,
  WORKED_EXAMPLE,
} from './support/planPage.ts';
import { expect, test } from './support/test.ts';

test('an anesthesiologist types an order and reads off what to program', async ({ page }) => {
  await page.goto('/');
  await expectStatus(page, 'empty');
  await page.getByLabel('Weight', { exact: true }).fill('72.5');
  await page.getByLabel('Dose rate', { exact: true }).fill('0.55');
  await page.getByLabel('Hours', { exact: true }).fill('4');
  await expectStatus(page, 'incomplete');
  await expectNoSettings(page);
  await page.getByLabel('Ketamine in bag', { exact: true }).fill('200');
  await page.getByLabel('Bag volume', { exact: true }).fill('100');
  await page.getByRole('radio', { name: '50' }).check({ force: true });
  await expectStatus(page, 'caution');
  await expectResults(page, {
    infusionRate: '19.9',
    exactInfusionRate: '19.9375',
    vtbi: '79.8',
    totalDose: '159.5',
    deliveredDose: '159.6',
    doseRate: '39.875',
    doseRatePerKg: '0.55',
    // 19.9 × 2 ÷ 72.5
    achievedDoseRatePerKg: '0.548965517241',
    // 79.8 ÷ 19.9
    infusionDuration: '4.01005025126',
    dosingWeight: '72.5',
    concentration: '2',
    drugVolume: '4',
    diluentVolume: '96',
    vialCount: '1',
  });
});

test('each result stands once in the document', async ({ page }) => {
  await openPlan(page, `${CALM}&loading=0.2mg/kg*10min`);
  const names = await page
    .locator('data[data-quantity]')
    .evaluateAll((all) => all.map((each) => each.getAttribute('data-quantity')));
  expect([...names].sort()).toEqual([...new Set(names)].sort());
  expect(names).toEqual(expect.arrayContaining(['loadingDose', 'loadingVolume', 'loadingRate']));
});

test('a caution is passed with a reason, and the reason lapses with the value', async ({
  page,
}) => {
  await openPlan(page, WORKED_EXAMPLE);
  const caution = finding(page, 'doseRatePerKg:aboveSoft');
  await expect(caution).toHaveAttribute('data-severity', 'caution');
  await caution.getByLabel('Reason').fill('ok');
  await expectStatus(page, 'caution');
  await caution.getByLabel('Reason').fill('third session, tolerated 0.5 twice');
  await expectStatus(page, 'ready');
  await expect(caution).toHaveAttribute('data-explained', /.*/);
  await page.getByLabel('Dose rate', { exact: true }).fill('0.56');
  await expectStatus(page, 'caution');
  await page.getByLabel('Dose rate', { exact: true }).fill('0.55');
  await expectStatus(page, 'caution');
  await expect(finding(page, 'doseRatePerKg:aboveSoft').getByLabel('Reason')).toHaveValue('');
});

test('a reason lapses with the weight', async ({ page }) => {
  await openPlan(page, WORKED_EXAMPLE);
  await finding(page, 'doseRatePerKg:aboveSoft').getByLabel('Reason').fill('third session');
  await expectStatus(page, 'ready');
  await page.getByLabel('Weight', { exact: true }).fill('72.6');
  await expectStatus(page, 'caution');
});

test('one reason covers a weight that is also the dosing weight', async ({ page }) => {
  await openPlan(page, CALM.replace('70kg', '155kg').replace('0.3mg', '0.1mg'));
  await expect(finding(page, 'patientWeight:aboveSoft')).toBeVisible();
  await expect(finding(page, 'dosingWeight:aboveSoft')).toBeVisible();
  await expect(page.getByLabel('Reason')).toHaveCount(1);
  await page.getByLabel('Reason').fill('weighed twice today');
  await expectStatus(page, 'ready');
});

test('a dose in any unit, and a total, run at the same rate', async ({ page }) => {
  for (const dose of [
    // 5 × 0.06 = 0.3; 300 ÷ 1000 = 0.3; 21 ÷ 70 = 0.3; 84 ÷ 4 = 21; 1.2 × 70 ÷ 4 = 21
    'doseRate=5mcg/kg/min',
    'doseRate=300mcg/kg/h',
    'doseRate=21mg/h',
    'totalDose=84mg',
    'totalDose=1.2mg/kg',
  ]) {
    await test.step(dose, async () => {
      await openPlan(page, CALM.replace('doseRate=0.3mg/kg/h&', ''));
      await expectStatus(page, 'incomplete');
      await openPlan(page, CALM.replace('doseRate=0.3mg/kg/h', dose));
      await expectResults(page, { infusionRate: '10.5', doseRatePerKg: '0.3' });
    });
  }
});

test('changing kg to lb keeps the digits and recalculates', async ({ page }) => {
  await openPlan(page, CALM.replace('70kg', '160kg').replace('0.3mg', '0.1mg'));
  await page.getByRole('radio', { name: 'lb' }).check({ force: true });
  await expect(page.getByLabel('Weight', { exact: true })).toHaveValue('160');
  await expectResults(page, { dosingWeight: '72.5747792' });
  await expect(page.getByText('72.6 kg').first()).toBeVisible();
});

test('rate steps stand in a table, with one sum', async ({ page }) => {
  await openPlan(
    page,
    'careArea=chronic-pain-adult&weight=70kg&step=0.1mg/kg/h*30min&step=0.3mg/kg/h*3h30min' +
      '&loading=0.2mg/kg*10min&drug=200mg&volume=100mL&pump=large-volume',
  );
  // 7 mg/h ÷ 2 = 3.5; 21 ÷ 2 = 10.5; 3.5 + 73.5 = 77 mg ÷ 2 = 38.5, cumulative 1.75 → 1.8
  await expect(result(page, 'infusionRate', 1)).toHaveAttribute('value', '3.5');
  await expect(result(page, 'infusionRate', 2)).toHaveAttribute('value', '10.5');
  await expect(result(page, 'vtbi', 1)).toHaveAttribute('value', '1.8');
  await expect(result(page, 'vtbi', 2)).toHaveAttribute('value', '36.7');
  await expect(result(page, 'infusionRate')).toHaveCount(0);
  // 14 mg in 10 min: 7 mL at 42 mL/h
  await expectResults(page, { vtbi: '38.5', loadingVolume: '7', loadingRate: '42' });
  await expect(finding(page, 'infusionRate:belowAccurate')).toHaveAttribute('data-steps', '1');
});

test('changes of bag are planned, and a bag that would hold it is named', async ({ page }) => {
  await openPlan(page, CALM.replace('drug=200mg', 'drug=100mg').replace('=4h', '=6h'));
  // 126 mL and 20 of priming: 80 from the first after 80 ÷ 21 = 3 h 49 min, 46 from the second
  const info = finding(page, 'container:exceedsBag');
  await expect(info).toContainText('200 mg in 100 mL');
  const bags = page.getByRole('table').filter({ hasText: 'Gives' });
  await expect(bags).toContainText('80 mL');
  await expect(bags).toContainText('46 mL');
  await expect(bags).toContainText('12:49');
});

test('the link follows the form, and a reload restores the plan', async ({ page }) => {
  await openPlan(page, CALM);
  await page.getByLabel('Weight', { exact: true }).fill('71');
  await expect(page).toHaveURL(/weight=71kg/);
  await page.reload();
  await expect(page.getByLabel('Weight', { exact: true })).toHaveValue('71');
  await expectResults(page, { dosingWeight: '71' });
  await expect(page.getByText('Opened from a link or a reload')).toBeVisible();
});

test('a pasted link changes the form; keys in any order, percent-encoded too', async ({ page }) => {
  await openPlan(page, CALM);
  await page.evaluate(() => {
    location.hash =
      '#/plan?pump=syringe&volume=50mL&drug=250mg&duration=4h&doseRate=0.3mg%2Fkg%2Fh&weight=80kg';
  });
  await expectResults(page, { dosingWeight: '80', infusionRate: '4.8' });
});

test('a link that is at fault says so and calculates nothing', async ({ page }) => {
  for (const [name, query] of [
    ['an unknown key', `${CALM}&colour=blue`],
    ['a repeated key', `${CALM}&weight=80kg`],
    ['a comma', CALM.replace('0.3mg', '0,3mg')],
    ['an unknown pump', CALM.replace('large-volume', 'bucket')],
    ['both a rate and a total', `${CALM}&totalDose=84mg`],
    ['a broken encoding', `${CALM}&height=%E0%A4%A`],
  ] as const) {
    await test.step(name, async () => {
      await openPlan(page, CALM);
      await expectStatus(page, 'ready');
      await openPlan(page, query);
      await expectStatus(page, 'blocked');
      await expectNoSettings(page);
      await expect(page.getByText('This link cannot be used')).toBeVisible();
    });
  }
});

test('New patient clears everything, with one step of undo', async ({ page }) => {
  await openPlan(page, CALM);
  await page.getByRole('button', { name: 'New patient' }).click();
  await expectStatus(page, 'empty');
  await expect(page.getByLabel('Weight', { exact: true })).toHaveValue('');
  await page.getByRole('button', { name: /undo/i }).click();
  await expectResults(page, { infusionRate: '10.5' });
});

test('the four dosing weights stand side by side', async ({ page }) => {
  await openPlan(
    page,
    CALM.replace('70kg', '120kg&height=70in&sex=male')
      .replace('drug=200mg', 'drug=500mg')
      .replace('volume=100mL', 'volume=500mL'),
  );
  const table = page.getByRole('table').filter({ hasText: 'Adjusted' });
  // 120, 73, 91.8 and 74.8 kg × 0.3 at 1 mg/mL
  for (const rate of ['36 mL/h', '21.9 mL/h', '27.5 mL/h', '22.4 mL/h']) {
    await expect(table).toContainText(rate.replace(' ', '\u00a0'));
  }
});

test('Did you mean: other readings of the digits, never applied', async ({ page }) => {
  await openPlan(page, CALM.replace('0.3mg', '5mg'));
  await expect(page.getByText('Did you mean 5 mcg/kg/min?')).toBeVisible();
  await expect(page.getByLabel('Dose rate', { exact: true })).toHaveValue('5');
});
