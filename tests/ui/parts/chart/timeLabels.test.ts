import { describe, expect, it } from 'vitest';
import { timeLabels } from '../../../../src/ui/parts/chart/timeLabels.ts';

describe('the times below a chart', () => {
  const texts = (endMinute: number, width: number, startMinute?: number) =>
    timeLabels({ endMinute, startMinute }, width).map(({ text }) => text.replaceAll('\u00a0', ' '));

  it('are as many as fit, each in 72 pixels', () => {
    expect(texts(240, 400)).toEqual(['0 h', '1 h', '2 h', '3 h', '4 h']);
    // Room for two intervals.
    expect(texts(240, 150)).toEqual(['0 h', '2 h', '4 h']);
  });

  it('are round times of the clock where a start is given, and hours again above a day', () => {
    expect(texts(240, 400, 9 * 60 + 30)).toEqual(['10:00', '11:00', '12:00', '13:00']);
    expect(texts(1500, 300, 9 * 60)[0]).toBe('0 h');
  });

  it('stand at their minutes', () => {
    // From 09:30: 10:00 is half an hour on.
    const labels = timeLabels({ endMinute: 240, startMinute: 9 * 60 + 30 }, 400);
    expect(labels.map(({ minute }) => minute)).toEqual([30, 90, 150, 210]);
  });
});
