import type { RateChartFormView } from '../../state/rateChartView.ts';
import { fieldNames, RATE_CHART_LABELS, rateChartFaultText } from '../format/rateChartText.ts';

/** Why there is no table, in the place of it. */
export function noChartText(view: RateChartFormView): string {
  if (view.linkFault !== undefined) return 'The link cannot be used, so nothing is calculated.';
  if (view.refused.length > 0) return `Correct: ${fieldNames(view.refused)}.`;
  if (view.fault !== undefined) {
    const { field, sentence } = rateChartFaultText(view.fault);
    return `${RATE_CHART_LABELS[field]}: ${sentence}.`;
  }
  if (view.request !== undefined) return 'The table is being worked out.';
  return `To complete: ${fieldNames(view.missing)}.`;
}
