import { screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { dataOf, renderPlan } from '../../support/renderPlan.tsx';
import { says } from '../../support/says.ts';

afterEach(() => {
  vi.useRealTimers();
});

describe('a plan over midnight', () => {
  it.each([
    ['in the last century', '1999-12-31T23:59:59Z', '23:59', 0],
    ['in the next one', '2101-01-01T00:00:00Z', '00:00', 1],
    // All tests run in London's time. Clocks go back from 02:00 to 01:00: half past one comes twice, and this is the first
    ['in the night in which an hour comes twice', '2026-10-25T00:30:00Z', '01:30', 0],
    // Clocks go forward from 01:00 to 02:00
    ['in the night in which an hour is missing', '2027-03-28T00:30:00Z', '00:30', 0],
  ])(
    'is the same with a clock %s, and names the day',
    (_, time, clockOnTheWall, reviewsOverdue) => {
      vi.useFakeTimers({ toFake: ['Date'], now: new Date(time) });
      expect(new Date().toTimeString()).toMatch(new RegExp(`^${clockOnTheWall}`));
      const { root } = renderPlan({
        weight: '70kg',
        doseRate: '0.3mg/kg/h',
        stock: '50mg/mL',
        start: '23:30',
      });
      // 70 × 0.3 = 21 mg/h, 84 mg in 4 h; at 2 mg/mL 10.5 mL/h and 42 mL
      expect(dataOf(root)).toMatchObject({
        infusionRate: '10.5',
        vtbi: '42',
        infusionDuration: '4',
        totalDose: '84',
      });
      expect(root).toHaveAttribute('data-status', 'ready');
      // 23:30 and four hours: half past three, by a clock that is not put forward or back.
      expect(root).toHaveTextContent(says('03:30 +1 day'));
      expect(screen.queryAllByText(/was to be reviewed by/)).toHaveLength(reviewsOverdue);
    },
  );
});
