import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { says } from '../../support/says.ts';
import { replace, visitPlan } from '../../support/visitPlan.tsx';

const dock = () => screen.getByRole('region', { name: 'In short' });
const verdict = () => within(dock()).getByRole('button');

describe('the dock', () => {
  it('has rate, volume and the worst finding', () => {
    visitPlan({ weight: '72.5kg', doseRate: '0.55mg/kg/h' });
    // 72.5 kg × 0.55 = 39.875 mg/h ÷ 2 = 19.9375, set as 19.9; 159.5 mg ÷ 2 = 79.75, set as 79.8
    expect(dock()).toHaveTextContent(says('Rate19.9 mL/hVolume79.8 mL'));
    expect(verdict()).toHaveTextContent(/^1 caution$/);
  });

  it('has no number while a finding blocks, and none without a whole order', async () => {
    const { root, user } = visitPlan();
    expect(verdict()).toHaveTextContent(/^Passed$/);
    await replace(user, 'Dose rate', '5');
    expect(root).toHaveAttribute('data-status', 'blocked');
    expect(verdict()).toHaveTextContent(/^\d+ stops?$/);
    expect(dock()).not.toHaveTextContent(/\d\smL|mL\/h/);
    await user.clear(screen.getByRole('textbox', { name: 'Dose rate' }));
    expect(verdict()).toHaveTextContent(/^Incomplete$/);
    expect(dock()).not.toHaveTextContent(/\d\smL|mL\/h/);
    await replace(user, 'Dose rate', '0.3');
    expect(verdict()).toHaveTextContent(/^Passed$/);
  });

  it('has rate and volume of the first of the steps, never the sum of all beside its rate', () => {
    visitPlan({
      doseRate: undefined,
      duration: undefined,
      step: ['0.1mg/kg/h*30min', '0.3mg/kg/h*3h30min'],
      loading: '0.2mg/kg*10min',
      drug: '50mg',
      volume: '50mL',
    });
    // 70 × 0.1 = 7 mg/h ÷ 1 = 7 mL/h; 7 × 0.5 h = 3.5 mL
    expect(dock()).toHaveTextContent(says('Rate, step 17 mL/hVolume, step 13.5 mL'));
  });
});
