import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { field } from '../../support/field.ts';
import { enter, headline, plannersNumbers, renderCheck, root } from '../../support/renderCheck.tsx';
import { SEALED } from '../../support/startCheck.ts';

const commit = (): HTMLElement => screen.getByRole('button', { name: 'Commit my check' });

describe('a check beside a sealed plan', () => {
  // hazard: check-not-independent
  it.each([
    // 82 × 0.3 ÷ 10 = 2.46, set as 2.5
    ['2.5', 'match', 'ready'],
    // 25 × 10 ÷ 82 = 3.05 mg/kg/h, beyond the hard limit of 1
    ['25', 'mismatch', 'blocked'],
  ])(
    'shows nothing of the plan until the checker has committed their own entries: %s mL/h is a %s',
    async (rate, verdict, status) => {
      const user = renderCheck(SEALED);
      expect(plannersNumbers()).toEqual([]);
      expect(screen.getByText(/stays sealed until you have finished/)).toBeVisible();
      expect(commit()).toBeDisabled();
      await enter(user, { rate });
      expect(plannersNumbers()).toEqual([]);
      expect(root()).toHaveAttribute('data-verdict', 'waiting');
      expect(root()).toHaveAttribute('data-status', 'incomplete');
      expect(headline()).toBe('All entries are complete');
      expect(screen.queryByText(/\d\smg\/mL/)).not.toBeInTheDocument();
      expect(document.querySelector('li[data-slip]')).toBeNull();
      await user.click(commit());
      expect(root()).toHaveAttribute('data-verdict', verdict);
      expect(root()).toHaveAttribute('data-status', status);
      expect(plannersNumbers()).toEqual([]);
    },
  );

  it('locks the entries when they are committed, and goes to the verdict', async () => {
    const user = renderCheck(SEALED);
    await enter(user);
    await user.click(commit());
    for (const control of [...screen.getAllByRole('textbox'), ...screen.getAllByRole('radio')]) {
      expect(control).toBeDisabled();
    }
    expect(screen.getByRole('combobox', { name: 'Pump' })).toBeDisabled();
    expect(screen.getByRole('region', { name: headline() })).toHaveFocus();
  });

  it('then compares field by field, with both values', async () => {
    const user = renderCheck(SEALED);
    await enter(user);
    await user.click(commit());
    await user.click(screen.getByRole('button', { name: 'Open and compare' }));
    const region = screen.getByRole('region', { name: 'The shared plan beside your entries' });
    expect(region).toHaveFocus();
    expect(within(region).getByText('7 fields differ. The other 3 are the same.')).toBeVisible();
    const rows = within(region).getAllByRole('row').slice(1);
    expect(rows.map((row) => row.textContent.replaceAll('\u00a0', ' '))).toEqual([
      'Weight83.7 kg82 kg',
      'Dose rate0.37 mg/kg/h0.3 mg/kg/h',
      'Duration5 h4 h',
      'Ketamine in the bag490 mg500 mg',
      'Volume of the bag49 mL50 mL',
      'Pump rate3.1 mL/h2.5 mL/h',
      'Volume to be infused15.5 mL9.8 mL',
    ]);
  });

  it('is sealed again by starting over', async () => {
    const user = renderCheck(SEALED);
    await enter(user);
    await user.click(commit());
    await user.click(screen.getByRole('button', { name: 'Open and compare' }));
    expect(plannersNumbers()).toEqual(expect.arrayContaining(['83.7', '0.37', '490', '3.1']));
    await user.click(screen.getByRole('button', { name: 'Start over' }));
    expect(plannersNumbers()).toEqual([]);
    expect(root()).toHaveAttribute('data-verdict', 'waiting');
    expect(root()).toHaveAttribute('data-status', 'empty');
    expect(field('Weight')).toHaveValue('');
    expect(field('Weight')).toBeEnabled();
    expect(field('Weight')).toHaveFocus();
    expect(commit()).toBeDisabled();
  });

  it.each([
    ['it holds no plan', '#/check?plan=d2VpZ2h0', /sealed in it cannot be opened/],
    ['its end is cut off', SEALED.slice(0, -3), /sealed in it cannot be opened/],
    ['entries stand beside it', `${SEALED}&weight=82kg`, /A sealed plan stands alone in a link/],
  ])('is refused where %s, and says nothing of what it holds', async (_, link, message) => {
    renderCheck(link);
    expect(await screen.findByText(message)).toBeInTheDocument();
    expect(root()).toHaveAttribute('data-verdict', 'waiting');
    expect(root()).toHaveAttribute('data-status', 'blocked');
    expect(plannersNumbers()).toEqual([]);
    expect(screen.queryByRole('button', { name: 'Commit my check' })).not.toBeInTheDocument();
  });
});
