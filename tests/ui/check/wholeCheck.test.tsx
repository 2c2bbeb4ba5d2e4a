import { fireEvent, screen } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { field } from '../../support/field.ts';
import {
  fill,
  plannersNumbers,
  renderCheck,
  root,
  wholeDocument,
} from '../../support/renderCheck.tsx';
import { visit } from '../../support/visitPlan.tsx';
import { says } from '../../support/says.ts';
import { checkLink, SEALED, STEPPED } from '../../support/startCheck.ts';

describe('a check of rate steps and a loading dose', () => {
  /** 14, 14 and 21 mg/h at 2 mg/mL, after 14 mg in 10 min: as set, all is right. */
  const THREE_STEPS = checkLink({
    ...STEPPED,
    step: ['0.2mg/kg/h*30min', '0.2mg/kg/h*30min', '0.3mg/kg/h*3h'],
    pumpRate: ['7mL/h', '7mL/h', '10.5mL/h'],
    pumpVolume: ['3.5mL', '3.5mL', '31.5mL'],
  });

  it('follows a change of one step, and names the step that is wrong', () => {
    renderCheck(THREE_STEPS);
    expect(root()).toHaveAttribute('data-verdict', 'match');
    expect(root()).toHaveAttribute('data-status', 'ready');
    fireEvent.change(field('Step 2 volume to be infused'), { target: { value: '35' } });
    expect(root()).toHaveAttribute('data-verdict', 'mismatch');
    expect(root()).toHaveAttribute('data-status', 'ready');
    const row = screen.getByRole('row', { name: /Step 2/ });
    expect(row).toHaveTextContent('differs');
    expect(row).toHaveTextContent(says('should be 3.5 mL'));
    expect(screen.getByRole('row', { name: /Loading dose/ })).toHaveTextContent('agrees');
    expect(document.querySelector('li[data-slip="tenfold"]')).toHaveTextContent('Step 2.');
  });
});

describe('a look at another view', () => {
  const toPlanAndBack = async (user: UserEvent): Promise<string> => {
    await user.click(screen.getByRole('link', { name: 'Plan' }));
    await screen.findByRole('form', { name: 'Order' });
    expect(document.querySelector('main[data-verdict]')).toBeNull();
    const meanwhile = wholeDocument();
    await user.click(screen.getByRole('link', { name: 'Double-check' }));
    await screen.findByRole('textbox', { name: 'Volume to be infused' });
    return meanwhile;
  };

  it('leaves a check as it was, half-typed numbers and all', async () => {
    const { user } = visit('#/check');
    await screen.findByRole('textbox', { name: 'Pump rate' });
    fill('2.5', '9.');
    await toPlanAndBack(user);
    expect(field('Volume to be infused')).toHaveValue('9.');
    expect(field('Weight')).toHaveValue('82');
    expect(screen.queryByText(/Opened from a link or a reload/)).not.toBeInTheDocument();
  });

  it('leaves a check beside a sealed plan in progress, and the plan sealed', async () => {
    const { user } = visit(SEALED);
    await screen.findByText(/stays sealed until you have finished/);
    fireEvent.change(field('Weight'), { target: { value: '82' } });
    const meanwhile = await toPlanAndBack(user);
    expect(plannersNumbers(meanwhile)).toEqual([]);
    expect(field('Weight')).toHaveValue('82');
    expect(screen.getByText(/stays sealed until you have finished/)).toBeVisible();
  });
});
