import type { Guardrail } from '../../../core/limits/guardrail.ts';
import { railGeometry, railMarker } from '../../parts/railGeometry.ts';
import type { RegimenPlace } from '../content/regimens.ts';

const HEIGHT = 14;
const MIDDLE = HEIGHT / 2;

/** One regimen against the usual range: a bar from one dose rate to another, or a point. */
export function RegimenRail({
  limits,
  place: { from, to },
}: {
  readonly limits: Guardrail<'mg/kg/h'>;
  readonly place: RegimenPlace;
}) {
  const geometry = railGeometry(limits);
  if (geometry === undefined) return null;
  const start = railMarker(from, limits, geometry).at;
  const end = to && railMarker(to, limits, geometry).at;
  return (
    <svg className="regimen-rail" aria-hidden="true" focusable="false" height={HEIGHT}>
      <rect className="rail-track" y={MIDDLE - 1} width="100%" height="2" />
      <rect
        className="regimen-usual"
        x={`${String(geometry.from)}%`}
        width={`${String(geometry.until - geometry.from)}%`}
        height={HEIGHT}
        rx="3"
      />
      {end === undefined ? (
        <circle className="regimen-mark" cx={`${start.toFixed(2)}%`} cy={MIDDLE} r="5" />
      ) : (
        <rect
          className="regimen-mark"
          x={`${start.toFixed(2)}%`}
          y={MIDDLE - 3}
          width={`${(end - start).toFixed(2)}%`}
          height="6"
          rx="3"
        />
      )}
    </svg>
  );
}
