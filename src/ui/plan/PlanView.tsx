import { memo, useDeferredValue } from 'react';
import type { Calculation } from '../../core/calculation.ts';
import type { CareArea, PumpProfile } from '../../core/library/drugLibrary.ts';
import { careAreaById, pumpProfileById } from '../../core/library/drugLibrary.ts';
import type { PlanActions } from '../../state/planStore.ts';
import type { PlanView as View } from '../../state/planView.ts';
import { usePlanActions, usePlanNotices, usePlanView } from '../../state/usePlan.ts';
import { announcement } from '../format/statusText.ts';
import { Announcer } from '../parts/Announcer.tsx';
import { useLosesOnReload } from '../parts/useLosesOnReload.ts';
import { Care } from './Care.tsx';
import { ChartPanel } from './ChartPanel.tsx';
import { Checks } from './Checks.tsx';
import { Containers } from './Containers.tsx';
import { ContextBar } from './ContextBar.tsx';
import { Dock } from './Dock.tsx';
import { OrderForm } from './form/OrderForm.tsx';
import { Notices } from './Notices.tsx';
import { PumpScreen } from './PumpScreen.tsx';
import { Sources } from './Sources.tsx';
import { Stats } from './Stats.tsx';
import { Working } from './Working.tsx';
import './PlanView.css';

/** The order and its numbers: not drawn once more when what follows them is. */
const Form = memo(OrderForm);
const Screen = memo(PumpScreen);
const Results = memo(Stats);

/**
 * From the order to the settings of the pump, with every check and every sum. Numbers and checks are
 * drawn together, so that no caution is about another number; chart and working follow when the browser
 * has time for them. Until then they are those of one order, the one before, and marked as being updated.
 */
export function PlanView() {
  const view = usePlanView();
  const before = useDeferredValue(view);
  const actions = usePlanActions();
  const notices = usePlanNotices();
  const isExplained = view.findings.some((finding) => finding.isExplained);
  useLosesOnReload(isExplained ? 'reasons' : undefined);
  const { calculation, library, form } = view;
  // With the last setting, its chart goes too.
  const detailed = calculation?.program === undefined ? view : before;
  const careArea = careAreaById(library, form.careAreaId);
  const pump = pumpProfileById(library, form.pumpProfileId);
  return (
    <main className="plan" data-status={view.status}>
      <h1 className="visually-hidden">Plan an infusion</h1>
      <ContextBar library={library} careArea={careArea} />
      <Notices view={view} notices={notices} actions={actions} />
      <div className="plan-columns">
        <Form view={view} actions={actions} />
        <div className="plan-results">
          <Screen view={view} />
          {calculation !== undefined && (
            <Results calculation={calculation} careArea={careArea} container={pump.container} />
          )}
        </div>
        <div className="plan-checks">
          <ChecksOf view={view} actions={actions} />
        </div>
        <div className="plan-details" aria-busy={detailed === view ? undefined : true}>
          <DetailsOf view={detailed} />
        </div>
      </div>
      <Announcer subject={view} messageOf={announcement} />
      <Dock view={view} />
    </main>
  );
}

const ChecksOf = memo(function ChecksOf({
  view,
  actions,
}: {
  readonly view: View;
  readonly actions: PlanActions;
}) {
  return (
    <>
      <Checks view={view} actions={actions} />
      <Care view={view} />
    </>
  );
});

const DetailsOf = memo(function DetailsOf({ view }: { readonly view: View }) {
  const { calculation, library, form } = view;
  return (
    <>
      {calculation !== undefined && (
        <Explanation
          calculation={calculation}
          careArea={careAreaById(library, form.careAreaId)}
          pump={pumpProfileById(library, calculation.order.pumpProfileId)}
        />
      )}
      <Sources library={library} />
    </>
  );
});

/** The chart, the sums and the containers behind the numbers above. */
function Explanation({
  calculation,
  careArea,
  pump,
}: {
  readonly calculation: Calculation;
  readonly careArea: CareArea;
  readonly pump: PumpProfile;
}) {
  return (
    <>
      {calculation.program !== undefined && (
        <ChartPanel calculation={calculation} careArea={careArea} container={pump.container} />
      )}
      {calculation.working.length > 0 && <Working lines={calculation.working} />}
      <Containers calculation={calculation} pump={pump} />
    </>
  );
}
