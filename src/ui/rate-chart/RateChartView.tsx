import { useDeferredValue } from 'react';
import { careAreaById } from '../../core/library/drugLibrary.ts';
import type { RateChartRequest } from '../../core/rateChart/rateChart.ts';
import type { RateChartFormView, ShownRateChart } from '../../state/rateChartView.ts';
import { isQuickChart, shownRateChart } from '../../state/rateChartView.ts';
import { useRateChartActions, useRateChartForm } from '../../state/useRateChart.ts';
import { counted } from '../format/rateChartText.ts';
import { Header } from '../Header.tsx';
import { Announcer } from '../parts/Announcer.tsx';
import { PageNotices } from '../parts/PageNotices.tsx';
import { usePrintTime } from '../parts/usePrintTime.ts';
import { ChartActions } from './ChartActions.tsx';
import { Chart } from './Chart.tsx';
import { ChartForm } from './form/ChartForm.tsx';
import { chartFieldId } from './form/chartField.ts';
import { noChartText } from './noChart.ts';
import { printSize } from './printSize.ts';
import './RateChartView.css';
import './chartPrint.css';

/** A table of pump rates for a ward: weights down, dose rates across. */
export function RateChartView() {
  const view = useRateChartForm();
  const actions = useRateChartActions();
  const request = useSettled(view.request);
  const printed = usePrintTime();
  const { library } = view;
  const shown = request && shownRateChart(request, library);
  const isWhole = shown !== undefined && shown.rowCount === shown.chart.rows.length;
  const size = isWhole && shown.status !== 'blocked' ? printSize(shown.chart, library) : undefined;
  const status = view.status ?? shown?.status ?? 'incomplete';
  return (
    <>
      <button
        type="button"
        className="button skip"
        onClick={() => {
          document.getElementById(chartFieldId('careArea'))?.focus();
        }}
      >
        To the entries
      </button>
      <Header view="rate-chart">
        <ChartActions view={view} shown={shown} size={size} actions={actions} />
      </Header>
      <main className="chart-view" data-status={status} data-print-size={size}>
        <div className="context">
          <h1 className="chart-title">Rate chart for a ward</h1>
          <p>One preparation, one pump: what to set for each weight and dose rate.</p>
          <p className="context-warning">
            {`${careAreaById(library, view.form.careAreaId).name} · drug library ${library.version}`}
          </p>
        </div>
        <PageNotices
          library={library}
          linkFault={view.linkFault}
          wayOut={{
            text: 'Start with the usual table',
            onPress: () => {
              actions.startOver();
            },
          }}
        />
        <div className="chart-columns">
          <ChartForm view={view} actions={actions} />
          <div className="chart-results">
            {shown === undefined ? (
              <section className="card chart-none">
                <h2>No table</h2>
                <p>{noChartText(view)}</p>
              </section>
            ) : (
              <Chart shown={shown} library={library} size={size} printed={printed} />
            )}
          </div>
        </div>
        <Announcer subject={announcement(view, shown)} messageOf={itself} />
      </main>
    </>
  );
}

/**
 * The table to show now. A large one follows when the field that is typed in has been drawn; until
 * then there is none: the rates of the entries before never stand beside the new ones.
 */
function useSettled(request: RateChartRequest | undefined): RateChartRequest | undefined {
  const settled = useDeferredValue(request);
  if (request === undefined || settled === request || isQuickChart(request)) return request;
  return undefined;
}

function itself(message: string): string {
  return message;
}

function announcement(view: RateChartFormView, shown: ShownRateChart | undefined): string {
  if (shown === undefined) return view.status === 'blocked' ? noChartText(view) : '';
  const { request } = shown.chart;
  return shown.status === 'blocked'
    ? 'No rate in the whole table.'
    : `${counted(shown.rowCount, 'weight')} at ${counted(request.doseRates.length, 'dose rate')}`;
}
