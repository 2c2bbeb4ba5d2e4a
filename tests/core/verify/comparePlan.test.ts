import { describe, expect, it } from 'vitest';
import { parsePlanLink } from '../../../src/input/planLink.ts';
import { readOrderForm } from '../../../src/input/orderForm.ts';
import type { InfusionOrder } from '../../../src/core/order/infusionOrder.ts';
import type { Verification } from '../../../src/core/verify/verifyPump.ts';
import type { ComparedEntry, ComparedValue } from '../../../src/core/verify/comparePlan.ts';
import { comparePlan, recordEntries } from '../../../src/core/verify/comparePlan.ts';
import { library } from '../../support/library.ts';
import type { CheckKeys } from '../../support/startCheck.ts';
import { checkLink, startCheck, STEPPED } from '../../support/startCheck.ts';
import { text } from '../../support/text.ts';

const PLAN = 'weight=82kg&doseRate=0.3mg/kg/h&duration=4h&drug=500mg&volume=50mL&pump=syringe';
const STEPPED_PLAN =
  'weight=70kg&step=0.2mg/kg/h*30min&step=0.3mg/kg/h*4h&loading=0.2mg/kg*10min&drug=200mg&volume=100mL';

/** 200 mg from a vial with 50 mg/mL are 4 mL more than the 40 mL of the bag. */
const ADDED: CheckKeys = { drug: '200mg', volume: '40mL', mix: 'added', stock: '50mg/mL' };

function planned(query: string): InfusionOrder {
  const form = parsePlanLink(`#/plan?${query}`, library);
  const order = form.ok ? readOrderForm(form.value, library).order : undefined;
  if (order === undefined) throw new Error(`No plan: ${query}`);
  return order;
}

function checked(keys: CheckKeys): Verification {
  const { result } = startCheck(checkLink(keys)).view();
  if (result === undefined) throw new Error('Not complete');
  return result.verification;
}

function inWords(value: ComparedValue | undefined): string {
  return typeof value === 'object' ? text(value) : (value ?? '–');
}

/** `weight: 82 kg | 83 kg` */
function line({ field, step, plan, check }: ComparedEntry): string {
  const name = step === undefined ? field : `${field} ${String(step)}`;
  return `${name}: ${inWords(plan)} | ${inWords(check)}`;
}

function differences(plan: string, keys: CheckKeys): readonly string[] {
  return comparePlan(planned(plan), checked(keys), library)
    .filter(({ isSame }) => !isSame)
    .map(line);
}

describe('a plan beside the checker’s own entries', () => {
  it('has every field once, in the order of the form, the pump last', () => {
    expect(comparePlan(planned(PLAN), checked({}), library).map(line)).toEqual([
      'careArea: chronic-pain-adult | chronic-pain-adult',
      'weight: 82 kg | 82 kg',
      'basis: actual | actual',
      'dose: 0.3 mg/kg/h | 0.3 mg/kg/h',
      'duration: 4 h | 4 h',
      'drug: 500 mg | 500 mg',
      'volume: 50 mL | 50 mL',
      'pump: syringe | syringe',
      'infusionRate: 2.5 mL/h | 2.5 mL/h',
      'vtbi: 9.8 mL | 9.8 mL',
    ]);
    expect(differences(PLAN, {})).toEqual([]);
  });

  const rows: [string, string, CheckKeys, readonly string[]][] = [
    ['another weight', PLAN, { weight: '28kg' }, ['weight: 82 kg | 28 kg']],
    ['the same weight with a zero more', PLAN, { weight: '82.0kg' }, []],
    ['the same digits in pounds', PLAN, { weight: '82lb' }, ['weight: 82 kg | 82 lb']],
    ['another rate', PLAN, { doseRate: '0.03mg/kg/h' }, ['dose: 0.3 mg/kg/h | 0.03 mg/kg/h']],
    ['the same rate in another unit', PLAN, { doseRate: '5mcg/kg/min' }, []],
    ['a rate by the hour', PLAN, { doseRate: '24.6mg/h' }, ['dose: 0.3 mg/kg/h | 24.6 mg/h']],
    [
      'a total',
      PLAN,
      { doseRate: undefined, totalDose: '98.4mg' },
      ['dose: 0.3 mg/kg/h | 98.4 mg'],
    ],
    ['the same time in minutes', PLAN, { duration: '240min' }, []],
    ['another time', PLAN, { duration: '5h' }, ['duration: 4 h | 5 h']],
    ['another label', PLAN, { drug: '250mg' }, ['drug: 500 mg | 250 mg']],
    ['another pump', PLAN, { pump: 'alaris-gp' }, ['pump: syringe | alaris-gp']],
    ['another setting', PLAN, { pumpRate: '25mL/h' }, ['infusionRate: 2.5 mL/h | 25 mL/h']],
    [
      'another care area',
      PLAN,
      { careArea: 'acute-pain-adult' },
      ['careArea: chronic-pain-adult | acute-pain-adult'],
    ],
    ['a height that only one has', `${PLAN}&height=175cm&sex=male`, {}, []],
    ['a height that only the other has', PLAN, { height: '175cm', sex: 'male' }, []],
    ['another height', `${PLAN}&height=175cm`, { height: '157cm' }, ['height: 175 cm | 157 cm']],
    ['the same height in inches', `${PLAN}&height=177.8cm`, { height: '70in' }, []],
    [
      'another dosing weight',
      `${PLAN}&basis=ideal&height=175cm&sex=male`,
      {},
      [
        'basis: ideal | actual',
        'height: 175 cm | –',
        'sex: male | –',
        'infusionRate: 2.1 mL/h | 2.5 mL/h',
        'vtbi: 8.5 mL | 9.8 mL',
      ],
    ],
    // 50 + 2.3 × (68.8976 - 60) = 70.46 kg × 0.3 = 21.14 mg/h ÷ 10 = 2.11 mL/h, × 4 h = 8.46 mL
    [
      'another dosing weight of the checker',
      PLAN,
      {
        ...{ basis: 'ideal', height: '175cm', sex: 'male' },
        ...{ pumpRate: '2.1mL/h', pumpVolume: '8.5mL' },
      },
      [
        'basis: actual | ideal',
        'height: – | 175 cm',
        'sex: – | male',
        'infusionRate: 2.5 mL/h | 2.1 mL/h',
        'vtbi: 9.8 mL | 8.5 mL',
      ],
    ],
    [
      'a drug that was added to the bag',
      `${PLAN.replace('500mg&volume=50mL', '200mg&volume=40mL')}&mix=added&stock=50mg/mL`,
      { drug: '200mg', volume: '40mL', pumpRate: '4.9mL/h', pumpVolume: '19.7mL' },
      ['mix: added | final', 'infusionRate: 5.4 mL/h | 4.9 mL/h', 'vtbi: 21.6 mL | 19.7 mL'],
    ],
    // 24.6 mg/h ÷ 5 = 4.92 mL/h and 19.68 mL; in 40 + 4 mL × 44 ÷ 200 = 5.412 mL/h and 21.648 mL
    [
      'a drug that the checker added to the bag',
      PLAN.replace('500mg&volume=50mL', '200mg&volume=40mL'),
      { ...ADDED, pumpRate: '5.4mL/h', pumpVolume: '21.6mL' },
      ['mix: final | added', 'infusionRate: 4.9 mL/h | 5.4 mL/h', 'vtbi: 19.7 mL | 21.6 mL'],
    ],
    [
      'a loading dose that only the plan has',
      `${PLAN}&loading=0.2mg/kg*10min`,
      {},
      [
        'loadingDose: 0.2 mg/kg | –',
        'loadingTime: 10 min | –',
        'loadingRate: 9.8 mL/h | –',
        'loadingVolume: 1.6 mL | –',
      ],
    ],
    ['steps as ordered', STEPPED_PLAN, STEPPED, []],
    [
      'a step that only the plan has',
      `${STEPPED_PLAN}&step=0.4mg/kg/h*1h`,
      STEPPED,
      [
        'dose 3: 0.4 mg/kg/h | –',
        'duration 3: 1 h | –',
        'infusionRate 3: 14 mL/h | –',
        'vtbi 3: 14 mL | –',
      ],
    ],
    [
      'one rate beside steps',
      'weight=70kg&doseRate=0.2mg/kg/h&duration=30min&loading=0.2mg/kg*10min&drug=200mg&volume=100mL',
      STEPPED,
      [
        'dose 2: – | 0.3 mg/kg/h',
        'duration 2: – | 4 h',
        'infusionRate 2: – | 10.5 mL/h',
        'vtbi 2: – | 42 mL',
      ],
    ],
  ];
  it.each(rows)('differs by %s just where it does', (_, plan, keys, expected) => {
    expect(differences(plan, keys)).toEqual(expected);
  });

  const blocked: [string, string, CheckKeys][] = [
    ['the plan', PLAN.replace('0.3', '3'), {}],
    ['the order that was entered', PLAN, { doseRate: '3mg/kg/h' }],
  ];
  it.each(blocked)('has no settings of the pump where %s is blocked', (_, plan, keys) => {
    const fields = comparePlan(planned(plan), checked(keys), library).map(({ field }) => field);
    expect(fields).toEqual([
      'careArea',
      'weight',
      'basis',
      'dose',
      'duration',
      'drug',
      'volume',
      'pump',
    ]);
  });

  it('has no value for the one who did not enter it', () => {
    const entries = comparePlan(
      planned(`${PLAN}&basis=ideal&height=175cm&sex=male`),
      checked({}),
      library,
    );
    const height = entries.find(({ field }) => field === 'height');
    expect(inWords(height?.plan)).toBe('175 cm');
    expect(height).not.toHaveProperty('check');
  });
});

describe('the entries of a record', () => {
  it('are the checker’s own, what the pump shows last', () => {
    expect(recordEntries(checked({ height: '175cm' }), undefined).map(line)).toEqual([
      'careArea: – | chronic-pain-adult',
      'weight: – | 82 kg',
      'basis: – | actual',
      'height: – | 175 cm',
      'dose: – | 0.3 mg/kg/h',
      'duration: – | 4 h',
      'drug: – | 500 mg',
      'volume: – | 50 mL',
      'pump: – | syringe',
      'infusionRate: – | 2.5 mL/h',
      'vtbi: – | 9.8 mL',
    ]);
  });

  it('have no value of a plan that was not opened', () => {
    const [careArea] = recordEntries(checked({}), undefined);
    expect(careArea?.check).toBe('chronic-pain-adult');
    expect(careArea).not.toHaveProperty('plan');
  });

  it('say that the drug was added to the bag', () => {
    const entries = recordEntries(checked({ ...ADDED, pumpRate: '5.4mL/h' }), undefined);
    expect(entries.map(line)).toContain('mix: – | added');
  });

  it('throw on a maintenance of another kind', () => {
    const stranger: unknown = { kind: 'guess' };
    const result = checked({});
    const order = { ...result.calculation.order, maintenance: stranger as never };
    const other = { ...result, calculation: { ...result.calculation, order } };
    expect(() => recordEntries(other, undefined)).toThrow('guess');
  });

  it('are both sets once the plan is opened', () => {
    const result = checked({});
    const comparison = comparePlan(planned(PLAN), result, library);
    expect(recordEntries(result, comparison)).toBe(comparison);
  });

  it('say what the pump shows also where nothing says what it should', () => {
    const result = checked({ doseRate: '3mg/kg/h' });
    const comparison = comparePlan(planned(PLAN), result, library);
    expect(recordEntries(result, comparison).slice(comparison.length).map(line)).toEqual([
      'infusionRate: – | 2.5 mL/h',
      'vtbi: – | 9.8 mL',
    ]);
  });
});
