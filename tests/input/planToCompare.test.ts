import { describe, expect, it } from 'vitest';
import type { PlanToCompare } from '../../src/input/planToCompare.ts';
import { openPlanToCompare, parsePlanToCompare } from '../../src/input/planToCompare.ts';
import { planLink } from '../support/calculateLink.ts';
import { library } from '../support/library.ts';
import { inWords } from '../support/libraryWords.ts';

function sealed(query: string): string {
  return Buffer.from(query).toString('base64url');
}

function queryOf(link: string): string {
  return link.slice(link.indexOf('?') + 1);
}

const PLAN = queryOf(planLink({}));

describe('a sealed plan', () => {
  it('is taken as it is, and opened as what was planned', () => {
    const plan = parsePlanToCompare(sealed(PLAN), library);
    expect(plan).toEqual({ ok: true, value: sealed(PLAN) });
    if (!plan.ok) return;
    const order = openPlanToCompare(plan.value, library);
    expect(inWords(order.patient.patientWeight)).toBe('72.5 kg');
    expect(order.careAreaId).toBe('chronic-pain-adult');
  });

  it.each([
    ['nothing', ''],
    ['what is not base64url', 'a+b/'],
    ['a blank', `${sealed(PLAN)} `],
    ['padding', `${sealed('weight=72kg')}=`],
    ['a letter too many', `${sealed(PLAN)}A`],
    ['a letter too few', sealed(PLAN).slice(0, -1)],
    ['bytes that are no text', Buffer.from([0xff, 0xfe, 0x80]).toString('base64url')],
    ['no plan at all', sealed('hello')],
    ['a key that no plan has', sealed(`${PLAN}&pumpRate=2mL/h`)],
    ['a key twice', sealed(`${PLAN}&weight=80kg`)],
    ['a value that cannot be read', sealed(PLAN.replace('72.5kg', '72,5kg'))],
    ['a plan without a weight', sealed(PLAN.replace('weight=72.5kg&', ''))],
    ['another sealed plan', sealed(`plan=${sealed(PLAN)}`)],
  ])('is refused that holds %s, and nothing of it is said', (_, text) => {
    expect(parsePlanToCompare(text, library)).toEqual({
      ok: false,
      error: { code: 'badSealedPlan', key: 'plan' },
    });
  });

  it('is refused in another spelling of the same bits', () => {
    const seal = sealed(PLAN);
    // Only the first bits of the last letter count: "A" and "B" are alike.
    const respelled = seal.replace(/.$/, (last) => String.fromCharCode(last.charCodeAt(0) + 1));
    expect(Buffer.from(respelled, 'base64url').toString()).toBe(PLAN);
    expect(parsePlanToCompare(respelled, library)).toEqual({
      ok: false,
      error: { code: 'badSealedPlan', key: 'plan' },
    });
  });

  it('is never opened unparsed', () => {
    expect(() => openPlanToCompare('hello' as PlanToCompare, library)).toThrow('never parsed');
  });
});
