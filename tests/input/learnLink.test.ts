import { describe, expect, it } from 'vitest';
import type { LearnLink } from '../../src/input/learnLink.ts';
import { formatLearnLink, parseLearnLink } from '../../src/input/learnLink.ts';
import { filledForm } from '../support/forms.ts';
import { library } from '../support/library.ts';

const PLAN = 'weight=72.5kg&doseRate=0.55mg/kg/h&duration=4h&drug=200mg&volume=100mL';

function opened(query: string): LearnLink {
  const link = parseLearnLink(`#/learn?${query}`, library);
  if (!link.ok) throw new Error(JSON.stringify(link.error));
  return link.value;
}

function faultOf(query: string): unknown {
  const link = parseLearnLink(`#/learn?${query}`, library);
  return link.ok ? 'none' : link.error;
}

describe('a link to the teaching view', () => {
  it.each(['#/learn', '#/learn?'])('without keys stands for nothing: "%s"', (fragment) => {
    expect(parseLearnLink(fragment, library)).toEqual({ ok: true, value: {} });
  });

  it('with the keys of a plan has its form and its order', () => {
    const { form, order, ...rest } = opened(PLAN);
    expect(form).toEqual(filledForm());
    expect(order?.pumpProfileId).toBe('large-volume');
    expect(rest).toEqual({});
  });

  it('has the seed as it was written, alone or among the keys of a plan', () => {
    expect(opened('seed=Ward-B-7k')).toEqual({ seed: 'Ward-B-7k' });
    expect(opened(`seed=pounds-7k&${PLAN}`)).toEqual({ ...opened(PLAN), seed: 'pounds-7k' });
    expect(opened('weight=72.5kg&seed=7%6B').seed).toBe('7k');
  });

  it('has a form and no order while a plan is not whole', () => {
    expect(opened('weight=72.5kg')).toStrictEqual({
      form: filledForm({ dose: '', hours: '', drug: '', volume: '' }),
    });
  });
});

describe('a link to the teaching view that is refused', () => {
  it.each([
    ['seeds=7k', { code: 'unknownKey', key: 'seeds' }],
    ['pumpRate=25mL/h', { code: 'unknownKey', key: 'pumpRate' }],
    ['room=ranges', { code: 'unknownKey', key: 'room' }],
    ['seed=7k&seed=7k', { code: 'repeatedKey', key: 'seed' }],
    [`${PLAN}&weight=72.5kg`, { code: 'repeatedKey', key: 'weight' }],
    ['seed=', { code: 'malformedValue', key: 'seed', value: '' }],
    ['seed=7,k', { code: 'malformedValue', key: 'seed', value: '7,k' }],
    [
      'seed=a234567890123456789012345',
      { code: 'malformedValue', key: 'seed', value: 'a234567890123456789012345' },
    ],
    ['weight=72,5kg', { code: 'malformedValue', key: 'weight', value: '72,5kg' }],
    ['seed=%zz', { code: 'badEncoding', value: 'seed=%zz' }],
    [`seed=${'7'.repeat(4000)}`, { code: 'tooLong' }],
  ])('%.60s', (query, fault) => {
    expect(faultOf(query)).toEqual(fault);
  });
});

describe('a link to the teaching view that is written', () => {
  it('has every key in use, defaults included, and the seed last', () => {
    expect(formatLearnLink({ form: filledForm(), seed: '7k' }, library)).toBe(
      '#/learn?careArea=chronic-pain-adult&weight=72.5kg&basis=actual&doseRate=0.55mg/kg/h&duration=4h&drug=200mg&volume=100mL&mix=final&priming=20mL&pump=large-volume&seed=7k',
    );
  });

  it('opens as what was looked at', () => {
    const link = formatLearnLink({ form: filledForm({ weight: '80' }) }, library);
    expect(opened(link.slice(link.indexOf('?') + 1)).form).toEqual(filledForm({ weight: '80' }));
    expect(formatLearnLink({ seed: 'error-1' }, library)).toBe('#/learn?seed=error-1');
  });

  it('has no keys where nothing is looked at', () => {
    expect(formatLearnLink({}, library)).toBe('#/learn');
  });
});
