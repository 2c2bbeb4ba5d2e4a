import type { ReactNode } from 'react';
import type { Decimal } from '../../core/decimal.ts';
import type { DeliveredDose, DeliveredPhase } from '../../core/verify/deliveredDose.ts';
import type { CheckResult } from '../../state/checkView.ts';
import { doseRateText } from '../format/deliveredText.ts';
import { formatQuantity } from '../format/quantityText.ts';
import { formatRunTime } from '../format/timeText.ts';
import { DataQuantity, Figure, FigureText } from '../parts/DataQuantity.tsx';
import { Sentence } from '../parts/Sentence.tsx';

/** Digits that a factor is written with: 10.2 times. */
const FACTOR_DIGITS = 3;

/** What the patient would really get from this pump, beside what was ordered. */
export function Delivered({ result }: { readonly result: CheckResult }) {
  const { delivered, phases, calculation } = result.verification;
  const { plan } = calculation;
  if (delivered === undefined || plan === undefined) return null;
  const single = plan.isStepped ? undefined : delivered.phases.find(({ place }) => place === 1);
  const isRateRight = phases.every(({ rate }) => rate.matches);
  const isVolumeRight = phases.every(({ vtbi }) => vtbi.matches);
  return (
    <dl className="card check-delivered">
      {single !== undefined && (
        <RateStat single={single} ordered={plan.steps[0]} isRight={isRateRight} />
      )}
      <Stat
        title={single === undefined ? 'This pump would give in all' : 'In all'}
        detail={`ordered ${formatQuantity(delivered.orderedDose)}${timesText(delivered.timesOrderedDose, isVolumeRight)}`}
        isRight={isVolumeRight}
      >
        <DataQuantity name="deliveredDose" value={delivered.dose}>
          <Figure value={delivered.dose} />
        </DataQuantity>
      </Stat>
      <RunTimeStat
        delivered={delivered}
        hasLoading={plan.loading !== undefined}
        isRight={phases.every(({ place, runTime }) => place === 0 || runTime.agrees)}
      />
    </dl>
  );
}

function RateStat({
  single,
  ordered,
  isRight,
}: {
  readonly single: DeliveredPhase;
  readonly ordered: { readonly doseRatePerKg: DeliveredPhase['doseRatePerKg'] } | undefined;
  readonly isRight: boolean;
}) {
  if (ordered === undefined) return null;
  return (
    <Stat
      title="This pump would give"
      detail={`ordered ${formatQuantity(ordered.doseRatePerKg)}${timesText(single.timesOrderedRate, isRight)}`}
      otherUnits={doseRateText(single)}
      isRight={isRight}
    >
      <DataQuantity name="achievedDoseRatePerKg" value={single.doseRatePerKg}>
        <Figure value={single.doseRatePerKg} />
      </DataQuantity>
    </Stat>
  );
}

function RunTimeStat({
  delivered: { runTime, orderedRunTime },
  hasLoading,
  isRight,
}: {
  readonly delivered: DeliveredDose;
  readonly hasLoading: boolean;
  readonly isRight: boolean;
}) {
  return (
    <Stat
      title={hasLoading ? 'Maintenance would run for' : 'It would run for'}
      detail={`ordered ${formatRunTime(orderedRunTime)}`}
      isRight={isRight}
    >
      <DataQuantity name="infusionDuration" value={runTime}>
        <FigureText number={formatRunTime(runTime)} unit="h:min" />
      </DataQuantity>
    </Stat>
  );
}

function Stat({
  title,
  detail,
  otherUnits,
  isRight,
  children,
}: {
  readonly title: string;
  readonly detail: string;
  readonly otherUnits?: string;
  readonly isRight: boolean;
  readonly children: ReactNode;
}) {
  return (
    <div>
      <dt>{title}</dt>
      <dd>
        <p className={isRight ? 'check-figure' : 'check-figure check-wrong'}>{children}</p>
        <p className="check-detail">
          <Sentence>{detail}</Sentence>
        </p>
        {otherUnits !== undefined && (
          <p className="check-detail">
            <Sentence>{otherUnits}</Sentence>
          </p>
        )}
      </dd>
    </div>
  );
}

/** `: 10.2 times`, or nothing where it is as ordered. */
function timesText(times: Decimal, isRight: boolean): string {
  return isRight ? '' : `: ${times.toSignificantDigits(FACTOR_DIGITS).toFixed()} times`;
}
