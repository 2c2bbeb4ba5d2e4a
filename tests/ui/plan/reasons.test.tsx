import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { field } from '../../support/field.ts';
import { findingsOf } from '../../support/renderPlan.tsx';
import { replace, visitPlan } from '../../support/visitPlan.tsx';

/** The calm order at 72.5 kg and 0.55 mg/kg/h, above the usual 0.5. */
const WORKED_EXAMPLE = { weight: '72.5kg', doseRate: '0.55mg/kg/h' };
const CAUTION = 'doseRatePerKg:aboveSoft caution';

describe('a caution', () => {
  it('is passed with a reason, which lapses with the value', async () => {
    const { root, user } = visitPlan(WORKED_EXAMPLE);
    expect(findingsOf(root)).toContain(CAUTION);
    await replace(user, 'Reason', 'ok');
    expect(root).toHaveAttribute('data-status', 'caution');
    await replace(user, 'Reason', 'third session, tolerated 0.5 twice');
    expect(root).toHaveAttribute('data-status', 'ready');
    expect(findingsOf(root)).toContain(`${CAUTION} explained`);
    await replace(user, 'Dose rate', '0.56');
    expect(root).toHaveAttribute('data-status', 'caution');
    await replace(user, 'Dose rate', '0.55');
    expect(root).toHaveAttribute('data-status', 'caution');
    expect(field('Reason')).toHaveValue('');
    expect(findingsOf(root)).toContain(CAUTION);
  });

  it('of a weight that is also the dosing weight asks for one reason', async () => {
    const { root, user } = visitPlan({ weight: '155kg', doseRate: '0.1mg/kg/h' });
    expect(findingsOf(root)).toEqual(
      expect.arrayContaining(['patientWeight:aboveSoft caution', 'dosingWeight:aboveSoft caution']),
    );
    expect(screen.getAllByRole('textbox', { name: 'Reason' })).toHaveLength(1);
    await replace(user, 'Reason', 'weighed twice today');
    expect(root).toHaveAttribute('data-status', 'ready');
  });
});
