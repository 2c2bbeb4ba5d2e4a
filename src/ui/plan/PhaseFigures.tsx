import type { ProgrammedPhase } from '../../core/plan/pumpProgram.ts';
import { formatRunTime } from '../format/timeText.ts';
import { DataQuantity, Figure, FigureText } from '../parts/DataQuantity.tsx';

/** Rate, volume and time of one setting of the pump. */
export function PhaseFigures({
  phase,
  kind,
}: {
  readonly phase: ProgrammedPhase;
  readonly kind: 'maintenance' | 'loading';
}) {
  const time = <FigureText number={formatRunTime(phase.runTime)} unit="h:min" />;
  return (
    <dl className="figures">
      <div className="figure-rate">
        <dt>Rate</dt>
        <dd>
          <DataQuantity
            name={kind === 'loading' ? 'loadingRate' : 'infusionRate'}
            value={phase.infusionRate}
          >
            <Figure value={phase.infusionRate} />
          </DataQuantity>
        </dd>
      </div>
      <div>
        <dt>Volume to be infused</dt>
        <dd>
          <DataQuantity name={kind === 'loading' ? 'loadingVolume' : 'vtbi'} value={phase.vtbi}>
            <Figure value={phase.vtbi} />
          </DataQuantity>
        </dd>
      </div>
      <div>
        <dt>Time</dt>
        <dd>
          {kind === 'loading' ? (
            <span className="no-wrap">{time}</span>
          ) : (
            <DataQuantity name="infusionDuration" value={phase.runTime}>
              {time}
            </DataQuantity>
          )}
        </dd>
      </div>
    </dl>
  );
}

/** Dashes where the numbers would stand: no unit either, nothing that could be set. */
export function WithheldFigures() {
  return (
    <dl className="figures">
      <div className="figure-rate">
        <dt>Rate</dt>
        <dd>
          <Dashes />
        </dd>
      </div>
      <div>
        <dt>Volume to be infused</dt>
        <dd>
          <Dashes />
        </dd>
      </div>
      <div>
        <dt>Time</dt>
        <dd>
          <Dashes />
        </dd>
      </div>
    </dl>
  );
}

/** No number, for the eye and for a screen reader. */
export function Dashes() {
  return (
    <>
      <span aria-hidden="true">–––</span>
      <span className="visually-hidden">none</span>
    </>
  );
}
