import { memo } from 'react';
import type { InfusionPlan, MaintenanceStep } from '../../core/plan/infusionPlan.ts';
import type { ProgrammedPhase, PumpProgram } from '../../core/plan/pumpProgram.ts';
import { formatRunTime } from '../format/timeText.ts';
import { DataQuantity, Figure } from '../parts/DataQuantity.tsx';
import { sameContent } from '../parts/sameContent.ts';
import { Dashes } from './PhaseFigures.tsx';

/** Every rate step with its own setting of the pump, and their sum. */
export function StepTable({
  plan,
  program,
}: {
  readonly plan: InfusionPlan;
  readonly program: PumpProgram | undefined;
}) {
  return (
    <table className="step-table">
      <thead>
        <tr>
          <th scope="col">Step</th>
          <th scope="col">Rate</th>
          <th scope="col">Volume to be infused</th>
          <th scope="col">Time, h:min</th>
          <th scope="col">Dose</th>
        </tr>
      </thead>
      <tbody>
        {plan.steps.map((step) => (
          <StepRow key={step.number} step={step} phase={program?.steps[step.number - 1]} />
        ))}
      </tbody>
      {program !== undefined && (
        <tfoot>
          <tr>
            <th scope="row" colSpan={2}>
              In all
            </th>
            <td data-label="Volume">
              <DataQuantity name="vtbi" value={program.vtbi}>
                <Figure value={program.vtbi} />
              </DataQuantity>
            </td>
            <td data-label="Time, h:min">
              <DataQuantity name="infusionDuration" value={program.runTime}>
                {formatRunTime(program.runTime)}
              </DataQuantity>
            </td>
            <td />
          </tr>
        </tfoot>
      )}
    </table>
  );
}

interface StepRowProps {
  readonly step: MaintenanceStep;
  readonly phase: ProgrammedPhase | undefined;
}

/** Drawn again only when a number in it changed. */
const StepRow = memo(function StepRow({ step, phase }: StepRowProps) {
  return (
    <tr>
      <th scope="row">{step.number}</th>
      <PhaseCells step={step} phase={phase} />
      <td className="step-dose">
        <DataQuantity name="doseRatePerKg" value={step.doseRatePerKg} step={step.number} />
        <br />
        <DataQuantity name="doseRate" value={step.doseRate} step={step.number} />
      </td>
    </tr>
  );
}, sameContent);

function PhaseCells({ step, phase }: StepRowProps) {
  if (phase === undefined) {
    return (
      <>
        <td>
          <Dashes />
        </td>
        <td>
          <Dashes />
        </td>
        <td>
          <Dashes />
        </td>
      </>
    );
  }
  return (
    <>
      <td data-label="Rate">
        <DataQuantity name="infusionRate" value={phase.infusionRate} step={step.number}>
          <Figure value={phase.infusionRate} />
        </DataQuantity>
        <p>
          exact{' '}
          <DataQuantity
            name="exactInfusionRate"
            value={step.exactInfusionRate}
            step={step.number}
          />
          , gives{' '}
          <DataQuantity
            name="achievedDoseRatePerKg"
            value={phase.achievedDoseRatePerKg}
            step={step.number}
          />
        </p>
      </td>
      <td data-label="Volume">
        <DataQuantity name="vtbi" value={phase.vtbi} step={step.number}>
          <Figure value={phase.vtbi} />
        </DataQuantity>
      </td>
      <td data-label="Time, h:min">
        <span className="no-wrap">{formatRunTime(phase.runTime)}</span>
      </td>
    </>
  );
}
