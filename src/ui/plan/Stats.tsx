import type { ReactNode } from 'react';
import type { Calculation } from '../../core/calculation.ts';
import type { CareArea, PumpProfile } from '../../core/library/drugLibrary.ts';
import type { InfusionPlan, Recipe } from '../../core/plan/infusionPlan.ts';
import type { PumpProgram } from '../../core/plan/pumpProgram.ts';
import { convert } from '../../core/quantity/quantity.ts';
import { observationText, wholeRunTime } from '../format/programText.ts';
import { formatQuantity } from '../format/quantityText.ts';
import { formatClock, formatDuration, formatToMinute } from '../format/timeText.ts';
import { DataQuantity, Figure } from '../parts/DataQuantity.tsx';
import { Sentence } from '../parts/Sentence.tsx';
import './Stats.css';

/** What the order comes to, and what a program needs and when it ends. */
export function Stats({
  calculation,
  careArea,
  container,
}: {
  readonly calculation: Calculation;
  readonly careArea: CareArea;
  readonly container: PumpProfile['container'];
}) {
  const { order, plan, program } = calculation;
  if (plan === undefined) return null;
  return (
    <dl className="card stats">
      <Stat title="Total dose" detail={totalDetail(plan)}>
        <DataQuantity name="totalDose" value={plan.totalDose}>
          <Figure value={plan.totalDose} />
        </DataQuantity>
      </Stat>
      {!plan.isStepped && <DoseRateStat plan={plan} />}
      {program !== undefined && plan.recipe !== undefined && (
        <VialStat
          recipe={plan.recipe}
          container={program.containerSchedule.containers.length > 1 ? container : undefined}
        />
      )}
      {program !== undefined && (
        <EndStat startMinute={order.startMinute} program={program} careArea={careArea} />
      )}
    </dl>
  );
}

function Stat({
  title,
  detail,
  children,
}: {
  readonly title: string;
  readonly detail: string;
  readonly children: ReactNode;
}) {
  return (
    <div>
      <dt>{title}</dt>
      <dd>
        <p className="stat-figure">{children}</p>
        <p className="stat-detail">
          <Sentence>{detail}</Sentence>
        </p>
      </dd>
    </div>
  );
}

function totalDetail(plan: InfusionPlan): string {
  const time = formatDuration(plan.infusionDuration);
  const loading = plan.loading === undefined ? '' : ' and loading';
  return `${formatQuantity(plan.totalDosePerKg)} over ${time}${loading}`;
}

function DoseRateStat({ plan }: { readonly plan: InfusionPlan }) {
  const [step] = plan.steps;
  if (step === undefined) return null;
  return (
    <Stat title="Dose per hour" detail={formatQuantity(convert(step.doseRatePerKg, 'mcg/kg/min'))}>
      <DataQuantity name="doseRate" value={step.doseRate}>
        <Figure value={step.doseRate} />
      </DataQuantity>
    </Stat>
  );
}

/** Vials for one container; `container` names it where there are several. */
function VialStat({
  recipe,
  container,
}: {
  readonly recipe: Recipe;
  readonly container: PumpProfile['container'] | undefined;
}) {
  const each = container === undefined ? '' : `, for each ${container}`;
  return (
    <Stat title="Vials" detail={`${formatQuantity(recipe.leftInVials)} left over${each}`}>
      <DataQuantity name="vialCount" value={recipe.vialCount} />
      <span className="figure-unit"> × {formatQuantity(recipe.vialVolume)}</span>
    </Stat>
  );
}

function EndStat({
  startMinute,
  program,
  careArea,
}: {
  readonly startMinute: number | undefined;
  readonly program: PumpProgram;
  readonly careArea: CareArea;
}) {
  const end = wholeRunTime(program);
  const observed = observationText(startMinute, program, careArea.observation.duration);
  return startMinute === undefined ? (
    <Stat title="Ends after" detail={`then observe ${observed}`}>
      {formatToMinute(end)}
    </Stat>
  ) : (
    <Stat title="Ends" detail={`observe ${observed}`}>
      {formatClock(startMinute, end)}
    </Stat>
  );
}
