import { describe, expect, it } from 'vitest';
import type { LinkKeys } from '../../support/calculateLink.ts';
import { findingsOf } from '../../support/renderPlan.tsx';
import { calmLink, expectNoSettings, visitPlan } from '../../support/visitPlan.tsx';

/** 70 × 0.8 = 56 mg/h ÷ 0.5 mg/mL = 112 mL/h, where the pump ends at 99.99. */
const FAST = { doseRate: '0.8mg/kg/h', drug: '25mg', volume: '50mL', pump: 'syringe-fine' };

/** What is done to the calm order, the finding that comes of it, and how severe that is. */
const FINDINGS: readonly (readonly [string, LinkKeys, string, 'block' | 'caution' | 'info'])[] = [
  [
    'a dose rate above the hard limit',
    { doseRate: '5mg/kg/h' },
    'doseRatePerKg:aboveHard',
    'block',
  ],
  ['a duration above the usual', { duration: '8h' }, 'infusionDuration:aboveSoft', 'caution'],
  ['a weight below the hard limit', { weight: '7kg' }, 'patientWeight:belowHard', 'block'],
  ['a tall height', { height: '205cm' }, 'height:aboveSoft', 'caution'],
  [
    'mg/h above the usual',
    { weight: '140kg', doseRate: '0.8mg/kg/h' },
    'doseRate:aboveSoft',
    'caution',
  ],
  ['a large loading dose', { loading: '0.4mg/kg*10min' }, 'loadingDose:aboveSoft', 'caution'],
  ['a fast loading dose', { loading: '0.2mg/kg*2min' }, 'loadingTime:belowSoft', 'caution'],
  ['a weak bag', { drug: '40mg' }, 'concentration:belowHard', 'block'],
  [
    'a bag stronger than its vial',
    { drug: '2000mg', stock: '10mg/mL' },
    'concentration:aboveStock',
    'block',
  ],
  ['a vial not meant to be diluted', { stock: '10mg/mL' }, 'concentration:dilutedStock', 'caution'],
  [
    'an ideal weight above the actual',
    { weight: '50kg', basis: 'ideal', height: '180cm', sex: 'male' },
    'dosingWeight:aboveActual',
    'block',
  ],
  [
    'a bag that is too small',
    { doseRate: '0.5mg/kg/h', duration: '6h' },
    'container:exceedsBag',
    'info',
  ],
  ['a syringe that is too small', { pump: 'syringe' }, 'container:exceedsSyringe', 'block'],
  [
    'a bag for more than a day',
    { doseRate: '0.1mg/kg/h', duration: '30h', drug: '500mg', volume: '500mL' },
    'container:longHang',
    'info',
  ],
  ['a dose below the guideline', { doseRate: '0.28mg/kg/h' }, 'totalDose:belowReference', 'info'],
  [
    'a rate above a published regimen',
    { doseRate: '0.4mg/kg/h' },
    'doseRate:aboveReference',
    'info',
  ],
  ['a slow bag pump', { doseRate: '0.1mg/kg/h' }, 'infusionRate:belowAccurate', 'caution'],
  [
    'a rate that rounding moves',
    { weight: '45kg', doseRate: '0.1mg/kg/h', drug: '500mg', volume: '50mL', pump: 'syringe' },
    'infusionRate:rounding',
    'block',
  ],
  [
    'a rate below the pump',
    { weight: '40kg', doseRate: '0.01mg/kg/h', drug: '1000mg' },
    'infusionRate:belowPump',
    'block',
  ],
  ['a rate above the pump', FAST, 'infusionRate:abovePump', 'block'],
  [
    'a volume below the pump',
    {
      weight: '40kg',
      doseRate: '0.1mg/kg/h',
      duration: '15min',
      drug: '1000mg',
      pump: 'alaris-gp',
    },
    'vtbi:belowPump',
    'block',
  ],
];

// Each link is pasted over the calm plan, of which nothing may stay.
describe('a finding of an order', () => {
  // hazard: pump-range
  it.each(FINDINGS)(
    '%s: %j is %s, %s; a stop leaves no settings',
    (_what, changes, code, severity) => {
      const { root, goTo } = visitPlan();
      expect(root).toHaveAttribute('data-status', 'ready');
      goTo(calmLink(changes));
      expect(findingsOf(root)).toContain(`${code} ${severity}`);
      if (severity !== 'block') return;
      expect(root).toHaveAttribute('data-status', 'blocked');
      expectNoSettings();
    },
  );
});
