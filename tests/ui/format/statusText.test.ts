import { describe, expect, it } from 'vitest';
import { deriveView } from '../../../src/state/deriveView.ts';
import { createPlanStore } from '../../../src/state/planStore.ts';
import { announcement } from '../../../src/ui/format/statusText.ts';
import { UNIT_SPACE } from '../../../src/ui/format/quantityText.ts';
import type { LinkKeys } from '../../support/calculateLink.ts';
import { planLink } from '../../support/calculateLink.ts';
import { library } from '../../support/library.ts';

/** What is read out for the base order with these link keys changed. */
function heard(keys: LinkKeys): string {
  const store = createPlanStore(library, () => 0);
  store.getState().actions.openLink(planLink(keys));
  return announcement(deriveView(store.getState().source)).replaceAll(UNIT_SPACE, ' ');
}

/** 70 kg at 2 mg/mL: 0.2 mg/kg/h is 7 mL/h, and each 0.1 mg/kg/h more is 3.5 mL/h more. */
const STEPS: LinkKeys = {
  weight: '70kg',
  doseRate: undefined,
  duration: undefined,
  step: ['0.2mg/kg/h*30min', '0.3mg/kg/h*4h'],
};

describe('what is read out of a plan', () => {
  it.each<[string, LinkKeys, string]>([
    // 80 × 0.5 ÷ 2 = 20 mL/h, for 4 h 80 mL
    [
      'one rate and its volume',
      { weight: '80kg', doseRate: '0.5mg/kg/h' },
      'Pump rate 20 mL/h, volume 80 mL',
    ],
    // 7 mL/h × 0.5 h and 10.5 mL/h × 4 h
    ['every step', STEPS, 'Pump rates 7, then 10.5 mL/h, volumes 3.5, then 42 mL'],
    [
      'a changed rate of a later step',
      { ...STEPS, step: ['0.2mg/kg/h*30min', '0.4mg/kg/h*4h'] },
      'Pump rates 7, then 14 mL/h, volumes 3.5, then 56 mL',
    ],
    [
      'a changed time of a later step',
      { ...STEPS, step: ['0.2mg/kg/h*30min', '0.3mg/kg/h*5h'] },
      'Pump rates 7, then 10.5 mL/h, volumes 3.5, then 52.5 mL',
    ],
    // 70 × 0.2 ÷ 2 = 7 mL, in a sixth of an hour
    [
      'the loading dose first',
      { ...STEPS, loading: '0.2mg/kg*10min' },
      'Loading rate 42 mL/h, volume 7 mL. Pump rates 7, then 10.5 mL/h, volumes 3.5, then 42 mL',
    ],
    [
      'a changed time of the loading dose',
      { ...STEPS, loading: '0.2mg/kg*20min' },
      'Loading rate 21 mL/h, volume 7 mL. Pump rates 7, then 10.5 mL/h, volumes 3.5, then 42 mL',
    ],
    [
      'a stop',
      { doseRate: '1.1mg/kg/h' },
      'Stop. No pump settings. Dose rate is above the hard limit.',
    ],
  ])('is %s', (_, keys, expected) => {
    expect(heard(keys)).toBe(expected);
  });

  it('changes with any of twelve rates', () => {
    const rates = Array.from({ length: 12 }, (_, index) => 10 + 2 * index);
    const steps = (hundredths: readonly number[]): LinkKeys => ({
      ...STEPS,
      step: hundredths.map((rate) => `0.${String(rate)}mg/kg/h*30min`),
    });
    const texts = rates.map((_, changed) =>
      heard(steps(rates.map((rate, index) => (index === changed ? rate + 1 : rate)))),
    );
    expect(texts[0]).toMatch(/^Pump rates 3\.9, then 4\.2, then /);
    expect(new Set([...texts, heard(steps(rates))]).size).toBe(13);
  });
});
