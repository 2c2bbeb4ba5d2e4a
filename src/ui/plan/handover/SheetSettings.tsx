import type { InfusionPlan, MaintenanceStep } from '../../../core/plan/infusionPlan.ts';
import type { ProgrammedPhase, PumpProgram } from '../../../core/plan/pumpProgram.ts';
import { convert } from '../../../core/quantity/quantity.ts';
import { formatExactNumber, formatNumber, formatQuantity } from '../../format/quantityText.ts';
import { formatRunTime } from '../../format/timeText.ts';

/** What to set on the pump, as large as the page allows, a loading dose first. */
export function SheetSettings({
  plan,
  program,
}: {
  readonly plan: InfusionPlan;
  readonly program: PumpProgram;
}) {
  if (plan.isStepped) return <StepSettings plan={plan} program={program} />;
  const [phase] = program.steps;
  return (
    <>
      {program.loading !== undefined && plan.loading !== undefined && (
        <PhaseSettings
          title={`1. First: loading dose ${formatQuantity(plan.loading.dose)}`}
          phase={program.loading}
        />
      )}
      {phase !== undefined && (
        <PhaseSettings
          title={program.loading === undefined ? undefined : '2. Then: maintenance'}
          phase={phase}
        />
      )}
    </>
  );
}

function PhaseSettings({
  title,
  phase,
}: {
  readonly title: string | undefined;
  readonly phase: ProgrammedPhase;
}) {
  return (
    <section className="paper-phase">
      {title !== undefined && <h3>{title}</h3>}
      <dl>
        <Setting name="Rate" number={formatNumber(phase.infusionRate)} unit="mL/h" />
        <Setting name="Volume to be infused" number={formatNumber(phase.vtbi)} unit="mL" />
        <Setting name="Time" number={formatRunTime(phase.runTime)} unit="h:min" />
      </dl>
    </section>
  );
}

function Setting({
  name,
  number,
  unit,
}: {
  readonly name: string;
  readonly number: string;
  readonly unit: string;
}) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <b>{number}</b> {unit}
      </dd>
    </div>
  );
}

/**
 * Every phase in one table: what to set, what was ordered in both units, and the way from one to the
 * other.
 */
function StepSettings({
  plan,
  program,
}: {
  readonly plan: InfusionPlan;
  readonly program: PumpProgram;
}) {
  return (
    <table className="paper-steps">
      <thead>
        <tr>
          <th scope="col">Step</th>
          <th scope="col">
            Rate
            <br />
            mL/h
          </th>
          <th scope="col">
            Volume
            <br />
            mL
          </th>
          <th scope="col">
            Time
            <br />
            h:min
          </th>
          <th scope="col">
            ordered
            <br />
            mg/kg/h
          </th>
          <th scope="col">mcg/kg/min</th>
          <th scope="col">mg/h</th>
          <th scope="col">
            exact
            <br />
            mL/h
          </th>
        </tr>
      </thead>
      <tbody>
        {program.loading !== undefined && plan.loading !== undefined && (
          <tr>
            <th scope="row">Load first</th>
            <SettingCells phase={program.loading} />
            <td colSpan={3}>
              {`${formatQuantity(plan.loading.dosePerKg)} = ${formatQuantity(plan.loading.dose)}`}
            </td>
            <td>{formatExactNumber(plan.loading.exactInfusionRate)}</td>
          </tr>
        )}
        {plan.steps.map((step) => {
          const phase = program.steps[step.number - 1];
          return (
            phase !== undefined && (
              <tr key={step.number}>
                <th scope="row">{step.number}</th>
                <SettingCells phase={phase} />
                <OrderedCells step={step} />
              </tr>
            )
          );
        })}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={2}>
            Steps in all
          </th>
          <td className="paper-figure">{formatNumber(program.vtbi)}</td>
          <td className="paper-figure">{formatRunTime(program.runTime)}</td>
          <td colSpan={4}>A step’s volume: the rounded total by its end, less the one before</td>
        </tr>
      </tfoot>
    </table>
  );
}

function SettingCells({ phase }: { readonly phase: ProgrammedPhase }) {
  return (
    <>
      <td className="paper-figure">{formatNumber(phase.infusionRate)}</td>
      <td className="paper-figure">{formatNumber(phase.vtbi)}</td>
      <td className="paper-figure">{formatRunTime(phase.runTime)}</td>
    </>
  );
}

function OrderedCells({ step }: { readonly step: MaintenanceStep }) {
  return (
    <>
      <td>{formatNumber(step.doseRatePerKg)}</td>
      <td>{formatNumber(convert(step.doseRatePerKg, 'mcg/kg/min'))}</td>
      <td>{formatExactNumber(step.doseRate)}</td>
      <td>{formatExactNumber(step.exactInfusionRate)}</td>
    </>
  );
}
