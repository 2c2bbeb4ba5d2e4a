import type { RateChartFieldName } from '../../../input/rateChartForm.ts';

/** The id of a field of the rate chart. */
export function chartFieldId(name: RateChartFieldName | 'careArea' | 'pump'): string {
  return `chart-${name}`;
}
