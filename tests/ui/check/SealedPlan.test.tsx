import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import {
  enter,
  field,
  headline,
  renderCheck,
  root,
  wholeDocument,
} from '../../support/renderCheck.tsx';
import { SEALED } from '../../support/startCheck.ts';

/** The planner's own numbers, and what follows from them: none of them is anywhere else. */
const PLANNERS = ['83.7', '0.37', '490', '30.97', '154.8', '3.1', '15.5'];

function plannersNumbers(): readonly string[] {
  const whole = wholeDocument();
  return PLANNERS.filter((number) => whole.includes(number));
}

const commit = (): HTMLElement => screen.getByRole('button', { name: 'Commit my check' });

describe('a check beside a sealed plan', () => {
  it('shows nothing of the plan until the checker has committed their own entries', async () => {
    const user = renderCheck(SEALED);
    expect(plannersNumbers()).toEqual([]);
    expect(commit()).toBeDisabled();
    await enter(user);
    expect(plannersNumbers()).toEqual([]);
    expect(root()).toHaveAttribute('data-verdict', 'waiting');
    expect(headline()).toBe('All entries are complete');
    expect(screen.queryByText(/\d\smg\/mL/)).not.toBeInTheDocument();
    await user.click(commit());
    expect(root()).toHaveAttribute('data-verdict', 'match');
    expect(plannersNumbers()).toEqual([]);
  });

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
    await user.click(screen.getByRole('button', { name: 'Start over' }));
    expect(plannersNumbers()).toEqual([]);
    expect(field('Weight')).toHaveValue('');
    expect(field('Weight')).toBeEnabled();
    expect(field('Weight')).toHaveFocus();
    expect(commit()).toBeDisabled();
  });

  it('is refused where the plan cannot be opened', async () => {
    renderCheck('#/check?plan=d2VpZ2h0');
    expect(await screen.findByText(/sealed in it cannot be opened/)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Commit my check' })).not.toBeInTheDocument();
  });
});
