import type { Bounds, Guardrail, GuardrailPosition } from '../../core/limits/guardrail.ts';
import { edgeBeyond } from '../../core/limits/guardrail.ts';
import type { Quantity } from '../../core/quantity/quantity.ts';
import type { Unit } from '../../core/quantity/units.ts';
import { formatBounds, formatTested } from '../format/limitText.ts';
import { formatNumber } from '../format/quantityText.ts';
import type { RailGeometry, RailMarker } from './railGeometry.ts';
import { railGeometry, railMarker } from './railGeometry.ts';
import './RangeRail.css';

/** What a rail shows. */
export interface RangeRailProps<U extends Unit> {
  /** Of the text that says the same: fields name it in `aria-describedby`. */
  readonly id: string;
  readonly limits: Guardrail<U>;
  /** As it is tested; none: the rail shows the range alone. */
  readonly value?: Quantity<NoInfer<U>> | undefined;
  /** Without the numbers beneath, where the same rail stands many times. */
  readonly isBare?: boolean;
}

/**
 * Where a value lies: the usual range in color, a marker at the value, the hard limits at the ends.
 * Nothing to drag. Shown by drawing attributes alone, so that it can stand in static markup.
 */
export function RangeRail<U extends Unit>({
  id,
  limits,
  value,
  isBare = false,
}: RangeRailProps<U>) {
  const geometry = railGeometry(limits);
  if (geometry === undefined) return null;
  const marker = value === undefined ? undefined : railMarker(value, limits, geometry);
  return (
    <div className={isBare ? 'rail rail-bare' : 'rail'}>
      <svg aria-hidden="true" focusable="false">
        <rect className="rail-track" y="5" width="100%" height="6" rx="3" />
        <rect
          className="rail-usual"
          x={`${String(geometry.from)}%`}
          y="5"
          width={`${String(geometry.until - geometry.from)}%`}
          height="6"
          rx="3"
        />
        {!isBare && <RailLabels bounds={limits.soft} geometry={geometry} />}
        {marker !== undefined && <Marker {...marker} />}
      </svg>
      <RailText id={id} limits={limits} value={value} position={marker?.position} />
    </div>
  );
}

const MARKER_SHAPES: Readonly<Record<GuardrailPosition, string>> = {
  inside: 'M-2 0h4v16h-4z',
  belowSoft: 'M0-1 6 8 0 17-6 8z',
  aboveSoft: 'M0-1 6 8 0 17-6 8z',
  belowHard: 'M-1-1h4v7h5v4h-5v7h-4z',
  aboveHard: 'M1-1h-4v7h-5v4h5v7h4z',
};

/** A bar inside, a diamond outside, a barred end beyond the hard limit: told apart without color. */
function Marker({ position, at }: RailMarker) {
  return (
    <svg x={`${at.toFixed(2)}%`} overflow="visible">
      <path className={`rail-marker rail-${position}`} d={MARKER_SHAPES[position]} />
    </svg>
  );
}

/** Longer units stand behind the upper number only. */
const SHORT_UNIT = 3;

function RailLabels<U extends Unit>({
  bounds: { minimum, maximum },
  geometry: { from, until },
}: {
  readonly bounds: Bounds<U>;
  readonly geometry: RailGeometry;
}) {
  const isLong = (minimum ?? maximum)?.value.unit.length ?? 0;
  const hasLongUnit = isLong > SHORT_UNIT;
  return (
    <>
      {minimum !== undefined && (
        <text x={`${String(from)}%`} y="27" textAnchor={from === 0 ? 'start' : 'middle'}>
          {hasLongUnit && maximum !== undefined
            ? formatNumber(minimum.value)
            : formatTested(minimum.value)}
        </text>
      )}
      {maximum !== undefined && (
        <text
          x={`${String(until)}%`}
          y="27"
          dx={hasLongUnit && until < 100 ? '-0.75em' : undefined}
          textAnchor={until === 100 ? 'end' : hasLongUnit ? 'start' : 'middle'}
        >
          {formatTested(maximum.value)}
        </text>
      )}
    </>
  );
}

interface RailTextProps<U extends Unit> {
  readonly id: string;
  readonly limits: Guardrail<U>;
  readonly value: Quantity<U> | undefined;
  readonly position: GuardrailPosition | undefined;
}

/** The rail in words; only what lies beyond a hard limit is shown too. */
function RailText<U extends Unit>({ id, limits, value, position }: RailTextProps<U>) {
  const usual = `Usual ${formatBounds(limits.soft) ?? 'any'}`;
  if (value === undefined || position === undefined) {
    return (
      <p id={id} className="visually-hidden">
        {usual}
      </p>
    );
  }
  if (position === 'belowHard' || position === 'aboveHard') {
    return (
      <p id={id} className={`rail-text rail-${position}`}>
        <span className="visually-hidden">{`${formatTested(value)}. ${usual}.`}</span>
        {` ${position === 'aboveHard' ? 'Above' : 'Below'} the hard limit of ${formatTested(edgeBeyond(limits, position).value)}`}
      </p>
    );
  }
  return (
    <p id={id} className="visually-hidden">
      {`${formatTested(value)} is ${PLACES[position]}. ${usual}`}
    </p>
  );
}

const PLACES: Readonly<Record<'inside' | 'belowSoft' | 'aboveSoft', string>> = {
  inside: 'in the usual range',
  belowSoft: 'below the usual range',
  aboveSoft: 'above the usual range',
};
