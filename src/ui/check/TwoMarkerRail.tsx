import type { Guardrail } from '../../core/limits/guardrail.ts';
import type { Quantity } from '../../core/quantity/quantity.ts';
import type { Unit } from '../../core/quantity/units.ts';
import { formatBounds, formatTested } from '../format/limitText.ts';
import { formatNumber } from '../format/quantityText.ts';
import type { RailMarker } from '../parts/railGeometry.ts';
import { railGeometry, railMarker } from '../parts/railGeometry.ts';
import type { LabelPlace } from './railLabels.ts';
import { railLabels } from './railLabels.ts';

/** What a rail with two markers shows; both as they are tested. */
interface TwoMarkerRailProps<U extends Unit> {
  readonly limits: Guardrail<U>;
  readonly ordered: Quantity<NoInfer<U>>;
  readonly pump: Quantity<NoInfer<U>>;
}

/** The usual range, the hard limit at the end, and where the order and the pump lie. */
export function TwoMarkerRail<U extends Unit>({ limits, ordered, pump }: TwoMarkerRailProps<U>) {
  const geometry = railGeometry(limits);
  if (geometry === undefined) return null;
  const orderedMarker = railMarker(ordered, limits, geometry);
  const pumpMarker = railMarker(pump, limits, geometry);
  const isOne = formatNumber(ordered) === formatNumber(pump);
  const places = railLabels(orderedMarker.at, isOne ? undefined : pumpMarker.at);
  const { minimum, maximum } = limits.soft;
  const end = limits.hard.maximum;
  return (
    <div className="check-rail">
      <svg
        aria-hidden="true"
        focusable="false"
        className={places.isTall ? 'check-rail-tall' : undefined}
      >
        <svg y={places.isTall ? 42 : 24} overflow="visible">
          <rect className="rail-track" width="100%" height="10" rx="5" />
          <rect
            className="rail-usual"
            x={`${String(geometry.from)}%`}
            width={`${String(geometry.until - geometry.from)}%`}
            height="10"
            rx={5}
          />
          {minimum !== undefined && (
            <text x={`${String(geometry.from)}%`} y="30" textAnchor="middle">
              {formatNumber(minimum.value)}
            </text>
          )}
          {maximum !== undefined && geometry.until < 100 && (
            <text x={`${String(geometry.until)}%`} y="30" textAnchor="middle">
              {formatNumber(maximum.value)}
            </text>
          )}
          {end !== undefined && (
            <text x="100%" y="30" textAnchor="end">
              {`hard limit ${formatNumber(end.value)}`}
            </text>
          )}
          <Marker
            marker={orderedMarker}
            label={
              isOne ? `order and pump ${formatNumber(pump)}` : `ordered ${formatNumber(ordered)}`
            }
            place={places.ordered}
          />
          {!isOne && (
            <Marker
              marker={pumpMarker}
              label={`pump ${formatNumber(pump)}`}
              place={places.pump}
              isPump
            />
          )}
        </svg>
      </svg>
      <p className="visually-hidden">
        {`Ordered ${formatTested(ordered)}, ${PLACES[orderedMarker.position]}. The pump would give ${formatTested(pump)}, ${PLACES[pumpMarker.position]}. Usual ${formatBounds(limits.soft) ?? 'any'}.`}
      </p>
    </div>
  );
}

const PLACES = {
  belowHard: 'below the hard limit',
  belowSoft: 'below the usual range',
  inside: 'in the usual range',
  aboveSoft: 'above the usual range',
  aboveHard: 'above the hard limit',
} as const;

/** How far a label stands above the other where they would touch. */
const LIFT = 18;

function Marker({
  marker: { at, position },
  label,
  place: { anchor, isBeside, isLifted },
  isPump = false,
}: {
  readonly marker: RailMarker;
  readonly label: string;
  readonly place: LabelPlace;
  readonly isPump?: boolean;
}) {
  const x = `${at.toFixed(2)}%`;
  const lift = isLifted ? LIFT : 0;
  const stem = isBeside ? lift + 12 : lift;
  const beside = anchor === 'start' ? 7 : -7;
  return (
    <g className={`check-marker${isPump ? ` check-marker-pump rail-${position}` : ''}`}>
      <svg x={x} overflow="visible">
        <rect x="-2.5" y={-6 - stem} width="5" height={22 + stem} rx="2" />
      </svg>
      <text x={x} dx={isBeside ? beside : undefined} y={-11 - lift} textAnchor={anchor}>
        {label}
      </text>
    </g>
  );
}
