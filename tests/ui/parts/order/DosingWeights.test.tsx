import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { DosingWeights } from '../../../../src/ui/parts/order/DosingWeights.tsx';
import type { LinkKeys } from '../../../support/calculateLink.ts';
import { calculateOrder } from '../../../support/calculateLink.ts';
import { library } from '../../../support/library.ts';
import { says } from '../../../support/says.ts';

/** 120 kg; ideal weight 73 kg, adjusted 91.8 kg, lean 74.8 kg; 1 mg/mL. */
const PATIENT = { weight: '120kg', height: '70in', sex: 'male', drug: '500mg', volume: '500mL' };

function renderWeights(keys: LinkKeys): void {
  render(<DosingWeights calculation={calculateOrder({ ...PATIENT, ...keys })} library={library} />);
}

const row = (name: string): HTMLElement =>
  screen.getByRole('row', { name: new RegExp(`^${says(name).source}$`) });

describe('the other dosing weights', () => {
  it('say why they have no rate: 80 mg/h is 1.096 mg/kg/h on 73 kg, at most 1', () => {
    renderWeights({ doseRate: '80mg/h' });
    expect(row('Ideal weight 73 kg Not shown: Dose rate is above the hard limit')).toBeVisible();
  });

  it('mark a rate that asks for a reason: 80 mg/h is 0.667 mg/kg/h on 120 kg, usual up to 0.5', () => {
    renderWeights({ doseRate: '80mg/h' });
    expect(
      row('Actual weight, chosen 120 kg 80 mL/h Caution: Dose rate is above the usual range'),
    ).toBeVisible();
  });

  it('name every caution: 0.9 × 120 kg is above 0.5 mg/kg/h and 108 mg/h above 100', () => {
    renderWeights({ basis: 'ideal', doseRate: '0.9mg/kg/h' });
    expect(
      row(
        'Actual weight 120 kg 108 mL/h Caution: Dose rate is above the usual range; Dose per hour is above the usual range',
      ),
    ).toBeVisible();
  });

  it('have nothing but a rate where nothing is the matter: 0.3 × 73 = 21.9', () => {
    renderWeights({ doseRate: '0.3mg/kg/h' });
    expect(row('Ideal weight 73 kg 21.9 mL/h')).toBeVisible();
  });

  it('have no rate at all while the plan has none: 2 mg/kg/h is blocked', () => {
    renderWeights({ doseRate: '2mg/kg/h' });
    expect(row('Ideal weight 73 kg')).toBeVisible();
    expect(screen.queryByText(/mL\/h/)).not.toBeInTheDocument();
  });

  it('are not there where the weight itself cannot be had: ideal weight at 150 cm', () => {
    renderWeights({ basis: 'ideal', height: '150cm' });
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
  });
});
