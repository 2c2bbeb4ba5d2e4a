import { act, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { field } from '../../support/field.ts';
import {
  enter,
  fill,
  headline,
  renderCheck,
  root,
  wholeDocument,
} from '../../support/renderCheck.tsx';
import { says } from '../../support/says.ts';
import type { CheckKeys } from '../../support/startCheck.ts';
import { checkLink, STEPPED } from '../../support/startCheck.ts';

function open(keys: CheckKeys): void {
  renderCheck(checkLink(keys));
}

const slips = (): (string | undefined)[] =>
  screen.queryAllByRole('listitem').flatMap(({ dataset }) => dataset['slip'] ?? []);

const quantity = (name: string): string | undefined =>
  document.querySelector(`[data-quantity="${name}"]`)?.getAttribute('value') ?? undefined;

describe('the verdict', () => {
  it('comes with the last digit, and not before', async () => {
    const user = renderCheck();
    await enter(user, { volume: '9.' });
    expect(root()).toHaveAttribute('data-verdict', 'waiting');
    expect(screen.queryByText('Pump matches the order')).not.toBeInTheDocument();
    await user.type(field('Volume to be infused'), '8');
    expect(root()).toHaveAttribute('data-verdict', 'match');
    expect(root()).toHaveAttribute('data-status', 'ready');
    expect(headline()).toBe('Pump matches the order');
    expect(screen.getByText('Rate and volume agree with order and label.')).toBeInTheDocument();
  });

  it('of 25 mL/h for 2.5 mL/h says what to do, under the stop that it is', () => {
    open({ pumpRate: '25mL/h' });
    expect(root()).toHaveAttribute('data-verdict', 'mismatch');
    expect(root()).toHaveAttribute('data-status', 'blocked');
    expect(headline()).toBe('Stop: the pump is set beyond a hard limit');
    expect(screen.getByText('Pump does not match the order')).toBeInTheDocument();
    const region = screen.getByRole('region', { name: headline() });
    expect(region).toHaveTextContent(
      says('Do not start. Rate should be 2.5 mL/h; the pump shows 25 mL/h. Volume agrees.'),
    );
  });

  it('stands largest where no limit is passed', () => {
    open({ pumpVolume: '50mL' });
    expect(headline()).toBe('Pump does not match the order');
    expect(root()).toHaveAttribute('data-status', 'ready');
  });

  it('of a match beyond the usual range says what is left to settle', () => {
    open({ doseRate: '0.6mg/kg/h', pumpRate: '4.9mL/h', pumpVolume: '19.7mL' });
    expect(headline()).toBe('Pump matches the order');
    expect(root()).toHaveAttribute('data-status', 'caution');
    expect(screen.getByText(/1 caution to settle before the start\.$/)).toBeInTheDocument();
  });

  it('says that a number passes as rounding', () => {
    open({ pumpRate: '2.45mL/h' });
    expect(screen.getByText(/agree with order and label, within pump rounding\.$/)).toBeVisible();
  });

  it('is read out once, a moment after it stands, until it no longer does', () => {
    vi.useFakeTimers();
    try {
      renderCheck();
      fill('2.5', '50');
      const live = screen.getAllByRole('status').at(-1);
      expect(live).toBeEmptyDOMElement();
      act(() => {
        vi.advanceTimersByTime(1000);
      });
      expect(live).toHaveTextContent(/^Pump does not match the order\. Do not start\./);
      fireEvent.change(field('Pump rate'), { target: { value: '' } });
      expect(live).toBeEmptyDOMElement();
    } finally {
      vi.useRealTimers();
    }
  });
});

describe('an order that is blocked itself', () => {
  const LETHAL: CheckKeys = {
    doseRate: '3mg/kg/h',
    pumpRate: '24.6mL/h',
    pumpVolume: '98.4mL',
  };

  // hazard: false-match
  it('is the headline, although the pump agrees', () => {
    open(LETHAL);
    expect(root()).toHaveAttribute('data-verdict', 'match');
    expect(root()).toHaveAttribute('data-status', 'blocked');
    expect(headline()).toBe('Stop: the order is beyond a hard limit');
    expect(screen.getByText('Pump matches the order')).toBeInTheDocument();
    expect(screen.getByText(/A pump that agrees with such an order is no reason/)).toBeVisible();
  });

  it.each([
    // 82 × 3 ÷ 10 = 24.6 mL/h, 98.4 mL: 2.5 and 9.8 are a tenth of it
    ['3mg/kg/h', '2.5mL/h', '9.8mL', ['tenfold'], /24\.6|98\.4\smL|should be/],
    // 82 × 2 ÷ 10 = 16.4 mL/h, 65.6 mL: 2 and 7 come from nowhere
    ['2mg/kg/h', '2mL/h', '7mL', [], /16\.4|65\.6|should be/],
  ])(
    'shows nowhere what the pump should show: %s, and the pump shows %s, %s',
    (doseRate, pumpRate, pumpVolume, named, expected) => {
      open({ doseRate, pumpRate, pumpVolume });
      expect(root()).toHaveAttribute('data-verdict', 'mismatch');
      expect(root()).toHaveAttribute('data-status', 'blocked');
      expect(slips()).toEqual(expect.arrayContaining(named));
      expect(wholeDocument()).not.toMatch(expected);
    },
  );

  it('has no verdict where its dosing weight cannot be had', () => {
    open({ basis: 'ideal', height: '140cm', sex: 'female' });
    expect(root()).toHaveAttribute('data-verdict', 'waiting');
    expect(root()).toHaveAttribute('data-status', 'blocked');
    expect(headline()).toBe('Stop: the order cannot be given like this');
    expect(screen.queryByText(/Pump (matches|does not match)/)).not.toBeInTheDocument();
  });
});

describe('what the pump would give', () => {
  it('stands beside what was ordered', () => {
    open({ pumpRate: '25mL/h' });
    expect(quantity('achievedDoseRatePerKg')).toBe('3.0487804878');
    expect(quantity('deliveredDose')).toBe('98');
    expect(quantity('infusionDuration')).toBe('0.392');
    expect(root()).toHaveTextContent(says('ordered 0.3 mg/kg/h: 10.2 times'));
    expect(root()).toHaveTextContent(says('ordered 98.4 mg'));
    expect(root()).toHaveTextContent('ordered 4:00');
  });

  it('stands in the other units of an order, too', () => {
    open({ pumpRate: '25mL/h' });
    // 25 mL/h × 10 mg/mL = 250 mg/h; 250,000 mcg ÷ 82 kg ÷ 60 min = 50.81
    expect(screen.getByText('This pump would give').nextElementSibling).toHaveTextContent(
      says('250 mg/h, 50.81 mcg/kg/min'),
    );
  });

  it('lies on a rail, which says in words where', () => {
    open({ pumpRate: '25mL/h' });
    expect(
      screen.getByText(
        says(
          'Ordered 0.3 mg/kg/h, in the usual range. The pump would give 3.049 mg/kg/h, above the hard limit. Usual 0.1 to 0.5 mg/kg/h.',
        ),
      ),
    ).toBeInTheDocument();
  });

  it('is checked step by step, the loading dose first', () => {
    open({ ...STEPPED, pumpRate: ['70mL/h', '10.5mL/h'] });
    const rows = within(screen.getByRole('table')).getAllByRole('row').slice(1);
    expect(rows.map((row) => within(row).getByRole('rowheader').textContent)).toEqual([
      'Loading dose agrees',
      'Step 1 differs',
      'Step 2 agrees',
    ]);
    expect(rows[1]).toHaveTextContent(says('70 mL/hshould be 7 mL/h'));
    // 70 mL/h × 2 mg/mL = 140 mg/h, 2 mg/kg/h; × 1000 ÷ 60 = 33.33
    expect(rows[1]).toHaveTextContent(says('2 mg/kg/h140 mg/h, 33.33 mcg/kg/min'));
    expect(rows[2]).toHaveTextContent(says('0.3 mg/kg/h21 mg/h, 5 mcg/kg/min'));
    expect(rows[0]).not.toHaveTextContent('mcg/kg/min');
    expect(root()).toHaveTextContent(
      says('Step 1: rate should be 7 mL/h; the pump shows 70 mL/h. All else agrees.'),
    );
    expect(document.querySelector('[data-step="1"]')).toHaveAttribute('value', '2');
    const rails = screen.getByRole('region', { name: 'Where that lies' });
    expect(within(rails).getByRole('heading', { name: 'Step 1' })).toBeInTheDocument();
  });

  it('names each limit once, of order and pump together', () => {
    open({ doseRate: '0.6mg/kg/h', pumpRate: '6mL/h', pumpVolume: '19.7mL' });
    const found = screen
      .getAllByRole('listitem')
      .filter(({ dataset }) => dataset['finding'] === 'doseRatePerKg:aboveSoft');
    expect(found).toHaveLength(1);
    expect(found[0]).toHaveAttribute('data-severity', 'caution');
    expect(found[0]).toHaveTextContent(
      says('From the pump: 0.732 mg/kg/h; usual 0.1 to 0.5 mg/kg/h.'),
    );
    expect(found[0]).toHaveTextContent(says('Ordered: 0.6 mg/kg/h; usual 0.1 to 0.5 mg/kg/h.'));
    expect(found[0]).not.toHaveTextContent('reason');
  });
});

describe('what would explain a mismatch', () => {
  it('is likeliest first, each with its sum', () => {
    open({ pumpRate: '25mL/h' });
    expect(slips()).toEqual(['tenfold', 'dose-as-rate']);
    expect(
      screen.getByRole('heading', { name: 'Decimal point: ten times the rate' }),
    ).toBeVisible();
    expect(root()).toHaveTextContent(says('2.5 mL/h × 10 = 25 mL/h'));
    expect(root()).toHaveTextContent(says('82 kg × 0.3 mg/kg/h = 24.6 mg/h'));
    expect(
      screen.getByText(/Each would explain what the pump shows; none is certain/),
    ).toBeVisible();
  });

  it('has ties that read as ties', () => {
    open({ pumpRate: '24.6mL/h' });
    const items = screen.getAllByRole('listitem').filter(({ dataset }) => dataset['slip']);
    expect(items.map((item) => item.querySelector('.check-slip-rank')?.textContent)).toEqual(
      items.map(() => '1'),
    );
    expect(screen.getAllByText('As likely as the one above.')).toHaveLength(items.length - 1);
  });

  it('is a pair where no single slip does', () => {
    open({ pumpRate: '25mL/h', pumpVolume: '50mL' });
    expect(slips()[0]).toBe('tenfold bag-volume-as-vtbi');
  });

  it('may be nothing known', () => {
    open({ pumpRate: '3.7mL/h' });
    expect(slips()).toEqual([]);
    expect(screen.getByText(/^Nothing known explains this/)).toBeInTheDocument();
  });

  it('is not asked of a match', () => {
    open({});
    expect(screen.queryByText('What would explain it')).not.toBeInTheDocument();
  });
});

describe('a check from a link', () => {
  it('says so until it is confirmed', async () => {
    const user = renderCheck(checkLink());
    expect(screen.getByText(/^Opened from a link or a reload/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'I have read them off myself' }));
    expect(screen.queryByText(/^Opened from a link or a reload/)).not.toBeInTheDocument();
    expect(root()).toHaveAttribute('data-verdict', 'match');
  });

  it('is refused with a word on why where the link is bad', async () => {
    const user = renderCheck('#/check?weight=82kg&pumpRate=2,5mL/h');
    expect(root()).toHaveAttribute('data-status', 'blocked');
    expect(field('Weight')).toHaveValue('');
    expect(await screen.findByText(/The value of “pumpRate” cannot be read/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Start with an empty check' }));
    expect(root()).toHaveAttribute('data-status', 'empty');
  });
});

describe('the buttons of a check', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it('start over with an empty form, at its first field', async () => {
    const user = renderCheck(checkLink(STEPPED));
    await user.click(screen.getByRole('button', { name: 'Start over' }));
    expect(root()).toHaveAttribute('data-status', 'empty');
    expect(field('Weight')).toHaveValue('');
    expect(field('Weight')).toHaveFocus();
  });

  it('lead to the entries and, in short, to the verdict', async () => {
    Element.prototype.scrollIntoView = vi.fn();
    const user = renderCheck(checkLink({ pumpVolume: '50mL' }));
    await user.click(screen.getByRole('button', { name: 'To the entries' }));
    expect(field('Weight')).toHaveFocus();
    await user.click(screen.getByRole('button', { name: /No match/ }));
    expect(screen.getByRole('region', { name: headline() })).toHaveFocus();
  });

  it('count what is left to enter where there is room for a few words only', async () => {
    const user = renderCheck();
    expect(screen.getByRole('button', { name: /7 entries open/ })).toBeInTheDocument();
    await enter(user, { volume: ' ' });
    expect(screen.getByRole('button', { name: /1 entry open/ })).toBeInTheDocument();
  });

  it('print a record only where there is a verdict', async () => {
    const print = vi.spyOn(window, 'print').mockImplementation(() => undefined);
    const user = renderCheck();
    expect(screen.getByRole('button', { name: 'Print record' })).toBeDisabled();
    await enter(user);
    await user.click(screen.getByRole('button', { name: 'Print record' }));
    expect(print).toHaveBeenCalledOnce();
  });
});
