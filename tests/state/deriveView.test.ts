import { describe, expect, it } from 'vitest';
import type { OrderFormText, RateStepText } from '../../src/input/orderFormText.ts';
import { emptyOrderForm } from '../../src/input/orderForm.ts';
import type { PlanSource } from '../../src/state/deriveView.ts';
import { deriveView } from '../../src/state/deriveView.ts';
import type { PlanView } from '../../src/state/planView.ts';
import { NO_REASONS, reasonIdentity } from '../../src/state/reasons.ts';
import { filledForm } from '../support/forms.ts';
import { library } from '../support/library.ts';

const inside = { dose: '0.3' } as const;

function viewOf(changes: Partial<OrderFormText>, source: Partial<PlanSource> = {}): PlanView {
  return deriveView({ library, form: filledForm(changes), reasons: NO_REASONS, ...source });
}

/** The view with this reason given for each of its cautions. */
function explained(changes: Partial<OrderFormText>, reason: string): PlanView {
  const { findings } = viewOf(changes);
  const reasons = new Map(findings.map(({ finding }) => [reasonIdentity(finding), reason]));
  return viewOf(changes, { reasons });
}

describe('the status of a plan', () => {
  it('is empty where nothing is entered', () => {
    const form = { ...emptyOrderForm(library), careAreaId: 'acute-pain-adult' };
    expect(deriveView({ library, form, reasons: NO_REASONS }).status).toBe('empty');
  });

  const rows: [PlanView['status'], string, Partial<OrderFormText>][] = [
    ['ready', '72.5 kg at 0.3 mg/kg/h for 4 h', inside],
    ['caution', '0.55 mg/kg/h, above 0.5', {}],
    ['blocked', '1.1 mg/kg/h, above 1', { dose: '1.1' }],
    ['incomplete', 'no weight', { weight: '' }],
    ['incomplete', 'a weight half typed', { weight: '72.' }],
    ['incomplete', 'a start time half typed', { ...inside, start: '09:' }],
    ['blocked', 'a weight with a comma', { weight: '72,5' }],
    ['blocked', 'a weight of zero', { weight: '0' }],
    ['blocked', 'a comma while the dose is missing', { weight: '72,5', dose: '' }],
    ['blocked', 'a comma while the dose is half typed', { weight: '72,5', dose: '0.' }],
    ['incomplete', 'the ideal weight without a height', { ...inside, basis: 'ideal' }],
    ['incomplete', 'drug added to a bag from no vial', { ...inside, mix: 'added' }],
    [
      'blocked',
      'a height of 150 cm for the ideal weight',
      { ...inside, basis: 'ideal', height: '150', sex: 'male' },
    ],
  ];
  it.each(rows)('is %s with %s', (status, _, changes) => {
    expect(viewOf(changes).status).toBe(status);
  });

  it('is blocked by a bad link, whatever the form holds, and calculates nothing', () => {
    const linkFault = { code: 'unknownKey', key: 'wieght' } as const;
    const view = viewOf(inside, { linkFault });
    expect(view.status).toBe('blocked');
    expect(view.linkFault).toEqual(linkFault);
    expect(view).not.toHaveProperty('calculation');
    expect(view.findings).toEqual([]);
    const empty = { library, form: emptyOrderForm(library), reasons: NO_REASONS, linkFault };
    expect(deriveView(empty).status).toBe('blocked');
  });

  it('is ready once every caution has its reason', () => {
    expect(explained({}, 'tolerated 0.5 twice').status).toBe('ready');
  });

  it.each([
    ['ok', false],
    ['   ok   ', false],
    ['', false],
    ['yes', true],
    ['  yes  ', true],
    ['x'.repeat(200), true],
    ['x'.repeat(201), false],
  ])('needs a reason of 3 to 200 characters: "%.20s" %s', (reason, isReady) => {
    const view = explained({}, reason);
    expect(view.status).toBe(isReady ? 'ready' : 'caution');
    expect(view.openCautions).toBe(isReady ? 0 : 1);
    expect(view.findings[0]?.reasonText).toBe(reason);
  });

  it('stays blocked whatever reason is given', () => {
    const view = explained({ dose: '1.1' }, 'very well considered');
    expect(view.status).toBe('blocked');
    expect(view.findings[0]).toMatchObject({
      code: 'doseRatePerKg:aboveHard',
      isExplained: false,
    });
  });
});

describe('what a plan view holds', () => {
  it('is a calculation with a program when it is ready', () => {
    const { calculation, missing, refused, openCautions } = viewOf(inside);
    expect(calculation?.program).toBeDefined();
    expect([...missing, ...refused, openCautions]).toEqual([0]);
  });

  it('is a calculation without a program when a finding blocks', () => {
    const { calculation } = viewOf({ dose: '1.1' });
    expect(calculation?.plan).toBeDefined();
    expect(calculation).not.toHaveProperty('program');
  });

  it.each([{ weight: '' }, { weight: '72.' }, { weight: '72,5' }])(
    'is no calculation with %o',
    (changes) => {
      expect(viewOf(changes)).not.toHaveProperty('calculation');
    },
  );

  it('is the names of the fields that hold it up, in the order of the form', () => {
    const view = viewOf({ weight: '72.', dose: '', hours: '4h', drug: '', start: '9:00' });
    expect(view.missing).toEqual(['weight', 'dose', 'drug']);
    expect(view.refused).toEqual(['hours', 'start']);
    expect(view.fields.get('volume')).toMatchObject({ kind: 'valid' });
    expect(view.fields.get('hours')).toEqual({ kind: 'refused', fault: 'letter' });
  });

  it('is its form, its library and its link', () => {
    const view = viewOf(inside);
    expect(view.library).toBe(library);
    expect(view.form).toEqual(filledForm(inside));
    expect(view.link).toContain('#/plan?careArea=chronic-pain-adult&weight=72.5kg&basis=actual&');
  });

  it('has a code, no reason and no cover for each finding, worst first', () => {
    // 0.55 mg/kg/h is above 0.5; 72.5 kg × 0.55 mg/kg/h = 39.875 mg/h is above 25.
    const codes = viewOf({}).findings.map(({ code, reasonText, isExplained, coveredBy }) => [
      code,
      reasonText,
      isExplained,
      coveredBy,
    ]);
    expect(codes).toEqual([
      ['doseRatePerKg:aboveSoft', '', false, undefined],
      ['doseRate:aboveReference', '', false, undefined],
    ]);
  });

  it('is the same object for the same source, and one calculation for the same form', () => {
    const source: PlanSource = { library, form: filledForm(), reasons: NO_REASONS };
    expect(deriveView(source)).toBe(deriveView(source));
    const again = deriveView({ ...source, reasons: new Map([['x', 'y']]) });
    expect(again).not.toBe(deriveView(source));
    expect(again.calculation).toBe(deriveView(source).calculation);
  });

  it('is calculated anew for another library', () => {
    const form = filledForm();
    const other = { ...library, version: 'other' };
    const first = deriveView({ library, form, reasons: NO_REASONS });
    const second = deriveView({ library: other, form, reasons: NO_REASONS });
    expect(second.library).toBe(other);
    expect(second.calculation).not.toBe(first.calculation);
  });
});

describe('a caution about the weight', () => {
  const light = { ...inside, weight: '38', drug: '100' } as const;

  it('is one figure tested twice on the actual weight: one reason covers both', () => {
    const view = viewOf(light);
    expect(
      view.findings
        .filter(({ finding }) => finding.severity === 'caution')
        .map(({ code, coveredBy }) => [code, coveredBy]),
    ).toEqual([
      ['patientWeight:belowSoft', undefined],
      ['dosingWeight:belowSoft', 'patientWeight:belowSoft'],
    ]);
    expect(view.openCautions).toBe(1);
    const [weight] = view.findings;
    const reasons = new Map(weight && [[reasonIdentity(weight.finding), 'weighed today']]);
    const after = viewOf(light, { reasons });
    expect(after.status).toBe('ready');
    expect(after.openCautions).toBe(0);
    expect(after.findings.slice(0, 2)).toMatchObject([
      { code: 'patientWeight:belowSoft', isExplained: true, reasonText: 'weighed today' },
      {
        code: 'dosingWeight:belowSoft',
        isExplained: true,
        reasonText: 'weighed today',
        finding: { subject: 'dosingWeight' },
      },
    ]);
  });

  it('is not covered by a reason of its own', () => {
    const dosing = viewOf(light).findings.find(({ code }) => code === 'dosingWeight:belowSoft');
    const reasons = new Map(dosing && [[reasonIdentity(dosing.finding), 'weighed today']]);
    expect(viewOf(light, { reasons }).status).toBe('caution');
  });

  it('is two figures on another basis: each needs its reason', () => {
    // 39 kg, 155 cm, male: lean weight 9270 × 39 ÷ (6680 + 216 × 16.23…) = 35.5 kg.
    const small = viewOf({ ...inside, weight: '39', height: '155', sex: 'male', basis: 'lean' });
    expect(small.findings.filter(({ code }) => code.endsWith('Weight:belowSoft'))).toMatchObject([
      { code: 'patientWeight:belowSoft' },
      { code: 'dosingWeight:belowSoft' },
    ]);
    expect(small.findings.every(({ coveredBy }) => coveredBy === undefined)).toBe(true);
    expect(small.openCautions).toBe(2);
  });

  it('covers nothing else: a blocked weight stays blocked', () => {
    const view = viewOf({ ...inside, weight: '29' });
    expect(view.status).toBe('blocked');
    expect(view.findings.slice(0, 2)).toMatchObject([
      { code: 'patientWeight:belowHard', isExplained: false },
      { code: 'dosingWeight:belowHard', isExplained: false },
    ]);
  });
});

describe('the cautions of rate steps', () => {
  const step = (key: number, doseRate: string): RateStepText => ({
    key,
    doseRate,
    doseUnit: 'mg/kg/h',
    hours: '2',
    minutes: '',
  });
  const stepped = (...rates: string[]): Partial<OrderFormText> => ({
    isStepped: true,
    dose: '',
    hours: '',
    steps: rates.map((rate, index) => step(index + 1, rate)),
  });

  it('are one for all steps concerned, with one reason', () => {
    const view = viewOf(stepped('0.55', '0.3', '0.6'));
    const [dose] = view.findings;
    expect(dose).toMatchObject({
      code: 'doseRatePerKg:aboveSoft',
      finding: { steps: [1, 3] },
    });
    expect(view.openCautions).toBe(1);
    expect(explained(stepped('0.55', '0.3', '0.6'), 'pain team agreed').status).toBe('ready');
  });

  it('are others at other steps: the reason no longer counts', () => {
    const before = viewOf(stepped('0.3', '0.6')).findings;
    const reasons = new Map(before.map(({ finding }) => [reasonIdentity(finding), 'agreed']));
    expect(viewOf(stepped('0.3', '0.6'), { reasons }).status).toBe('ready');
    expect(viewOf(stepped('0.6', '0.3'), { reasons }).status).toBe('caution');
    expect(viewOf(stepped('0.3', '0.7'), { reasons }).status).toBe('caution');
  });
});
