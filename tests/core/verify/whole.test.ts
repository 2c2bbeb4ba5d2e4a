import { describe, expect, it } from 'vitest';
import { plain } from '../../support/plain.ts';
import { verifyOrder } from '../../support/verifyLink.ts';
import { SYRINGE } from '../../support/verifyOrders.ts';

describe('all that a check says', () => {
  it('25 mL/h and 9.8 mL for 82 kg × 0.3 mg/kg/h × 4 h at 10 mg/mL', () => {
    const { calculation, deliveredFindings, ...rest } = verifyOrder(SYRINGE, ['25 9.8']);
    expect([calculation.order.careAreaId, deliveredFindings.length]).toEqual([
      'chronic-pain-adult',
      2,
    ]);
    expect(plain(rest)).toEqual({
      verdict: 'mismatch',
      phases: [
        {
          place: 1,
          rate: { shown: '25 mL/h', programmed: '2.5 mL/h', exact: '2.46 mL/h', matches: false },
          vtbi: { shown: '9.8 mL', programmed: '9.8 mL', exact: '9.84 mL', matches: true },
          // 9.8 ÷ 25, and 9.8 ÷ 2.5
          runTime: { shown: '0.392 h', ordered: '4 h', programmed: '3.92 h', agrees: false },
          matches: false,
        },
      ],
      delivered: {
        phases: [
          {
            place: 1,
            doseRate: '250 mg/h',
            // 250 ÷ 82, and that × 1000 ÷ 60
            doseRatePerKg: '3.048780487805 mg/kg/h',
            doseRatePerKgPerMinute: '50.813008130081 mcg/kg/min',
            dose: '98 mg',
            // 98 ÷ 82
            dosePerKg: '1.19512195122 mg/kg',
            runTime: '0.392 h',
            // 25 ÷ 2.46, and 9.8 ÷ 9.84
            timesOrderedRate: '10.162601626016',
            timesOrderedDose: '0.99593495935',
          },
        ],
        dose: '98 mg',
        orderedDose: '98.4 mg',
        timesOrderedDose: '0.99593495935',
        runTime: '0.392 h',
        orderedRunTime: '4 h',
      },
      isBlocked: true,
      explanations: [
        {
          slips: ['tenfold'],
          details: [{ slip: 'tenfold', direction: 'high' }],
          quality: 'exact',
          moves: 'rate',
          steps: [],
          loading: false,
          sums: [
            {
              place: 1,
              terms: [{ value: '2.5 mL/h' }, { value: 10, operator: '×' }],
              result: '25 mL/h',
            },
          ],
          rank: 1,
        },
        {
          slips: ['dose-as-rate'],
          details: [{ slip: 'dose-as-rate' }],
          quality: 'near',
          moves: 'rate',
          steps: [],
          loading: false,
          sums: [
            {
              place: 1,
              terms: [{ value: '82 kg' }, { value: '0.3 mg/kg/h', operator: '×' }],
              result: '24.6 mg/h',
            },
          ],
          rank: 2,
        },
      ],
    });
  });
});
