import { usePlotArea, XAxis } from 'recharts';
import { convert, quantity } from '../../../core/quantity/quantity.ts';
import { formatQuantity } from '../../format/quantityText.ts';
import { formatClock, formatDuration } from '../../format/timeText.ts';
import { PLOT_FRAME } from './plotFrame.ts';
import { timeTicks } from './ticks.ts';

/** What the time axis spans. */
export interface TimeAxisProps {
  readonly endMinute: number;
  /** Minutes after midnight. */
  readonly startMinute?: number | undefined;
  /** Where another plot below has the times. */
  readonly isHidden?: boolean;
}

/** Above a day the hours count: the readout and the table have the clock with its day. */
const DAY = 1440;
/** Within a day the axis needs no day beside the clock. */
const CLOCK_LENGTH = '00:00'.length;
/** Pixels that a time takes with the gap to the next. */
const TIME_WIDTH = 72;
const WIDTH_BEFORE_LAYOUT = 600;

/** Hours since the start, or the clock where a start is given: as many round times as fit. */
export function TimeAxis({ endMinute, startMinute, isHidden = false }: TimeAxisProps) {
  const width = usePlotArea()?.width ?? WIDTH_BEFORE_LAYOUT;
  const clockStart = endMinute <= DAY ? startMinute : undefined;
  return (
    <XAxis
      hide={isHidden}
      type="number"
      dataKey="minute"
      domain={[0, endMinute]}
      ticks={[...timeTicks(endMinute, Math.floor(width / TIME_WIDTH), clockStart)]}
      tickFormatter={(minute: number) => timeText(minute, clockStart)}
      interval={0}
      height={PLOT_FRAME.bottom}
      tickLine={false}
      allowDataOverflow
    />
  );
}

function timeText(minute: number, startMinute: number | undefined): string {
  const time = convert(quantity(String(minute), 'min'), 'h');
  if (startMinute !== undefined) return formatClock(startMinute, time).slice(0, CLOCK_LENGTH);
  return minute === 0 ? formatQuantity(time) : formatDuration(time);
}
