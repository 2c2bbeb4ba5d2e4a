import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../support/chance.ts';
import { hostileText, isBlank, isPlainNumber, noNumber } from '../support/attack/hostileText.ts';
import { startCheck } from '../support/startCheck.ts';
import { startPlan } from '../support/startPlan.ts';

/** 70 kg at 0.3 mg/kg/h for 4 h 30 min after 0.2 mg/kg in 10 min, 200 mg in 100 mL: all is in use. */
const SOUND = {
  weight: '70',
  basis: 'lean',
  height: '175',
  sex: 'male',
  dose: '0.3',
  hours: '4',
  minutes: '30',
  hasLoading: true,
  loadingDose: '0.2',
  loadingMinutes: '10',
  drug: '200',
  volume: '100',
  stock: '50',
  priming: '20',
  start: '09:00',
} as const;

/** Fields that need a number, and those that may be left blank. */
const REQUIRED = [
  ...(['weight', 'height', 'dose', 'loadingDose', 'loadingMinutes', 'drug', 'volume'] as const),
  'priming',
] as const;
const OPTIONAL = ['hours', 'minutes', 'stock'] as const;

type Field = (typeof REQUIRED)[number] | (typeof OPTIONAL)[number] | 'start';
const FIELDS: readonly Field[] = [...REQUIRED, ...OPTIONAL, 'start'];

function mayBe(field: Field, text: string): boolean {
  if (field === 'start') return isBlank(text) || /^ *(?:[01][0-9]|2[0-3]):[0-5][0-9] *$/.test(text);
  if (OPTIONAL.some((each) => each === field) && isBlank(text)) return true;
  return isPlainNumber(text);
}

/** What stands in a link for a field that was typed: nothing but the characters of sound values. */
const LINK = /^#\/plan\?[a-zA-Z0-9.,*/:=&-]+$/;

describe('text typed into a field of the plan', () => {
  const plan = startPlan(SOUND);

  // hazard: not-a-plain-number
  it.each(FIELDS)('gives pump settings only where it is a plain number: %s', (field) => {
    expect(plan.view().calculation?.program).toBeDefined();
    fc.assert(
      fc.property(hostileText, (text) => {
        plan.act.setField(field, text);
        const { calculation, status, fields, form, link } = plan.view();
        expect(form[field]).toBe(text);
        expect(link).toMatch(LINK);
        if (mayBe(field, text)) return;
        expect(calculation).toBeUndefined();
        expect(['blocked', 'incomplete']).toContain(status);
        expect(fields.get(field)?.kind).not.toBe('valid');
      }),
      runs(400),
    );
    plan.act.setField(field, SOUND[field]);
    expect(plan.view().calculation?.program).toBeDefined();
  });

  // hazard: not-a-plain-number
  it('of a rate step gives pump settings only where it is a plain number', () => {
    const steps = startPlan({ ...SOUND, hasLoading: false });
    steps.act.addStep();
    steps.act.setStep(1, { doseRate: '0.2', hours: '1', minutes: '0' });
    expect(steps.view().calculation?.program).toBeDefined();
    fc.assert(
      fc.property(fc.constantFrom('doseRate', 'hours', 'minutes'), noNumber, (part, text) => {
        const sound = steps.form().steps[1];
        steps.act.setStep(1, { [part]: text });
        const { calculation, link } = steps.view();
        expect(link).toMatch(LINK);
        if (part === 'doseRate' || !isBlank(text)) expect(calculation).toBeUndefined();
        steps.act.setStep(1, { ...sound });
      }),
      runs(200),
    );
  });
});

describe('text typed into a field of the check', () => {
  const check = startCheck();
  check.enter();

  // hazard: not-a-plain-number
  it('gives a verdict only where it is a plain number', () => {
    expect(check.view().verdict).toBe('match');
    const field = fc.constantFrom('weight', 'dose', 'drug', 'volume', 'rate', 'vtbi');
    fc.assert(
      fc.property(field, noNumber, (name, text) => {
        if (name === 'rate') check.act.setReading(0, { rate: text });
        else if (name === 'vtbi') check.act.setReading(0, { volume: text });
        else check.act.setField(name, text);
        const { verdict, result, link } = check.view();
        expect(verdict).toBe('waiting');
        expect(result).toBeUndefined();
        expect(link).toMatch(/^#\/check\?[a-zA-Z0-9.,*/:=&-]+$/);
        check.enter();
      }),
      runs(800),
    );
    expect(check.view().verdict).toBe('match');
  });
});
