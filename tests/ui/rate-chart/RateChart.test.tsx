import { act, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import published from '../../references/published.json';
import { field } from '../../support/field.ts';
import {
  openRateChart,
  rateAt,
  renderRateChart,
  rowTexts,
} from '../../support/renderRateChart.tsx';
import { says } from '../../support/says.ts';

const status = (): string | null => screen.getByRole('main').getAttribute('data-status');
const findings = (): readonly (string | undefined)[] =>
  [...document.querySelectorAll<HTMLElement>('li[data-finding]')].map(
    ({ dataset }) => `${dataset['finding'] ?? ''} ${dataset['severity'] ?? ''}`,
  );

/** 10 mg/mL in a syringe in steps of 0.1 mL/h. */
const SYRINGE = 'careArea=chronic-pain-adult&drug=500mg&volume=50mL&pump=syringe';

/** 1 mg/mL in a bag. */
const WARD =
  'careArea=chronic-pain-adult&drug=500mg&volume=500mL&pump=large-volume&from=40kg&to=150kg&every=5kg&doseRates=0.1,0.2,0.3mg/kg/h';

/** The least of a table where none is looked at. */
const FEW = WARD.replace('every=5kg&doseRates=0.1,0.2,', 'every=110kg&doseRates=');

afterEach(() => {
  vi.restoreAllMocks();
});

describe('the rate chart', () => {
  it('stands at once: 70 kg × 0.3 mg/kg/h ÷ 1 mg/mL = 21 mL/h', () => {
    renderRateChart();
    const table = screen.getByRole('table', { name: /Pump rate in mL\/h/ });
    expect(within(table).getAllByRole('row')).toHaveLength(18);
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map((head) => head.textContent),
    ).toEqual([
      'Weight',
      ...['0.1', '0.2', '0.3', '0.4', '0.5'].map((rate) => `${rate}\u00a0mg/kg/h`),
    ]);
    expect(rateAt('70', '0.3')).toBe('21');
    expect(rowTexts('70')).toEqual(['7', '14', '21', '28', '35']);
    expect(document.querySelectorAll('data[data-quantity="infusionRate"]')).toHaveLength(85);
    expect(document.querySelector('data[data-quantity="concentration"]')).toHaveValue('1');
  });

  it('has every cell of the published table of 1 mg/mL, and no other', () => {
    const cells = published.cases
      .filter(({ id }) => /^vargo-ket1-\d+-/.test(id))
      .map(({ weight_kg, dose_rate, expected }) => [weight_kg, dose_rate, expected.ml_per_h]);
    expect(cells).toHaveLength(69);
    renderRateChart(WARD);
    const shown = [
      ...document.querySelectorAll<HTMLDataElement>('data[data-quantity="infusionRate"]'),
    ].map(({ dataset, value }) => [dataset['weight'], dataset['doseRate'], value]);
    expect(shown).toEqual(cells);
  });

  it('marks what a plan would ask a reason for, and says why beneath: 40 kg × 0.1 = 4 mL/h', () => {
    renderRateChart();
    expect(status()).toBe('caution');
    expect(rowTexts('40')[0]).toBe('▲ACaution: Pump rate lower than this pump is accurate at. 4');
    expect(findings()).toEqual(['infusionRate:belowAccurate caution']);
    expect(document.querySelector('li[data-finding]')).toHaveTextContent(/\(5 mL\/h; UCLH/);
  });

  it('leaves a cell beyond a hard limit empty, with a sign, rounding included', () => {
    // 35 kg × 0.1 ÷ 10 = 0.35 mL/h, set as 0.4: +14.3%; 70 × 1.1 is above 1 mg/kg/h
    renderRateChart(`${SYRINGE}&from=35kg&to=70kg&every=35kg&doseRates=0.1,0.3,1.1mg/kg/h`);
    expect(rateAt('35', '0.1')).toBeUndefined();
    expect(rateAt('70', '1.1')).toBeUndefined();
    expect(rateAt('70', '0.1')).toBe('0.7');
    expect(rowTexts('35')[0]).toMatch(/^✕\wNo rate: Pump rate changed by rounding .* 10%\.$/);
    expect(rowTexts('70')[2]).toMatch(/^✕\wNo rate: Dose rate above the hard limit\.$/);
    expect(findings()).toEqual([
      'infusionRate:rounding block',
      'doseRatePerKg:aboveHard block',
      'patientWeight:belowSoft caution',
    ]);
  });

  it('says where rounding moves the dose by more than 2%: 35 × 0.3 ÷ 10 = 1.05, set as 1.1', () => {
    renderRateChart(`${SYRINGE}&from=35kg&to=71kg&every=36kg&doseRates=0.3mg/kg/h`);
    expect(rowTexts('35')[0]).toMatch(/rounding \+4\.8%\. 1\.1$/);
    // 71 × 0.3 ÷ 10 = 2.13, set as 2.1: −1.4%
    expect(rowTexts('71')[0]).toBe('2.1');
  });

  it('has marks and empty cells in words beside plain numbers, in one row', () => {
    renderRateChart(
      `${SYRINGE}&from=35kg&to=160kg&every=12.5kg&doseRates=0.05,0.1,0.3,0.5,1,1.1mg/kg/h&duration=4h`,
    );
    // 97.5 × 0.05 ÷ 10 = 0.4875, set as 0.5: +2.6%
    const row = rowTexts('97.5');
    expect(row[0]).toMatch(/Dose rate below the usual.*\+2\.6%.*0\.5/);
    expect(row.at(-1)).toMatch(/No rate: Dose rate above the hard limit/);
    const rates = document.querySelectorAll(
      'data[data-quantity="infusionRate"][data-weight="97.5"]',
    );
    expect(rates).toHaveLength(5);
    // 160 × 1 × 4 h = 640 mg = 64 mL in syringes of 50 mL
    expect(rowTexts('160').join()).toContain('2 syringes');
    expect(document.querySelector('li[data-finding="doseRatePerKg:aboveHard"]')).toHaveTextContent(
      /1\smg\/kg\/h/,
    );
  });

  it('adds dose, volume and syringes for a duration: 70 kg × 0.3 × 4 h = 84 mg, 8.4 mL', async () => {
    const user = renderRateChart(`${SYRINGE}&from=70kg&to=120kg&every=50kg&doseRates=0.3,1mg/kg/h`);
    await user.type(field('Hours'), '4');
    expect(rowTexts('70')[0]).toBe('2.184 mg · 8.4 mL');
    // 120 × 1 × 4 = 480 mg, 48 mL, and 2 mL of priming: 50 mL, one syringe; 5 h take two
    expect(rowTexts('120')[1]).toMatch(/480 mg · 48 mL$/);
    await user.clear(field('Hours'));
    await user.type(field('Hours'), '5');
    expect(rowTexts('120')[1]).toMatch(/600 mg · 60 mL · 2 syringes$/);
    expect(location.hash).not.toContain('5h');
  });

  it('has no table where the whole of it is refused, and says why: 20 mg in 100 mL', () => {
    renderRateChart('drug=20mg&volume=100mL');
    expect(status()).toBe('blocked');
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
    expect(document.querySelector('data[data-quantity="infusionRate"]')).toBeNull();
    expect(findings()[0]).toBe('concentration:belowHard block');
    expect(screen.getByRole('button', { name: 'Print' })).toBeDisabled();
    expect(screen.getByRole('button', { name: 'Download CSV' })).toBeDisabled();
  });
});

describe('the form of a rate chart', () => {
  it.each([
    ['Dose rates', '0,5', 'Write a space after each comma and a point for decimals: 0.1, 0.25'],
    ['Dose rates', '0.1, x', 'Dose rate 2: Digits only: the unit stands beside the field'],
    ['Dose rates', '0.1, 0.1', 'Dose rate 2 is there already'],
    ['Dose rates', '0.1,, 0.2', 'Nothing stands before comma 2'],
    ['From', '40kg', 'Digits only: the unit stands beside the field'],
    ['To', '30', 'Enter no less than the first weight'],
    ['Every', '0', 'Enter more than 0'],
    ['Every', '0.001', 'This makes more than 10000 cells: use a larger step or fewer dose rates'],
    ['Bag volume', '1e2', 'Write the number in full: 0.05'],
    ['Minutes', '3,0', 'Use a point for decimals: 0.5'],
  ])('refuses in %s: %s', async (name, typed, message) => {
    const user = renderRateChart(FEW);
    await user.clear(field(name));
    await user.type(field(name), typed);
    expect(field(name)).toBeInvalid();
    expect(field(name).getAttribute('aria-describedby')).not.toBeNull();
    expect(screen.getByText(message)).toBeInTheDocument();
    expect(status()).toBe('blocked');
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
    expect(document.body.textContent).not.toContain('mL/h by weight');
  });

  it('refuses a whole hour in the minutes beside hours: 4 h + 99 min = 5 h 39 min', async () => {
    const user = renderRateChart(FEW);
    await user.type(field('Hours'), '4');
    await user.type(field('Minutes'), '99');
    expect(field('Minutes')).toBeInvalid();
    expect(field('Minutes')).toHaveAccessibleDescription(
      says('Minutes beside hours: 0 to 59. 4 h 99 min is 5 h 39 min'),
    );
    expect(status()).toBe('blocked');
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
  });

  it.each([
    ['From', '40.'],
    ['To', '72.'],
  ])(
    'waits for a number that is on its way, without a table of the one before: %s %s',
    async (name, typed) => {
      const user = renderRateChart(FEW);
      await user.clear(field(name));
      await user.type(field(name), typed);
      expect(status()).toBe('incomplete');
      expect(screen.getByText(`To complete: ${name}.`)).toBeInTheDocument();
      expect(screen.queryByRole('table')).not.toBeInTheDocument();
      expect(document.querySelector('data[data-quantity="infusionRate"]')).toBeNull();
    },
  );

  it('takes a standard preparation, a care area and a pump: 10 mg/mL, 70 × 0.3 = 2.1 mL/h', async () => {
    const user = renderRateChart();
    await user.click(screen.getByRole('button', { name: /^500\smg in 50\smL/ }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Pump' }), 'syringe-fine');
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Care area' }),
      'acute-pain-adult',
    );
    expect(rateAt('70', '0.3')).toBe('2.1');
    expect(screen.getByRole('main')).toHaveTextContent(/steps of 0\.01 mL\/h/);
  });

  it.each([
    ['an unknown key', `${WARD}&weight=70kg`],
    ['a repeated key', `${WARD}&to=60kg`],
    ['a weight without its unit', WARD.replace('40kg', '40')],
    ['a decimal comma', WARD.replace('=5kg', '=5,5kg')],
    ['dose rates in another unit', WARD.replace('mg/kg/h', 'mg/h')],
    ['a pump that is not there', WARD.replace('large-volume', 'other')],
  ])('refuses a link pasted over a table, of which nothing stays: %s', (_, query) => {
    renderRateChart(FEW);
    expect(screen.getByRole('table')).toBeInTheDocument();
    openRateChart(query);
    expect(status()).toBe('blocked');
    expect(screen.getByText(/This link cannot be used/)).toBeVisible();
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
    expect(document.querySelector('data')).toBeNull();
    expect(screen.getByRole('button', { name: 'Print' })).toBeDisabled();
  });

  it('says that a link cannot be used, and starts with the usual table', async () => {
    const user = renderRateChart('from=40');
    expect(status()).toBe('blocked');
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
    expect(await screen.findByText(/It is written as 40kg/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Start with the usual table' }));
    expect(status()).toBe('caution');
    expect(rateAt('70', '0.3')).toBe('21');
  });
});

describe('printing', () => {
  it('says at the table that it is too large to be read, and does not print it', async () => {
    const print = vi.spyOn(window, 'print').mockImplementation(() => undefined);
    const user = renderRateChart('from=40kg&to=240kg&every=1kg');
    const button = screen.getByRole('button', { name: 'Print' });
    expect(button).toHaveAccessibleDescription(/too large for one page/);
    await user.click(button);
    expect(print).not.toHaveBeenCalled();
    expect(screen.getByText(/The first 120 of 201 weights/)).toBeInTheDocument();
  });

  it('has the time of printing on it, only then', async () => {
    const print = vi.spyOn(window, 'print').mockImplementation(() => undefined);
    const user = renderRateChart(FEW);
    await user.click(screen.getByRole('button', { name: 'Print' }));
    expect(print).toHaveBeenCalledOnce();
    act(() => {
      window.dispatchEvent(new Event('beforeprint'));
    });
    expect(screen.getByText(/· printed \d/)).toBeInTheDocument();
    act(() => {
      window.dispatchEvent(new Event('afterprint'));
    });
    expect(screen.queryByText(/· printed \d/)).not.toBeInTheDocument();
  });

  it('has drug, care area, pump, versions, time and what it is beside the table', () => {
    renderRateChart(WARD);
    act(() => {
      window.dispatchEvent(new Event('beforeprint'));
    });
    const chart = document.querySelector('.chart')?.textContent.replaceAll('\u00a0', ' ');
    for (const text of [
      ...['ketamine 1 mg/mL', '500 mg in 500 mL', 'Chronic pain, adult', 'Large-volume pump'],
      ...['Drug library', 'planner ', 'printed ', 'Decision support'],
    ]) {
      expect(chart).toContain(text);
    }
    expect(screen.getByText(/· printed \d+ \w{3} \d{4}, \d\d:\d\d/)).toBeVisible();
    act(() => {
      window.dispatchEvent(new Event('afterprint'));
    });
  });
});
