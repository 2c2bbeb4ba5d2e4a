/** Steps that a person reads at a glance, in minutes: up to a week apart. */
const TIME_STEPS = [5, 10, 15, 30, 60, 120, 180, 240, 360, 720, 1440, 2880] as const;
const LONGEST_STEP = 10_080;
const ROUND_STEPS = [1, 2, 2.5, 5, 10] as const;
const VALUE_TICKS = 5;

/** Digits that a multiple of a step is written with: hides the float's last ones. */
const TICK_DIGITS = 12;

/**
 * Round times from 0 to `endMinute`, in minutes, `most` intervals at most. With a start (minutes
 * after midnight) the times of the clock are round, otherwise the times since the start.
 */
export function timeTicks(endMinute: number, most: number, startMinute = 0): readonly number[] {
  const step = TIME_STEPS.find((minutes) => endMinute / minutes <= most) ?? LONGEST_STEP;
  const first = Math.ceil(startMinute / step) * step - startMinute;
  const count = Math.floor((endMinute - first) / step) + 1;
  return Array.from({ length: Math.max(0, count) }, (_, index) => first + index * step);
}

/** Round numbers from 0 up to `highest`, at most six. */
export function valueTicks(highest: number): readonly number[] {
  const magnitude = 10 ** Math.floor(Math.log10(highest / VALUE_TICKS));
  const step =
    (ROUND_STEPS.find((factor) => highest / (factor * magnitude) <= VALUE_TICKS) ?? 10) * magnitude;
  const count = Math.floor(highest / step + 1e-9) + 1;
  return Array.from({ length: count }, (_, index) =>
    Number((index * step).toPrecision(TICK_DIGITS)),
  );
}
