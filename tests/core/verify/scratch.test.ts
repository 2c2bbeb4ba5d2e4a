import { it } from 'vitest';
import { verifyPump } from '../../../src/core/verify/verifyPump.ts';
import { orderOf } from '../../support/calculateLink.ts';
import { library } from '../../support/library.ts';
import { quantity } from '../../../src/core/quantity/quantity.ts';
import { text } from '../../support/text.ts';
const r = (a: string, b: string) => ({
  infusionRate: quantity(a, 'mL/h'),
  vtbi: quantity(b, 'mL'),
});
const show = (o: any, s: any) => {
  const t = performance.now();
  const v = verifyPump(o, s, library);
  console.log(
    (performance.now() - t).toFixed(1) + 'ms',
    v.verdict,
    v.isBlocked,
    v.deliveredFindings.map((f: any) => f.subject + ':' + f.edge),
    '\n' +
      v.explanations
        .map(
          (e: any) =>
            `${e.rank} ${e.slips.join(' ')} ${e.quality} ${e.moves} ${e.sums.map((s: any) => s.terms.map((t: any) => (t.operator ?? '') + ' ' + (typeof t.value === 'number' ? t.value : text(t.value))).join(' ') + ' = ' + text(s.result)).join('; ')}`,
        )
        .join('\n'),
  );
};
it('x', () => {
  const o = orderOf({
    weight: '82kg',
    doseRate: '0.3mg/kg/h',
    duration: '4h',
    drug: '500mg',
    volume: '50mL',
    pump: 'syringe',
  });
  for (let i = 0; i < 3; i++) show(o, { steps: [r('25', '9.8')] });
  show(o, { steps: [r('24.6', '9.8')] });
  show(o, { steps: [r('5.4', '21.7')] });
  show(o, { steps: [r('7.7', '9.8')] });
  show(o, { steps: [r('54.2', '50')] });
  show(o, { steps: [r('25', '50')] });
  const steps = Array.from({ length: 12 }, (_, i) => `0.${1 + (i % 5)}mg/kg/h*${20 + i * 7}min`);
  const s = orderOf({
    weight: '82kg',
    doseRate: undefined,
    duration: undefined,
    step: steps,
    drug: '500mg',
    volume: '250mL',
    loading: '0.2mg/kg*10min',
  });
  for (let i = 0; i < 4; i++)
    show(s, {
      loading: r('33', '3'),
      steps: steps.map((_, i) => r(String(3 + i * 1.7), String(4 + i * 0.7))),
    });
});
