import { describe, expect, it } from 'vitest';
import { Decimal } from '../../../src/core/decimal.ts';
import { doseRateRead, timesAsMuch } from '../../../src/core/practice/sameDigits.ts';
import { quantity } from '../../../src/core/quantity/quantity.ts';
import { DISAGREEMENTS } from '../../../src/ui/learn/content/disagreements.ts';
import { EVIDENCE, evidenceFor, evidenceOn } from '../../../src/ui/learn/content/evidence.ts';
import {
  CONDITION_NAMES,
  CONDITIONS,
  EVIDENCE_TOPICS,
  TOPIC_NAMES,
} from '../../../src/ui/learn/content/evidenceRecord.ts';
import { PLASMA_NOTES } from '../../../src/ui/learn/content/plasmaNotes.ts';
import { REGIMENS, regimenPlace } from '../../../src/ui/learn/content/regimens.ts';
import { SAME_DIGITS } from '../../../src/ui/learn/content/sameDigitsTable.ts';
import { library } from '../../support/library.ts';
import { text } from '../../support/text.ts';
import { CALLIOPE_ROWS } from './calliopeRows.ts';

const known = new Set(library.sources.map(({ id }) => id));
const unknown = (ids: readonly string[]): readonly string[] => ids.filter((id) => !known.has(id));

/** Every word of the content that people read. */
const WORDS: readonly string[] = [
  ...EVIDENCE.flatMap((record) => [record.text, record.figure ?? '']),
  ...REGIMENS.flatMap((regimen) => [regimen.label, regimen.text]),
  ...DISAGREEMENTS.flatMap(({ question, positions }) => [
    question,
    ...positions.flatMap((each) => [each.text, each.figure ?? '', each.restsOn ?? '']),
  ]),
  ...SAME_DIGITS.flatMap((row) => [row.text, row.factor.text]),
  PLASMA_NOTES.is,
  PLASMA_NOTES.isNot,
  ...Object.values(TOPIC_NAMES),
  ...Object.values(CONDITION_NAMES),
];

describe('what the clinic guide says', () => {
  const records = EVIDENCE.filter(({ sourceIds }) => sourceIds.includes('calliope'));

  it('is in as many records as the reference has figures and statements: 65', () => {
    expect(CALLIOPE_ROWS).toHaveLength(65);
    expect(records.map(({ id }) => id).sort()).toEqual(CALLIOPE_ROWS.map(([id]) => id).sort());
  });

  it.each(CALLIOPE_ROWS)('%s: %s', (id, figure, words) => {
    const found = records.filter((record) => record.id === id);
    expect(found).toHaveLength(1);
    expect(found[0]?.figure).toBe(figure);
    expect(found[0]?.text).toMatch(words);
  });
});

describe('each record', () => {
  it('has an id of its own and sources that the drug library knows', () => {
    const ids = EVIDENCE.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(EVIDENCE.flatMap(({ sourceIds }) => unknown(sourceIds))).toEqual([]);
  });

  it('stands under a topic; each topic and each condition has some', () => {
    for (const topic of EVIDENCE_TOPICS) expect(evidenceOn(topic)).not.toEqual([]);
    for (const condition of CONDITIONS) expect(evidenceFor(condition)).not.toEqual([]);
    const counts = EVIDENCE_TOPICS.map((topic) => evidenceOn(topic).length);
    expect(counts.reduce((sum, count) => sum + count)).toBe(EVIDENCE.length);
    expect(evidenceFor('fibromyalgia').map(({ id }) => id)).toContain('dose-fibromyalgia');
  });
});

describe('the words', () => {
  it('keep the rules: no exclamation, no µ, leading zeros, no trailing ones, a space before units', () => {
    for (const words of WORDS) {
      expect(words).not.toMatch(/[!µ]/);
      expect(words).not.toMatch(/(^|[^\d])\.\d/);
      expect(words).not.toMatch(/\d\.\d*0(?!\d)/);
      expect(words).not.toMatch(/\d(mg|mcg|mL|kg|lb|h|min)\b/);
      expect(words).not.toMatch(/anaesth|oedema|colour|sensitis|depolaris/i);
      expect(words).not.toMatch(/[a-z,:] Ketamine/);
    }
  });

  it('never speak of a pump rate: that is for plans', () => {
    for (const words of WORDS) expect(words).not.toContain('mL/h');
  });
});

describe('the points on a rail', () => {
  it('have known sources and stand in known care areas', () => {
    const areas = new Set(library.careAreas.map(({ id }) => id));
    expect(REGIMENS.flatMap(({ sourceIds }) => unknown(sourceIds))).toEqual([]);
    expect(
      REGIMENS.flatMap(({ careAreaIds }) => careAreaIds).filter((id) => !areas.has(id)),
    ).toEqual([]);
  });

  it('stand on the rail of each care area, those of the guides at its usual range', () => {
    const place = (id: string): readonly string[] => {
      const regimen = REGIMENS.find((each) => each.id === id);
      if (regimen === undefined) throw new Error(`No regimen ${id}`);
      const { from, to } = regimenPlace(regimen, quantity(70, 'kg'));
      return [text(from), text(to)];
    };
    const rail = (index: number): readonly string[] => {
      const soft = library.careAreas[index]?.guardrails.doseRatePerKg.soft;
      return [text(soft?.minimum?.value), text(soft?.maximum?.value)];
    };
    for (const { id } of library.careAreas) {
      expect(REGIMENS.filter(({ careAreaIds }) => careAreaIds.includes(id))).not.toEqual([]);
    }
    expect(place('clinic-guide-range')).toEqual(rail(0));
    expect(place('consensus-chronic-range')).toEqual(rail(2));
    expect(place('consensus-acute-range')).toEqual(rail(3));
    expect([place('faculty-start')[0], place('faculty-maximum')[0]]).toEqual(rail(1));
  });

  it.each([
    // 0.35 × 50 = 17.5 mg/h; 0.35 × 100 = 35, held at 25 mg/h ÷ 100
    ['schwartzman-2009', 50, '0.35 mg/kg/h', 'none'],
    ['schwartzman-2009', 100, '0.25 mg/kg/h', 'none'],
    // 10 ÷ 50, 40 ÷ 50
    ['goldberg-2010', 50, '0.2 mg/kg/h', '0.8 mg/kg/h'],
    ['goldberg-2010', 100, '0.1 mg/kg/h', '0.4 mg/kg/h'],
    ['clinic-guide-start', 50, '0.5 mg/kg/h', 'none'],
  ])('%s for %d kg: %s to %s', (id, kilograms, from, to) => {
    const regimen = REGIMENS.find((each) => each.id === id);
    if (regimen === undefined) throw new Error(`No regimen ${id}`);
    const place = regimenPlace(regimen, quantity(kilograms, 'kg'));
    expect([text(place.from), text(place.to)]).toEqual([from, to]);
  });
});

describe('disagreements', () => {
  it('are told with both sides, each with its source', () => {
    expect(DISAGREEMENTS.map(({ id }) => id)).toEqual([
      'start',
      'range',
      'observation',
      'dosage',
      'per-hour',
      'loading',
      'intervals',
    ]);
    for (const { positions } of DISAGREEMENTS) {
      expect(positions.length).toBeGreaterThan(1);
      expect(positions.flatMap(({ sourceIds }) => unknown(sourceIds))).toEqual([]);
    }
  });

  it.each([
    ['start', /conservative/, /top of the range/],
    ['range', /0\.1 to 0\.5 mg\/kg\/h/, /0\.5 to 2 mg\/kg\/h/],
    ['observation', /about 1 h/, /4 h/],
    ['dosage', /Higher dosages/, /lowest effective dose/],
  ])('%s: %s against %s', (id, one, other) => {
    const found = DISAGREEMENTS.find((each) => each.id === id);
    const sides = found?.positions.map((each) => `${each.figure ?? ''} ${each.text}`) ?? [];
    expect(sides[0]).toMatch(one);
    expect(sides[1]).toMatch(other);
  });
});

describe('same digits, another dose', () => {
  const context = {
    patientWeight: quantity(70, 'kg'),
    concentration: quantity(10, 'mg/mL'),
    duration: quantity(4, 'h'),
  };

  it('has a row for each pair of the reference', () => {
    expect(SAME_DIGITS.map(({ seen, also }) => `${seen} ${also}`)).toEqual([
      'mg/kg/h mg/kg/min',
      'mg/kg/h mg/min',
      'mcg/kg/min mg/kg/h',
      'mcg/kg/h mg/kg/h',
      'mg/h mL/h',
      'mg/kg in all mg/kg/h',
      'kg lb',
    ]);
    expect(SAME_DIGITS.flatMap(({ sourceIds }) => unknown(sourceIds))).toEqual([]);
  });

  it.each([
    ['per-minute', '60'],
    // 60 ÷ 70
    ['per-minute-without-weight', '0.86'],
    ['micrograms-per-minute', '16.67'],
    ['micrograms-per-hour', '1000'],
    ['dose-and-pump', '10'],
    ['total-and-rate', '4'],
  ])('%s: the second is %s times the first', (id, times) => {
    const row = SAME_DIGITS.find((each) => each.id === id);
    if (row?.kind !== 'dose') throw new Error(`No row ${id}`);
    const digits = new Decimal(row.digits);
    const seen = doseRateRead(digits, row.seen, context);
    const also = doseRateRead(digits, row.also, context);
    expect(timesAsMuch(seen, also).toDecimalPlaces(2).toString()).toBe(times);
  });

  it('names as its rule what the sum gives', () => {
    const texts = SAME_DIGITS.map(({ factor }) => factor.text);
    expect(texts).toEqual([
      '60',
      'weight in kg ÷ 60',
      '16.67',
      '1000',
      'concentration in mg/mL',
      'hours',
      '2.2046',
    ]);
  });
});

describe('the notes on the concentration curve', () => {
  it('say what it is and what it is not, one sentence each, with its source', () => {
    for (const note of [PLASMA_NOTES.is, PLASMA_NOTES.isNot]) {
      expect(note.match(/\./g)).toHaveLength(1);
    }
    expect(unknown(PLASMA_NOTES.sourceIds)).toEqual([]);
  });
});
