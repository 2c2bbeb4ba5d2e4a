import { useCallback, useDeferredValue, useState } from 'react';

const HOUR = 60;

/** How far one press goes, in minutes: steps that cross an infusion of this length in some fifty presses. */
function momentStep(endMinute: number): number {
  if (endMinute <= 6 * HOUR) return 5;
  return endMinute <= 24 * HOUR ? 15 : HOUR;
}

/** The moment that a chart reads. */
export interface Moment {
  /** In minutes, from 0 to the end. */
  readonly minute: number;
  readonly isEnd: boolean;
  /** The same as the minute, a little later: for what is slower to draw than the readout. */
  readonly drawn: number;
  /** Goes to the nearest step; the same function while the length is the same. */
  readonly goTo: (minute: number) => void;
}

/** The moment that a chart of this length reads: the end, or another, until one is chosen. */
export function useMoment(endMinute: number, first = Infinity): Moment {
  const [chosen, setChosen] = useState(first);
  // The plan may have become shorter since.
  const minute = Math.min(chosen, endMinute);
  const goTo = useCallback(
    (to: number) => {
      const step = momentStep(endMinute);
      const nearest = Math.round(to / step) * step;
      setChosen(to >= endMinute || nearest >= endMinute ? Infinity : Math.max(0, nearest));
    },
    [endMinute],
  );
  return { minute, isEnd: chosen >= endMinute, drawn: useDeferredValue(minute), goTo };
}

/** Below a chart: which moment is read, by hand or by key, and what the curve says there. */
export function MomentSlider({
  endMinute,
  moment: { minute, isEnd, goTo },
  text,
  describedBy,
}: {
  readonly endMinute: number;
  readonly moment: Moment;
  /** Time and values in words. */
  readonly text: string;
  readonly describedBy: string;
}) {
  const step = momentStep(endMinute);
  const last = Math.ceil(endMinute / step) * step;
  return (
    <div className="chart-moment">
      <input
        type="range"
        aria-label="Time on the chart"
        aria-valuetext={text}
        aria-describedby={describedBy}
        min={0}
        max={last}
        step={step}
        value={isEnd ? last : minute}
        onChange={(event) => {
          goTo(event.target.valueAsNumber);
        }}
      />
      <p>{text}</p>
    </div>
  );
}
