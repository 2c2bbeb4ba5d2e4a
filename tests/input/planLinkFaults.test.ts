import { describe, expect, it } from 'vitest';
import { parsePlanLink } from '../../src/input/planLink.ts';
import { library } from '../support/library.ts';

function faultOf(query: string): unknown {
  const form = parsePlanLink(`#/plan?${query}`, library);
  return form.ok ? 'none' : form.error;
}

describe('a plan link that is refused', () => {
  it.each(['wieght=72kg', 'Weight=72kg', 'toString=1', '__proto__=1', '=1', 'pumpRate=2.5mL/h'])(
    'has a key that no plan has: %s',
    (query) => {
      const key = query.slice(0, query.indexOf('='));
      expect(faultOf(query)).toEqual({ code: 'unknownKey', key });
    },
  );

  it('has something between its keys', () => {
    expect(faultOf('weight=72kg&&drug=200mg')).toEqual({ code: 'unknownKey', key: '' });
    expect(faultOf('weight=72kg&')).toEqual({ code: 'unknownKey', key: '' });
  });

  it.each([
    ['weight', '72kg', '72kg'],
    ['careArea', 'acute-pain-adult', 'chronic-pain-adult'],
    ['loading', '0.2mg/kg*10min', '0.3mg/kg*10min'],
    ['pump', 'syringe', 'syringe'],
  ])('has %s twice', (key, first, second) => {
    expect(faultOf(`${key}=${first}&drug=200mg&${key}=${second}`)).toEqual({
      code: 'repeatedKey',
      key,
    });
  });

  it.each([
    ['weight', ''],
    ['weight', '72'],
    ['weight', 'kg'],
    ['weight', '72KG'],
    ['weight', '72 kg'],
    ['weight', '72,5kg'],
    ['weight', '72.kg'],
    ['weight', '.5kg'],
    ['weight', '072kg'],
    ['weight', '-72kg'],
    ['weight', '7e1kg'],
    ['weight', '0kg'],
    ['weight', '0.0lb'],
    ['weight', '72g'],
    ['weight', '72kg '],
    ['weight', '72kg\n'],
    ['weight', '12345678901234567kg'],
    ['basis', 'Actual'],
    ['basis', ''],
    ['height', '175'],
    ['height', '0cm'],
    ['height', '5ft'],
    ['sex', 'm'],
    ['doseRate', '0.3'],
    ['doseRate', '0mg/kg/h'],
    ['doseRate', '0.3mg/kg/min'],
    ['doseRate', '0.3mg/kg'],
    ['doseRate', '0.3µg/kg/h'],
    ['totalDose', '100mg/h'],
    ['totalDose', '0mg'],
    ['duration', ''],
    ['duration', '4'],
    ['duration', '0h'],
    ['duration', '0h0min'],
    ['duration', '0min'],
    ['duration', '30min4h'],
    ['duration', '4:30'],
    ['duration', '4.h'],
    ['duration', '4h.5min'],
    ['duration', '4h30'],
    ['duration', '-4h'],
    ['loading', ''],
    ['loading', '0.2mg/kg'],
    ['loading', '0.2mg/kg*'],
    ['loading', '*10min'],
    ['loading', '0.2mg/kg*10'],
    ['loading', '0.2mg/kg*1h'],
    ['loading', '0.2mg/kg*0min'],
    ['loading', '0mg/kg*10min'],
    ['loading', '0.2mg/kg/h*10min'],
    ['loading', '0.2mg/kg*10min*10min'],
    ['loading', '2*0.2mg/kg*10min'],
    ['step', '0.1mg/kg/h'],
    ['step', '0.1mg/kg/h*'],
    ['step', '*30min'],
    ['step', '0.1mg/kg*30min'],
    ['step', '0mg/kg/h*30min'],
    ['step', '0.1mg/kg/h*0min'],
    ['step', '0.1mg/kg/h*30min*30min'],
    ['step', '2*0.1mg/kg/h*30min'],
    ['drug', '200'],
    ['drug', '0mg'],
    ['drug', '0.2g'],
    ['volume', '100ml'],
    ['volume', '0mL'],
    ['volume', '1L'],
    ['mix', 'made up'],
    ['stock', '50'],
    ['stock', '0mg/mL'],
    ['stock', '5%'],
    ['priming', '20'],
    ['priming', '-1mL'],
    ['priming', '2.mL'],
    ['start', '9:00'],
    ['start', '24:00'],
    ['start', '09'],
    ['start', ' 09:00'],
    ['start', ''],
  ])('has a malformed value: %s=%s', (key, value) => {
    const query = `${key}=${encodeURIComponent(value)}`;
    expect(faultOf(query)).toEqual({ code: 'malformedValue', key, value });
  });

  it.each([
    // 4 h + 99 min = 5 h 39 min
    ['duration', '4h99min', ['4', '99'], ['5', '39']],
    ['duration', '0h60min', ['0', '60'], ['1', '0']],
    ['step', '0.1mg/kg/h*1h75min', ['1', '75'], ['2', '15']],
  ] as const)(
    'has a whole hour in the minutes beside hours: %s=%s',
    (key, value, typed, written) => {
      const [hours, minutes] = typed;
      const minutesFault = {
        typed: { hours, minutes },
        written: { hours: written[0], minutes: written[1] },
      };
      expect(faultOf(`${key}=${value}`)).toEqual({
        ...{ code: 'minutesBesideHours', key, value },
        minutes: minutesFault,
      });
    },
  );

  it('has a key without its value', () => {
    expect(faultOf('drug=200mg&weight')).toEqual({
      code: 'malformedValue',
      key: 'weight',
      value: '',
    });
  });

  it.each([
    ['careArea', 'intensive-care'],
    ['careArea', ''],
    ['pump', 'gravity'],
    ['stock', '25mg/mL'],
  ])('names what the drug library has not got: %s=%s', (key, value) => {
    expect(faultOf(`${key}=${value}`)).toEqual({ code: 'unknownId', key, value });
  });

  it.each(['weight=72%kg', 'weight=72%E0%A4kg', '%=1', 'weight=%'])(
    'is not encoded as links are: %s',
    (query) => {
      expect(faultOf(query)).toEqual({ code: 'badEncoding', value: query });
    },
  );

  it.each([
    ['doseRate=0.3mg/kg/h&totalDose=100mg', 'doseRate, totalDose'],
    ['step=0.1mg/kg/h*1h&doseRate=0.3mg/kg/h', 'step, doseRate'],
    ['totalDose=100mg&step=0.1mg/kg/h*1h', 'step, totalDose'],
    ['duration=4h&step=0.1mg/kg/h*1h', 'step, duration'],
  ])('orders in two ways at once: %s', (query, key) => {
    expect(faultOf(query)).toEqual({ code: 'conflictingKeys', key });
  });

  it('has more than 12 rate steps', () => {
    const steps = (count: number): string => 'step=0.1mg/kg/h*1h&'.repeat(count).slice(0, -1);
    expect(faultOf(steps(12))).toBe('none');
    expect(faultOf(steps(13))).toEqual({ code: 'tooManySteps', key: 'step' });
  });

  it('is longer than any plan', () => {
    expect(faultOf(`weight=${'7'.repeat(3986)}`)).toMatchObject({ code: 'malformedValue' });
    expect(faultOf(`weight=${'7'.repeat(3987)}`)).toEqual({ code: 'tooLong' });
  });
});
