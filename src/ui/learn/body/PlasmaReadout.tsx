import type { KeyboardEvent, PointerEvent } from 'react';
import { useState } from 'react';
import type { PlasmaCourse } from '../../../core/kinetics/plasmaCourse.ts';
import { readPlasma } from '../../../core/kinetics/plasmaCourse.ts';
import { quantity } from '../../../core/quantity/quantity.ts';
import { formatLevel, timeOfMinutes } from '../../format/plasmaText.ts';
import { formatQuantity, UNIT_SPACE } from '../../format/quantityText.ts';
import { formatDuration } from '../../format/timeText.ts';
import { minuteAfterKey, minuteAtShare } from '../../parts/chart/readoutTime.ts';
import { PLASMA_FRAME } from './plasmaFrame.ts';
import type { PlasmaModel } from './plasmaModel.ts';

/** Over both plots: follows the pointer, and the arrow keys once it has the focus. */
export function PlasmaReadout({
  course,
  model,
  describedBy,
}: {
  readonly course: PlasmaCourse;
  readonly model: PlasmaModel;
  readonly describedBy: string;
}) {
  const { lastMinute, corners } = model;
  const [minute, setMinute] = useState(model.endMinute);
  const [isPointed, setPointed] = useState(false);
  const [isFocused, setFocused] = useState(false);
  // The plan may have become shorter since.
  const shown = Math.min(minute, lastMinute);
  const reading = readPlasma(course, shown);
  const time = shown === 0 ? `0${UNIT_SPACE}h` : formatDuration(timeOfMinutes(shown));
  const values = [
    formatLevel(reading.concentration),
    `${formatQuantity(quantity(reading.infused, 'mg'))} ordered so far`,
  ];
  const share = shown / lastMinute;

  function follow(event: PointerEvent<HTMLElement>) {
    const plot = event.currentTarget.getBoundingClientRect();
    setMinute(minuteAtShare((event.clientX - plot.left) / plot.width, lastMinute));
    setPointed(true);
  }

  function move(event: KeyboardEvent<HTMLElement>) {
    const next = minuteAfterKey(event.key, shown, lastMinute, corners);
    if (next === undefined) return;
    event.preventDefault();
    setMinute(next);
  }

  return (
    <div
      className="chart-plot"
      role="slider"
      tabIndex={0}
      aria-label="Time on the chart"
      aria-describedby={describedBy}
      aria-valuemin={0}
      aria-valuemax={Math.round(lastMinute)}
      aria-valuenow={Math.round(shown)}
      aria-valuetext={`${time}: ${values.join(', ')}`}
      style={{
        inset: `${String(PLASMA_FRAME.top)}px ${String(PLASMA_FRAME.right)}px ${String(PLASMA_FRAME.axis)}px ${String(PLASMA_FRAME.left)}px`,
      }}
      onPointerMove={follow}
      onPointerDown={follow}
      onPointerLeave={() => {
        setPointed(false);
      }}
      onFocus={() => {
        setFocused(true);
      }}
      onBlur={() => {
        setFocused(false);
      }}
      onKeyDown={move}
    >
      {(isPointed || isFocused) && (
        <>
          <div className="chart-cursor" style={{ left: percent(share) }} />
          <div className="chart-dot" style={dotPlace(share, reading, model, 'concentration')} />
          <div className="chart-dot" style={dotPlace(share, reading, model, 'infused')} />
          <div
            className="chart-readout"
            aria-hidden="true"
            // Slides with the time from one end of the plot to the other, never beyond.
            style={{ left: percent(share), transform: `translateX(-${percent(share)})` }}
          >
            <strong>{time}</strong>
            {values.map((value) => (
              <span key={value}>{value}</span>
            ))}
          </div>
        </>
      )}
    </div>
  );
}

/** Where a reading lies on its plot, from the bottom of both. */
function dotPlace(
  share: number,
  reading: { readonly concentration: number; readonly infused: number },
  { highestConcentration, highestDose }: PlasmaModel,
  field: 'concentration' | 'infused',
): { readonly left: string; readonly bottom: string } {
  const { top, axis, concentrationHeight, belowConcentration, doseHeight } = PLASMA_FRAME;
  const bottom =
    field === 'infused'
      ? (reading.infused / highestDose) * (doseHeight - top - axis)
      : doseHeight -
        axis +
        belowConcentration +
        (reading.concentration / highestConcentration) *
          (concentrationHeight - top - belowConcentration);
  return { left: percent(share), bottom: `${bottom.toFixed(1)}px` };
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)}%`;
}
