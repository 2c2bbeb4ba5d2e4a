import type { Quantity } from '../../core/quantity/quantity.ts';
import type { InfusionPlan } from '../../core/plan/infusionPlan.ts';
import type { FieldComparison, PhaseComparison } from '../../core/verify/comparePump.ts';
import type { DeliveredPhase } from '../../core/verify/deliveredDose.ts';
import type { CheckResult } from '../../state/checkView.ts';
import { doseRateText } from '../format/deliveredText.ts';
import { formatInFull, formatQuantity } from '../format/quantityText.ts';
import { formatRunTime } from '../format/timeText.ts';
import { phaseName } from '../format/verdictText.ts';
import { DataQuantity } from '../parts/DataQuantity.tsx';
import { LevelIcon } from '../parts/LevelIcon.tsx';

/** Rate steps and loading dose, number by number; nothing where one rate is all there is. */
export function PhaseTable({ result }: { readonly result: CheckResult }) {
  const { phases, delivered, calculation } = result.verification;
  const { plan } = calculation;
  if (plan === undefined || delivered === undefined || phases.length < 2) return null;
  return (
    <section className="card check-panel" aria-labelledby="check-phases-title">
      <h2 id="check-phases-title">Phase by phase</h2>
      <table className="check-table check-phases">
        <thead>
          <tr>
            <th scope="col">Phase</th>
            <th scope="col">Pump rate</th>
            <th scope="col">Volume to be infused</th>
            <th scope="col">Would give</th>
            <th scope="col">In, h:min</th>
          </tr>
        </thead>
        <tbody>
          {phases.map((phase, index) => (
            <PhaseRow
              key={phase.place}
              phase={phase}
              delivered={delivered.phases[index]}
              plan={plan}
              isWithheld={result.isOrderBlocked}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface PhaseRowProps {
  readonly phase: PhaseComparison;
  readonly delivered: DeliveredPhase | undefined;
  readonly plan: InfusionPlan;
  /** Nothing says what the pump should show. */
  readonly isWithheld: boolean;
}

function PhaseRow({ phase, delivered, plan, isWithheld }: PhaseRowProps) {
  const { place, rate, vtbi, runTime, matches } = phase;
  return (
    <tr className={matches ? undefined : 'check-differs'}>
      <th scope="row">
        <span className="check-phase-name">
          <LevelIcon level={matches ? 'ok' : 'block'} />
          {phaseName(place, plan.isStepped)}
        </span>
        <span className="visually-hidden">{matches ? ' agrees' : ' differs'}</span>
      </th>
      <td data-label="Pump rate">
        <Shown field={rate} isWithheld={isWithheld} />
      </td>
      <td data-label="Volume to be infused">
        <Shown field={vtbi} isWithheld={isWithheld} />
      </td>
      <td data-label="Would give">
        {delivered !== undefined && <Given delivered={delivered} plan={plan} />}
      </td>
      <td data-label="In, h:min">
        <span className={runTime.agrees ? undefined : 'check-wrong'}>
          {formatRunTime(runTime.shown)}
        </span>
        <small>ordered {formatRunTime(runTime.ordered)}</small>
      </td>
    </tr>
  );
}

function Shown({
  field: { shown, programmed, matches },
  isWithheld,
}: {
  readonly field: FieldComparison<'mL/h'> | FieldComparison<'mL'>;
  readonly isWithheld: boolean;
}) {
  return (
    <>
      <span className={matches ? 'no-wrap' : 'no-wrap check-wrong'}>{formatInFull(shown)}</span>
      {!matches && !isWithheld && <small>should be {formatQuantity(programmed)}</small>}
    </>
  );
}

/** A loading dose in mg/kg, a step in mg/kg/h. */
function Given({
  delivered,
  plan,
}: {
  readonly delivered: DeliveredPhase;
  readonly plan: InfusionPlan;
}) {
  const { place, dosePerKg, doseRatePerKg } = delivered;
  if (place === 0) return <GivenDose given={dosePerKg} ordered={plan.loading?.dosePerKg} />;
  const ordered = plan.steps[place - 1]?.doseRatePerKg;
  return (
    <>
      <DataQuantity
        name="achievedDoseRatePerKg"
        value={doseRatePerKg}
        step={plan.isStepped ? place : undefined}
      />
      <small>{doseRateText(delivered)}</small>
      {ordered !== undefined && <small>ordered {formatQuantity(ordered)}</small>}
    </>
  );
}

function GivenDose({
  given,
  ordered,
}: {
  readonly given: Quantity<'mg/kg'>;
  readonly ordered: Quantity<'mg/kg'> | undefined;
}) {
  return (
    <>
      <span className="no-wrap">{formatQuantity(given)}</span>
      {ordered !== undefined && <small>ordered {formatQuantity(ordered)}</small>}
    </>
  );
}
