import type { DrugLibrary } from '../../core/library/drugLibrary.ts';
import { careAreaById } from '../../core/library/drugLibrary.ts';
import { asShown } from '../../core/quantity/rounding.ts';
import type { CheckResult } from '../../state/checkView.ts';
import { phaseName } from '../format/verdictText.ts';
import { TwoMarkerRail } from './TwoMarkerRail.tsx';

/** Where the ordered dose rate and the pump's lie; of rate steps those that differ. */
export function Rails({
  result,
  library,
}: {
  readonly result: CheckResult;
  readonly library: DrugLibrary;
}) {
  const { phases, delivered, calculation } = result.verification;
  const { plan, order } = calculation;
  if (plan === undefined || delivered === undefined) return null;
  const { doseRatePerKg } = careAreaById(library, order.careAreaId).guardrails;
  const shown = delivered.phases.filter(
    ({ place }, index) => place > 0 && (!plan.isStepped || phases[index]?.rate.matches === false),
  );
  if (shown.length === 0) return null;
  return (
    <section className="card check-panel check-rails" aria-labelledby="check-rails-title">
      <h2 id="check-rails-title">Where that lies</h2>
      {shown.map((phase) => {
        const ordered = plan.steps[phase.place - 1];
        return (
          ordered !== undefined && (
            <div key={phase.place}>
              {plan.isStepped && <h3>{phaseName(phase.place, true)}</h3>}
              <TwoMarkerRail
                limits={doseRatePerKg}
                ordered={asShown(ordered.doseRatePerKg)}
                pump={asShown(phase.doseRatePerKg)}
              />
            </div>
          )
        );
      })}
    </section>
  );
}
