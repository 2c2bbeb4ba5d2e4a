import type { ShownRateChart } from '../../state/rateChartView.ts';
import type { ChartFormProps } from './form/ChartNumber.tsx';
import { chartFieldId } from './form/chartField.ts';
import { useDownload } from './useDownload.ts';
import type { PrintSize } from './printSize.ts';

/** Of the sentence that says why the table cannot be printed. */
export const PRINT_NOTE_ID = 'chart-print-note';

/** What can be done with the table; a button that can do nothing stays and says why. */
export function ChartActions({
  view,
  shown,
  size,
  actions,
}: ChartFormProps & {
  readonly shown: ShownRateChart | undefined;
  readonly size: PrintSize | undefined;
}) {
  const hasRates = shown !== undefined && shown.status !== 'blocked';
  const { download, isBusy } = useDownload(hasRates ? view.request : undefined, view.library);
  return (
    <>
      <button
        type="button"
        className="button"
        onClick={() => {
          actions.startOver();
          document.getElementById(chartFieldId('careArea'))?.focus();
        }}
      >
        Start over
      </button>
      <button
        type="button"
        className="button"
        disabled={!hasRates}
        aria-busy={isBusy}
        onClick={download}
      >
        {isBusy ? 'Working it out' : 'Download CSV'}
      </button>
      <button
        type="button"
        className="button button-primary chart-print"
        disabled={!hasRates}
        aria-disabled={hasRates && size === undefined ? true : undefined}
        aria-describedby={hasRates && size === undefined ? PRINT_NOTE_ID : undefined}
        onClick={() => {
          if (size !== undefined) window.print();
        }}
      >
        Print
      </button>
    </>
  );
}
