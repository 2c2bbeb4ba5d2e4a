import { describe, expect, it } from 'vitest';
import type { RateChartText } from '../../src/input/rateChartForm.ts';
import { defaultRateChartForm, readRateChartForm } from '../../src/input/rateChartForm.ts';
import { formatRateChartLink, parseRateChartLink } from '../../src/input/rateChartLink.ts';
import { library } from '../support/library.ts';
import { text } from '../support/text.ts';

const DEFAULT = defaultRateChartForm(library);

function form(changes: Partial<RateChartText> = {}): RateChartText {
  return { ...DEFAULT, ...changes };
}

function parsed(query: string): RateChartText {
  const result = parseRateChartLink(`#/rate-chart?${query}`, library);
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

const WHOLE =
  'careArea=acute-pain-adult&drug=500mg&volume=250mL&pump=alaris-gp&from=45.5kg&to=60kg&every=2.5kg&doseRates=0.1,0.25mg/kg/h&duration=4h30min';

describe('the form of a rate chart', () => {
  it('stands at once: first care area and pump, 100 mg in 100 mL, 40 to 120 kg every 5 kg', () => {
    const { request, isEmpty, missing, refused } = readRateChartForm(DEFAULT);
    expect(request).not.toHaveProperty('duration');
    expect(request?.preparation.mix).toBe('final');
    expect([isEmpty, missing, refused]).toEqual([false, [], []]);
    expect([DEFAULT.careAreaId, DEFAULT.pumpProfileId]).toEqual([
      'chronic-pain-adult',
      'large-volume',
    ]);
    const amounts = [request?.preparation.drug, request?.preparation.volume];
    expect(amounts.map(text)).toEqual(['100 mg', '100 mL']);
    expect([request?.from, request?.to, request?.every].map(text)).toEqual([
      '40 kg',
      '120 kg',
      '5 kg',
    ]);
    expect(request?.doseRates.map(text)).toEqual([
      '0.1 mg/kg/h',
      '0.2 mg/kg/h',
      '0.3 mg/kg/h',
      '0.4 mg/kg/h',
      '0.5 mg/kg/h',
    ]);
  });

  it('asks for the bag where the library has none for its first pump', () => {
    const bare = { ...library, preparations: [] };
    expect(readRateChartForm(defaultRateChartForm(bare)).missing).toEqual(['drug', 'volume']);
  });

  it('stands with a syringe where the first pump of the library takes one', () => {
    const [bagPump, ...others] = library.pumpProfiles;
    const syringe = others.find(({ container }) => container === 'syringe') ?? bagPump;
    const { pumpProfileId, drug, volume } = defaultRateChartForm({
      ...library,
      pumpProfiles: [syringe, bagPump],
    });
    expect([pumpProfileId, drug, volume]).toEqual(['syringe', '250', '50']);
  });

  it('is empty once every field is', () => {
    const blank = { from: '', to: '', every: ' ', doseRates: '', drug: '', volume: '' };
    const { isEmpty, missing, request } = readRateChartForm(form(blank));
    expect(isEmpty).toBe(true);
    expect(missing).toEqual(['from', 'to', 'every', 'doseRates', 'drug', 'volume']);
    expect(request).toBeUndefined();
  });

  it.each<Partial<RateChartText>>([
    { from: '40.' },
    { to: '' },
    { every: '' },
    { doseRates: '0.1,' },
    { drug: '' },
    { volume: '5.' },
    { hours: '4.' },
    { minutes: '1.' },
  ])('waits for %j', (change) => {
    const { missing, refused, ...rest } = readRateChartForm(form(change));
    expect([missing, refused]).toEqual([Object.keys(change), []]);
    expect(rest).not.toHaveProperty('request');
  });

  it.each<Partial<RateChartText>>([
    { from: '4O' },
    { to: '120kg' },
    { every: '0' },
    { doseRates: '0,5' },
    { drug: '1e2' },
    { volume: '-1' },
    { hours: '0' },
    { minutes: '3,0' },
  ])('refuses %j', (change) => {
    const { missing, refused, request } = readRateChartForm(form(change));
    expect([missing, refused]).toEqual([[], Object.keys(change)]);
    expect(request).toBeUndefined();
  });

  it('takes a duration in hours, minutes or both', () => {
    const duration = (hours: string, minutes: string): string =>
      text(readRateChartForm(form({ hours, minutes })).request?.duration);
    expect(duration('4', '')).toBe('4 h');
    expect(duration('', '90')).toBe('1.5 h');
    expect(duration('4', '30')).toBe('4.5 h');
  });
});

describe('the link of a rate chart', () => {
  it('without keys is the table of the first opening', () => {
    expect(parseRateChartLink('#/rate-chart', library)).toEqual({ ok: true, value: DEFAULT });
  });

  it('carries every key, digits as typed, and leads back to the same form', () => {
    const whole = parsed(WHOLE);
    expect(whole).toEqual({
      careAreaId: 'acute-pain-adult',
      drug: '500',
      volume: '250',
      pumpProfileId: 'alaris-gp',
      from: '45.5',
      to: '60',
      every: '2.5',
      doseRates: '0.1, 0.25',
      hours: '4',
      minutes: '30',
    });
    expect(formatRateChartLink(whole)).toBe(`#/rate-chart?${WHOLE}`);
    expect(formatRateChartLink(form({ doseRates: '0.10,0.2', from: '40.0' }))).toBe(
      '#/rate-chart?careArea=chronic-pain-adult&drug=100mg&volume=100mL&pump=large-volume&from=40.0kg&to=120kg&every=5kg&doseRates=0.10,0.2mg/kg/h',
    );
  });

  it('reads keys in any order, and a comma and a slash that are encoded', () => {
    expect(parsed('doseRates=0.1%2C0.2mg%2Fkg%2Fh&from=50kg')).toEqual(
      form({ doseRates: '0.1, 0.2', from: '50' }),
    );
  });

  it('parts two numbers at each comma', () => {
    expect(parsed('doseRates=1,2mg/kg/h').doseRates).toBe('1, 2');
    expect(parsed('doseRates=0.3mg/kg/h').doseRates).toBe('0.3');
    expect(parsed('doseRates=0.1,0.2,0.35mg/kg/h').doseRates).toBe('0.1, 0.2, 0.35');
  });

  it('never completes a bag: an amount without its volume is not one of the library’s', () => {
    expect(parsed('drug=500mg')).toEqual(form({ drug: '500', volume: '' }));
    expect(parsed('volume=50mL')).toEqual(form({ drug: '', volume: '50' }));
  });

  it('is not written while a field is not sound: a key left out would be its default', () => {
    expect(formatRateChartLink(form({ from: '4O' }))).toBeUndefined();
    expect(formatRateChartLink(form({ doseRates: '' }))).toBeUndefined();
  });

  it('writes a duration as typed', () => {
    expect(formatRateChartLink(form({ minutes: '90' }))).toMatch(/&duration=90min$/);
    expect(formatRateChartLink(form({ hours: '4' }))).toMatch(/&duration=4h$/);
  });

  it.each([
    ['careArea=nowhere', 'unknownId', 'careArea'],
    ['pump=none', 'unknownId', 'pump'],
    ['weight=70kg', 'unknownKey', 'weight'],
    ['toString=1', 'unknownKey', 'toString'],
    ['from=40kg&from=40kg', 'repeatedKey', 'from'],
    ['from=40', 'malformedValue', 'from'],
    ['from=0kg', 'malformedValue', 'from'],
    ['to=120lb', 'malformedValue', 'to'],
    ['every=5,5kg', 'malformedValue', 'every'],
    ['drug=1e2mg', 'malformedValue', 'drug'],
    ['volume=-1mL', 'malformedValue', 'volume'],
    ['doseRates=0.1,0.2', 'malformedValue', 'doseRates'],
    ['doseRates=0.1,0.2mg/h', 'malformedValue', 'doseRates'],
    ['doseRates=0.1, 0.2mg/kg/h', 'malformedValue', 'doseRates'],
    ['doseRates=0.1,mg/kg/h', 'malformedValue', 'doseRates'],
    ['doseRates=0.1,0.1mg/kg/h', 'malformedValue', 'doseRates'],
    ['doseRates=0.1mg/kg/h,0.2mg/kg/h', 'malformedValue', 'doseRates'],
    ['duration=0h', 'malformedValue', 'duration'],
    ['duration=4', 'malformedValue', 'duration'],
    ['duration=4h99min', 'minutesBesideHours', 'duration'],
  ])('with %s is refused: %s', (query, code, key) => {
    const result = parseRateChartLink(`#/rate-chart?${query}`, library);
    expect(result).toMatchObject({ ok: false, error: { code, key } });
  });

  it('with damaged characters is refused', () => {
    expect(parseRateChartLink('#/rate-chart?from=%E0%A4%A', library)).toMatchObject({
      ok: false,
      error: { code: 'badEncoding' },
    });
  });
});
