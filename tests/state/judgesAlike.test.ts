import { describe, expect, it } from 'vitest';
import type { OrderFormText } from '../../src/input/orderFormText.ts';
import { deriveView } from '../../src/state/deriveView.ts';
import { judgesAlike } from '../../src/state/judgesAlike.ts';
import type { PlanView } from '../../src/state/planView.ts';
import { reasonIdentity } from '../../src/state/reasons.ts';
import { filledForm } from '../support/forms.ts';
import { library } from '../support/library.ts';

/** The view of an order, with this reason for each of its cautions. */
function viewOf(changes: Partial<OrderFormText>, reason = ''): PlanView {
  const form = filledForm(changes);
  const { findings } = deriveView({ library, form, reasons: new Map() });
  const reasons = new Map(findings.map(({ finding }) => [reasonIdentity(finding), reason]));
  return deriveView({ library, form, reasons });
}

describe('two orders are judged alike', () => {
  const calm = viewOf({ dose: '0.3' });
  const high = viewOf({ dose: '0.55' });
  const rows: [string, boolean, PlanView, PlanView][] = [
    ['0.3 and 0.35 mg/kg/h, both usual', true, calm, viewOf({ dose: '0.35' })],
    ['0.55 and 0.6 mg/kg/h, both above 0.5', true, high, viewOf({ dose: '0.6' })],
    ['0.3 and 0.55 mg/kg/h, one above 0.5', false, calm, high],
    ['4 h and 8 h, one longer than usual', false, calm, viewOf({ dose: '0.3', hours: '8' })],
    [
      '0.55 mg/kg/h and 8 h, another caution each',
      false,
      high,
      viewOf({ dose: '0.3', hours: '8' }),
    ],
    ['0.55 and 1.1 mg/kg/h, one blocked', false, high, viewOf({ dose: '1.1' })],
    [
      '1.1 and 1.2 mg/kg/h, both blocked: no settings at all',
      false,
      viewOf({ dose: '1.1' }),
      viewOf({ dose: '1.2' }),
    ],
    ['no weight, twice', false, viewOf({ weight: '' }), viewOf({ weight: '7.' })],
    ['the same order, a reason given for one', false, high, viewOf({}, 'As agreed')],
    ['the same order, another reason', false, viewOf({}, 'As agreed'), viewOf({}, 'Pain')],
    ['the same order with the same reason', true, viewOf({}, 'Pain'), viewOf({}, 'Pain')],
  ];
  it.each(rows)('%s: %s', (_, alike, a, b) => {
    expect(judgesAlike(a, b)).toBe(alike);
    expect(judgesAlike(b, a)).toBe(alike);
  });
});
