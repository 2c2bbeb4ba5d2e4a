import type { CareArea, DrugLibrary } from '../../../core/library/drugLibrary.ts';
import type { Bounds } from '../../../core/limits/guardrail.ts';
import type { Quantity } from '../../../core/quantity/quantity.ts';
import { amount } from '../../../core/quantity/quantity.ts';
import type { Unit } from '../../../core/quantity/units.ts';
import { formatBounds } from '../../format/limitText.ts';
import { sourceLabels } from '../../format/sourceText.ts';
import { formatDuration } from '../../format/timeText.ts';
import { RangeRail } from '../../parts/RangeRail.tsx';
import { Sentence } from '../../parts/Sentence.tsx';
import { REGIMENS } from '../content/regimens.ts';
import { RegimenList } from './RegimenList.tsx';

interface CareAreaCardProps {
  readonly library: DrugLibrary;
  readonly careArea: CareArea;
  /** Places what is given in mg/h. */
  readonly weight: Quantity<'kg'>;
}

/** The limits of a care area, its rail, and the regimens that stand on it. */
export function CareAreaCard({ library, careArea, weight }: CareAreaCardProps) {
  const { id, name, guardrails, observation } = careArea;
  const { doseRatePerKg, infusionDuration, loadingDose } = guardrails;
  const regimens = REGIMENS.filter(({ careAreaIds }) => careAreaIds.includes(id));
  return (
    <section className="card learn-card" aria-labelledby={`area-${id}`}>
      <h4 id={`area-${id}`}>{name}</h4>
      <dl className="learn-facts">
        <Fact {...{ library }} name="Usual dose rate" bounds={doseRatePerKg.soft} />
        <Fact {...{ library }} name="Hard limits" bounds={doseRatePerKg.hard} />
        <Fact {...{ library }} name="Usual duration" bounds={infusionDuration.soft} />
        {isNone(loadingDose.hard) ? (
          <Fact {...{ library }} name="Loading dose" bounds={loadingDose.hard} text="none" />
        ) : (
          <Fact {...{ library }} name="Loading dose" bounds={loadingDose.soft} />
        )}
        <div>
          <dt>Observe afterwards</dt>
          <dd>
            <span translate="no">{formatDuration(observation.duration)}</span>
            <cite className="learn-source">
              {sourceLabels(library, observation.sourceIds)}
              {!observation.specific && ', not specific to this care area'}
            </cite>
          </dd>
        </div>
      </dl>
      <RangeRail id={`area-${id}-rail`} limits={doseRatePerKg} />
      <RegimenList {...{ library, regimens, weight }} limits={doseRatePerKg} />
    </section>
  );
}

function Fact<U extends Unit>({
  library,
  name,
  bounds,
  text = formatBounds(bounds),
}: {
  readonly library: DrugLibrary;
  readonly name: string;
  readonly bounds: Bounds<U>;
  readonly text?: string | undefined;
}) {
  if (text === undefined) return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <span translate="no">
          <Sentence>{text}</Sentence>
        </span>
        <cite className="learn-source">{edgeSources(library, bounds)}</cite>
      </dd>
    </div>
  );
}

/** The sources of both ends, told apart where they differ. */
function edgeSources<U extends Unit>(
  library: DrugLibrary,
  { minimum, maximum }: Bounds<U>,
): string {
  const low = minimum && sourceLabels(library, minimum.sourceIds);
  const high = maximum && sourceLabels(library, maximum.sourceIds);
  if (low === undefined || high === undefined || low === high) return high ?? low ?? '';
  return `low end: ${low}; high end: ${high}`;
}

function isNone({ maximum }: Bounds<'mg/kg'>): boolean {
  return maximum !== undefined && amount(maximum.value).isZero();
}
