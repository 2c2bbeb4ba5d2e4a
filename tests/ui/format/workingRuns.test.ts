import { describe, expect, it } from 'vitest';
import { workingRuns } from '../../../src/ui/format/workingText.ts';
import { calculateOrder } from '../../support/calculateLink.ts';

/** The unit is bound to its number by a space that does not break. */
function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}

/** 80 kg in two steps, 200 mg in 100 mL: 8 and 16 mg/h, 4 and 8 mL/h at 2 mg/mL. */
const TWO_STEPS = {
  weight: '80kg',
  doseRate: undefined,
  duration: undefined,
  step: ['0.1mg/kg/h*2h', '0.2mg/kg/h*2h'],
};

describe('the runs of the working', () => {
  it('are one for an order of one rate: every sum is of the whole plan', () => {
    const runs = workingRuns(calculateOrder({}).working);
    expect(runs.map(({ steps }) => steps)).toEqual([0]);
  });

  it('keep the sums of steps together, in the order in which one does them by hand', () => {
    const runs = workingRuns(calculateOrder(TWO_STEPS).working);
    const ofSteps = runs.filter(({ steps }) => steps > 0);
    expect(ofSteps.map(({ steps }) => steps)).toEqual(ofSteps.map(() => 2));
    expect(ofSteps[0]?.title).toBe('Steps 1 to 2: dose rate per minute, dose per hour, dose');
    const sums = ofSteps[0]?.lines.map(({ name, result }) => `${name} ${plain(result)}`);
    // 80 kg × 0.1 mg/kg/h = 8 mg/h
    expect(sums).toContain('Step 1: dose per hour 8 mg/h');
    // 16 mg/h × 2 h = 32 mg
    expect(sums).toContain('Step 2: dose 32 mg');
    // 8 mg/h × 2 h + 32 mg = 48 mg
    const whole = runs.filter(({ steps }) => steps === 0).flatMap(({ lines }) => lines);
    expect(whole.map(({ name, result }) => `${name} ${plain(result)}`)).toContain(
      'Total dose 48 mg',
    );
  });

  it('leave out no line and change no order', () => {
    const { working } = calculateOrder({ ...TWO_STEPS, loading: '0.2mg/kg*10min' });
    expect(workingRuns(working).flatMap(({ lines }) => lines)).toHaveLength(working.length);
  });
});
