import type { KeyboardEvent, PointerEvent } from 'react';
import { useState } from 'react';
import type { CurveReading } from '../../../core/plan/calculateCurve.ts';
import { interpolate } from '../../../core/plan/calculateCurve.ts';
import type { DoseCurve } from '../../../core/plan/doseCurve.ts';
import { formatQuantity } from '../../format/quantityText.ts';
import { formatClock, formatToMinute } from '../../format/timeText.ts';
import type { ChartModel } from './chartModel.ts';
import { CHART_UNITS, number, valueOf } from './chartModel.ts';
import { PLOT_FRAME } from '../../parts/chart/plotFrame.ts';
import { minuteAfterKey, minuteAtShare, timeOfMinute } from '../../parts/chart/readoutTime.ts';

/** What the readout reads from and where it lies. */
export interface ChartReadoutProps {
  readonly curve: DoseCurve;
  readonly model: ChartModel;
  /** Above the plot, in pixels. */
  readonly top: number;
  readonly startMinute?: number | undefined;
  readonly describedBy: string;
}

/**
 * Over the plot: follows the pointer, and the arrow keys once it has the focus. A screen reader
 * reads it as a control for the time, whose value it speaks as it moves; nothing else announces it.
 */
export function ChartReadout({ curve, model, top, startMinute, describedBy }: ChartReadoutProps) {
  const { endMinute, highest, unit } = model;
  const [minute, setMinute] = useState(Infinity);
  const [isPointed, setPointed] = useState(false);
  const [isFocused, setFocused] = useState(false);
  const corners = model.points.map((point) => point.minute);
  // The plan may have become shorter since.
  const shown = Math.min(minute, endMinute);
  const reading = interpolate(curve, timeOfMinute(shown, curve, corners));
  const text = readoutText(reading, startMinute);
  const share = shown / endMinute;
  const height = number(valueOf(reading, unit)) / highest;

  function follow(event: PointerEvent<HTMLElement>) {
    const plot = event.currentTarget.getBoundingClientRect();
    setMinute(minuteAtShare((event.clientX - plot.left) / plot.width, endMinute));
    setPointed(true);
  }

  function move(event: KeyboardEvent<HTMLElement>) {
    const next = minuteAfterKey(event.key, shown, endMinute, corners);
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
      aria-valuemax={Math.round(endMinute)}
      aria-valuenow={Math.round(shown)}
      aria-valuetext={`${text.time}: ${text.values.join(', ')}`}
      style={{
        inset: `${String(top)}px ${String(PLOT_FRAME.right)}px ${String(PLOT_FRAME.bottom)}px ${String(PLOT_FRAME.left)}px`,
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
          <div className="chart-dot" style={{ left: percent(share), bottom: percent(height) }} />
          <div
            className="chart-readout"
            aria-hidden="true"
            data-place={height > 0.5 ? 'bottom' : 'top'}
            // Slides with the time from one end of the plot to the other, never beyond.
            style={{ left: percent(share), transform: `translateX(-${percent(share)})` }}
          >
            <strong>{text.time}</strong>
            {text.values.map((value) => (
              <span key={value}>{value}</span>
            ))}
          </div>
        </>
      )}
    </div>
  );
}

function readoutText(
  reading: CurveReading,
  startMinute: number | undefined,
): { readonly time: string; readonly values: readonly string[] } {
  const elapsed = formatToMinute(reading.time);
  return {
    time:
      startMinute === undefined
        ? elapsed
        : `${elapsed} (${formatClock(startMinute, reading.time)})`,
    values: CHART_UNITS.map((unit) => formatQuantity(valueOf(reading, unit))),
  };
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)}%`;
}
