import { calculate } from '../../src/core/calculate.ts';
import type { Calculation } from '../../src/core/calculation.ts';
import type { InfusionOrder } from '../../src/core/order/infusionOrder.ts';
import type { InfusionPlan } from '../../src/core/plan/infusionPlan.ts';
import type { PumpProgram } from '../../src/core/plan/pumpProgram.ts';
import { readOrderForm } from '../../src/input/orderForm.ts';
import { parsePlanLink } from '../../src/input/planLink.ts';
import { library } from './library.ts';

/** 72.5 kg, 0.55 mg/kg/h for 4 h, 200 mg in 100 mL: the order that the tests start from. */
const BASE = {
  careArea: 'chronic-pain-adult',
  weight: '72.5kg',
  doseRate: '0.55mg/kg/h',
  duration: '4h',
  drug: '200mg',
  volume: '100mL',
  pump: 'large-volume',
} as const;

/** Keys of a plan link; `undefined` leaves one out, a list repeats it. */
export type LinkKeys = Readonly<Record<string, string | readonly string[] | undefined>>;

/** The plan link of the base order with these keys changed. */
export function planLink(keys: LinkKeys): string {
  const merged: LinkKeys = { ...BASE, ...keys };
  const pairs = Object.entries(merged).flatMap(([key, value]) =>
    (typeof value === 'string' ? [value] : (value ?? [])).map((each) => `${key}=${each}`),
  );
  return `#/plan?${pairs.join('&')}`;
}

/** The base order with these link keys changed. Throws where the link gives no order. */
export function orderOf(keys: LinkKeys): InfusionOrder {
  return orderOfLink(planLink(keys));
}

/** The order of a plan link. Throws where the link gives no order. */
export function orderOfLink(link: string): InfusionOrder {
  const form = parsePlanLink(link, library);
  if (!form.ok) throw new Error(`${link}: ${JSON.stringify(form.error)}`);
  const { order, fields } = readOrderForm(form.value, library);
  if (order === undefined) throw new Error(`${link}: ${JSON.stringify([...fields])}`);
  return order;
}

/** What the app calculates for the base order with these link keys changed. */
export function calculateOrder(keys: LinkKeys): Calculation {
  return calculate(orderOf(keys), library);
}

/** The plan of a calculation. Throws where there is none. */
export function planOf(calculation: Calculation): InfusionPlan {
  if (calculation.plan === undefined) throw new Error('No plan');
  return calculation.plan;
}

/** The program of a calculation. Throws, with the findings, where there is none. */
export function programOf(calculation: Calculation): PumpProgram {
  if (calculation.program === undefined) {
    throw new Error(`No program: ${codesOf(calculation).join(', ')}`);
  }
  return calculation.program;
}

/** SUBJECT:EDGE and severity of each finding, in the order given. */
export function codesOf(calculation: Calculation): readonly string[] {
  return calculation.findings.map(
    ({ subject, edge, severity, steps }) =>
      `${subject}:${edge} ${severity}${steps.length === 0 ? '' : ` steps ${steps.join(' ')}`}`,
  );
}
