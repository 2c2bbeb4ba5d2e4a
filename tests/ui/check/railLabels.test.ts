import { describe, expect, it } from 'vitest';
import { railLabels } from '../../../src/ui/check/railLabels.ts';

/** `end beside lifted`, from the place of a label. */
function words(at: number, pumpAt: number | undefined): readonly string[] {
  const { ordered, pump, isTall } = railLabels(at, pumpAt);
  const inWords = ({ anchor, isBeside, isLifted }: typeof pump): string =>
    [anchor, ...(isBeside ? ['beside'] : []), ...(isLifted ? ['lifted'] : [])].join(' ');
  return [inWords(ordered), inWords(pump), isTall ? 'tall' : 'flat'];
}

describe('the labels of order and pump on a rail', () => {
  const rows: [string, number, number | undefined, readonly string[]][] = [
    ['one for both', 50, undefined, ['middle', 'middle', 'flat']],
    ['far apart', 50, 100, ['middle', 'end', 'flat']],
    ['far apart, the pump low', 60, 0, ['middle', 'start', 'flat']],
    ['close, the pump higher', 45, 55, ['end beside', 'start beside', 'flat']],
    ['close, the pump lower', 55, 45, ['start beside', 'end beside', 'flat']],
    ['close at the upper end', 80, 100, ['end beside', 'end beside lifted', 'tall']],
    [
      'close at the upper end, the pump lower',
      100,
      80,
      ['end beside lifted', 'end beside', 'tall'],
    ],
    ['close at the lower end', 20, 0, ['start beside', 'start beside lifted', 'tall']],
    [
      'close at the lower end, the pump higher',
      0,
      20,
      ['start beside lifted', 'start beside', 'tall'],
    ],
    ['both beyond the end', 100, 100, ['end beside', 'end beside lifted', 'tall']],
    ['both below the start', 0, 0, ['start beside', 'start beside lifted', 'tall']],
  ];
  it.each(rows)('%s', (_, orderedAt, pumpAt, expected) => {
    expect(words(orderedAt, pumpAt)).toEqual(expected);
  });
});
