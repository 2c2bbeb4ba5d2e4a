import { calculateRateChart } from '../../src/core/rateChart/calculateRateChart.ts';
import type {
  RateChart,
  RateChartCell,
  RateChartRequest,
} from '../../src/core/rateChart/rateChart.ts';
import { quantity } from '../../src/core/quantity/quantity.ts';
import { library } from './library.ts';
import { text } from './text.ts';

/** 1 mg/mL in a bag, 70 to 80 kg every 5 kg, at 0.1, 0.3 and 0.5 mg/kg/h. */
export function chartRequest(changes: Partial<RateChartRequest> = {}): RateChartRequest {
  return {
    careAreaId: 'chronic-pain-adult',
    preparation: { mix: 'final', drug: quantity(500, 'mg'), volume: quantity(500, 'mL') },
    pumpProfileId: 'large-volume',
    from: quantity(70, 'kg'),
    to: quantity(80, 'kg'),
    every: quantity(5, 'kg'),
    doseRates: ['0.1', '0.3', '0.5'].map((digits) => quantity(digits, 'mg/kg/h')),
    ...changes,
  };
}

/** The table of a request. Throws where there is none. */
export function chartOf(changes: Partial<RateChartRequest> = {}): RateChart {
  const result = calculateRateChart(chartRequest(changes), library);
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

/** A cell as people read it: '21 mL/h', or its status and what stands against it. */
export function cellText({ setting, status, findings }: RateChartCell): string {
  const codes = findings.map(({ subject, edge }) => `${subject}:${edge}`);
  if (setting === undefined) return [status, ...codes].join(' ');
  const rounded = setting.isRoundedMuch ? ['rounded'] : [];
  const marks = status === 'usual' ? [] : [status];
  return [text(setting.infusionRate), ...marks, ...rounded, ...codes].join(' ');
}
