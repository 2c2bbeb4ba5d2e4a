import { memo, useDeferredValue } from 'react';
import { careAreaById, pumpProfileById } from '../../core/library/drugLibrary.ts';
import type { PlanView as View } from '../../state/planView.ts';
import { usePlanActions, usePlanNotices, usePlanView } from '../../state/usePlan.ts';
import { announcement } from '../format/statusText.ts';
import { Announcer } from '../parts/Announcer.tsx';
import { ChartPanel, useChartAhead } from './ChartPanel.tsx';
import { Checks } from './Checks.tsx';
import { ContextBar } from './ContextBar.tsx';
import { Dock } from './Dock.tsx';
import { CarePanel, ExplanationPanel } from './ExplanationPanel.tsx';
import { OrderForm } from './form/OrderForm.tsx';
import { Notices } from './Notices.tsx';
import { PumpScreen } from './PumpScreen.tsx';
import { Stats } from './Stats.tsx';
import './PlanView.css';

/** From the order to the settings of the pump, with every check and every sum. */
export function PlanView() {
  const view = usePlanView();
  const actions = usePlanActions();
  const notices = usePlanNotices();
  useChartAhead();
  const { calculation, library, form } = view;
  const careArea = careAreaById(library, form.careAreaId);
  const pump = pumpProfileById(library, form.pumpProfileId);
  return (
    <main className="plan" data-status={view.status}>
      <h1 className="visually-hidden">Plan an infusion</h1>
      <ContextBar library={library} careArea={careArea} />
      <Notices view={view} notices={notices} actions={actions} />
      <div className="plan-columns">
        <OrderForm view={view} actions={actions} />
        <div className="plan-results">
          <PumpScreen view={view} />
          {calculation !== undefined && (
            <Stats calculation={calculation} careArea={careArea} container={pump.container} />
          )}
        </div>
        <div className="plan-checks">
          <Checks view={view} actions={actions} />
          <CarePanel view={view} />
        </div>
        <Details view={view} />
      </div>
      <Announcer subject={view} messageOf={announcement} />
      <Dock view={view} />
    </main>
  );
}

/**
 * Chart and working follow the numbers when the browser has time for them. Until then they are those
 * of one order, the one before, and marked as being updated; where there are no settings any more,
 * they go at once.
 */
function Details({ view }: { readonly view: View }) {
  const deferred = useDeferredValue(view);
  const shown = view.calculation?.program === undefined ? view : deferred;
  return (
    <div className="plan-details" aria-busy={shown === view ? undefined : true}>
      <DetailsOf view={shown} />
    </div>
  );
}

const DetailsOf = memo(function DetailsOf({ view }: { readonly view: View }) {
  const { calculation, library, form } = view;
  return (
    <>
      {calculation?.program !== undefined && (
        <ChartPanel
          calculation={calculation}
          careArea={careAreaById(library, form.careAreaId)}
          container={pumpProfileById(library, calculation.order.pumpProfileId).container}
        />
      )}
      <ExplanationPanel calculation={calculation} library={library} />
    </>
  );
});
