import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calculate } from '../../src/core/calculate.ts';
import type { InfusionOrder } from '../../src/core/order/infusionOrder.ts';
import { compare, quantity } from '../../src/core/quantity/quantity.ts';
import { library } from '../support/library.ts';
import { chartOf } from '../support/rateChart.ts';

const preparation = fc
  .constantFrom([100, 100], [500, 500], [500, 250], [250, 50], [500, 50], [2500, 50], [45, 100])
  .map(([drug = 1, volume = 1]) => ({
    mix: 'final' as const,
    drug: quantity(drug, 'mg'),
    volume: quantity(volume, 'mL'),
  }));

const request = fc.record({
  careAreaId: fc.constantFrom(...library.careAreas.map(({ id }) => id)),
  pumpProfileId: fc.constantFrom(...library.pumpProfiles.map(({ id }) => id)),
  preparation,
  kilograms: fc.integer({ min: 250, max: 3100 }),
  thousandths: fc.integer({ min: 5, max: 2100 }),
  quarters: fc.oneof(
    { weight: 9, arbitrary: fc.integer({ min: 1, max: 40 }) },
    fc.integer({ max: 700, min: 1 }),
  ),
});

describe('a cell of a rate chart', () => {
  it('has the number, the reasons and the status of a plan for it', () => {
    fc.assert(
      fc.property(request, ({ kilograms, thousandths, quarters, ...rest }) => {
        const weight = quantity(`${String(kilograms)}e-1`, 'kg');
        const doseRate = quantity(`${String(thousandths)}e-3`, 'mg/kg/h');
        const duration = quantity(String(quarters / 4), 'h');
        const chart = chartOf({
          ...rest,
          from: weight,
          to: weight,
          doseRates: [doseRate],
          duration,
        });
        const pump = library.pumpProfiles.find(({ id }) => id === rest.pumpProfileId);
        const order: InfusionOrder = {
          ...rest,
          patient: { patientWeight: weight, basis: 'actual' },
          maintenance: { kind: 'rate', doseRate, duration },
          primingVolume: pump?.primingVolume ?? quantity(0, 'mL'),
        };
        const { program, findings } = calculate(order, library);
        const [row] = chart.rows;
        const [cell] = row?.cells ?? [];
        const setting = cell?.setting;

        expect(setting === undefined).toBe(program === undefined);
        if (setting !== undefined && program !== undefined) {
          const [step] = program.steps;
          expect(step === undefined ? 1 : compare(setting.infusionRate, step.infusionRate)).toBe(0);
          const vtbi = setting.total?.vtbi ?? quantity(-1, 'mL');
          expect(compare(vtbi, program.vtbi)).toBe(0);
        }
        const codes = (of: typeof findings): string[] =>
          of
            .filter(({ severity, edge }) => severity !== 'info' || edge === 'exceedsBag')
            .map(({ subject, edge, severity }) => `${subject}:${edge} ${severity}`)
            .sort();
        const shown = [...chart.findings, ...(row?.findings ?? []), ...(cell?.findings ?? [])];
        expect(codes(shown)).toEqual(codes(findings));
        const isCaution = findings.some(({ severity }) => severity === 'caution');
        const status = program === undefined ? 'refused' : isCaution ? 'caution' : 'usual';
        expect(cell?.status).toBe(status);
      }),
      { numRuns: 1000 },
    );
  }, 60_000);
});
