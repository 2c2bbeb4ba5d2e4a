import { describe, expect, it } from 'vitest';
import type { PumpProfile, Reference, Statement } from '../../src/core/library/drugLibrary.ts';
import { careAreaById, pumpProfileById } from '../../src/core/library/drugLibrary.ts';
import { amount } from '../../src/core/quantity/quantity.ts';
import type { Unit } from '../../src/core/quantity/units.ts';
import { library } from '../support/library.ts';
import { citing, inWords } from '../support/libraryWords.ts';
import { libraryText } from '../support/libraryText.ts';

/*
 * Every number below was copied by hand from the clinic guide, labels and guidelines that the library
 * cites, not from its file.
 */

const texts = (statements: readonly Statement[]): string =>
  statements.map(({ text, sourceIds }) => `${text} [${citing(sourceIds)}]`).join('\n');

describe('the drug library that ships', () => {
  it('is 2026.1 of 22 November 2026, to be reviewed a year later', () => {
    expect(library.version).toBe('2026.1');
    expect(library.date).toBe('2026-11-22');
    expect(library.reviewBy).toBe('2027-11-22');
  });

  it('has four care areas, six preparations, three vials, four pumps and 26 sources', () => {
    expect(library.careAreas.map((area) => area.id)).toEqual([
      'chronic-pain-adult',
      'chronic-pain-inpatient',
      'chronic-pain-monitored',
      'acute-pain-adult',
    ]);
    expect(library.preparations).toHaveLength(6);
    expect(library.vials).toHaveLength(3);
    expect(library.pumpProfiles.map((profile) => profile.id)).toEqual([
      'large-volume',
      'alaris-gp',
      'syringe',
      'syringe-fine',
    ]);
    expect(library.sources.map((source) => source.id)).toEqual([
      ...['calliope', 'asra-chronic-2018', 'asra-acute-2018', 'fpm-pm12-2021', 'pa-low-dose-2020'],
      ...['schwartzman-2009', 'goldberg-2010', 'sigtermans-2009', 'ketalar-label', 'trissel'],
      ...['cheo', 'rcht-2022', 'highland', 'ismp-abbrev', 'ismp-pumps-2020', 'ismp-concentration'],
      ...['thimbleby-2010', 'lam-2018', 'asa-monitor-85', 'melton-2019', 'kamp-2020', 'aa-2019'],
      ...['ins-2015', 'erstad-2020', 'uclh-pumps', 'alaris-gp'],
    ]);
  });

  it('writes no setting of a pump into a text: a blocked plan shows its texts too', () => {
    const said = JSON.parse(libraryText, (key, value: unknown) =>
      key === 'unit' ? undefined : value,
    ) as unknown;
    expect(JSON.stringify(said)).not.toContain('mL/h');
  });

  it('writes numbers and names as clinicians may write them', () => {
    expect(libraryText).not.toMatch(/µg|\bml\b|[\s"(]\.\d|anaesth|paediatr|\bug\b/);
    expect(libraryText).not.toMatch(/\d\.\d*0 ?(?:mg|mL|mcg|kg|h|min|%)\b/);
  });

  it('holds for an ideal weight from 60 inches, one container a day, 200 in all, 14 days', () => {
    const { idealWeightFromHeight, longHang, containers, supersededDays } = library.general;
    expect(inWords(idealWeightFromHeight.value)).toBe('152.4 cm');
    expect(inWords(longHang.value)).toBe('24 h');
    expect(containers.value).toBe(200);
    expect(supersededDays.value).toBe(14);
    for (const limit of [idealWeightFromHeight, longHang, containers, supersededDays]) {
      expect(citing(limit.sourceIds)).toBe('no source');
    }
  });
});

describe('the references of each care area', () => {
  const referenceIn = ({ edge, value, sourceIds, whenLongerThan }: Reference<Unit>): string =>
    `${edge} ${inWords(value)} [${citing(sourceIds)}] beyond ${inWords(whenLongerThan)}`;

  it('are 25 and 40 mg/h everywhere', () => {
    for (const area of library.careAreas) {
      expect(area.references.doseRate.map(referenceIn)).toEqual([
        'aboveReference 25 mg/h [schwartzman-2009] beyond none',
        'aboveReference 40 mg/h [goldberg-2010] beyond none',
      ]);
    }
  });

  it.each([
    ['chronic-pain-adult', 1],
    ['chronic-pain-inpatient', 0],
    ['chronic-pain-monitored', 1],
    ['acute-pain-adult', 0],
  ])('are 80 mg for more than 2 h in %s: %d', (id, count) => {
    const expected = 'belowReference 80 mg [asra-chronic-2018] beyond 2 h';
    expect(careAreaById(library, id).references.totalDose.map(referenceIn)).toEqual(
      Array.from({ length: count }, () => expected),
    );
  });

  it.each([
    ['chronic-pain-adult', '1 h', 'calliope', true],
    ['chronic-pain-inpatient', '4 h', 'fpm-pm12-2021', true],
    ['chronic-pain-monitored', '1 h', 'calliope', false],
    ['acute-pain-adult', '1 h', 'calliope', false],
  ])('observe after %s for %s (%s), its own: %s', (id, duration, source, specific) => {
    const { observation } = careAreaById(library, id);
    expect(inWords(observation.duration)).toBe(duration);
    expect(citing(observation.sourceIds)).toBe(source);
    expect(observation.specific).toBe(specific);
  });
});

describe('the words of each care area', () => {
  it('say of 0.5 mg/kg/h in the default area both facts, and that they disagree', () => {
    const notes = library.careAreas.map((area) => area.doseRateNotes);
    expect(notes.map((list) => list.length)).toEqual([1, 0, 0, 0]);
    const [note] = library.careAreas[0].doseRateNotes;
    expect(inWords(note?.doseRatePerKg)).toBe('0.5 mg/kg/h');
    expect(note?.sourceIds).toEqual(['calliope']);
    for (const fact of [/often/, /conservative/, /top of its own range/, /disagree/]) {
      expect(note?.text).toMatch(fact);
    }
  });

  it.each([
    ['severe cardiovascular disease', 'calliope'],
    ['liver dysfunction', 'calliope'],
    ['raised intracranial pressure', 'calliope'],
    ['poorly controlled psychosis', 'asra-chronic-2018'],
    ['raised intraocular pressure', 'asra-chronic-2018'],
    ['active substance misuse', 'asra-chronic-2018'],
    ['pregnancy', 'asra-chronic-2018'],
    ['baseline vital signs, liver and kidney function', 'calliope'],
    ['anti-nausea drug given, calm room', 'calliope'],
    ['airway equipment at hand', 'ketalar-label'],
  ])('screen for %s (%s)', (what, source) => {
    for (const area of library.careAreas) {
      expect(texts(area.screening)).toMatch(new RegExp(`^${what}.*\\[${source}\\]$`, 'im'));
    }
  });

  it('monitor what the starting document names', () => {
    for (const area of library.careAreas) {
      expect(texts(area.monitoring)).toContain(
        'Blood pressure, heart rate, respiratory rate and oxygen saturation [calliope]',
      );
      expect(texts(area.monitoring)).toContain(
        'every 15 min in the first hour, every 30 min for the next 2 h, then hourly [rcht-2022]',
      );
    }
  });

  it.each([
    [
      'chronic-pain-adult',
      'afterwards',
      /Other guidance observes for 4 h before discharge \[fpm-pm12-2021\]/,
    ],
    ['chronic-pain-inpatient', 'screening', /0\.05 to 0\.1 mg\/kg\/h.*0\.5.*\[fpm-pm12-2021\]/],
    ['chronic-pain-inpatient', 'afterwards', /Wean over 12 to 24 h.*\[fpm-pm12-2021\]/],
    ['chronic-pain-monitored', 'monitoring', /deep sedation \[asra-chronic-2018\]/],
    ['chronic-pain-monitored', 'monitoring', /7 mg\/kg\/h in intensive care.*2 mg\/kg\/h/],
    ['acute-pain-adult', 'monitoring', /1 mg\/kg\/h.*intensive monitoring \[asra-acute-2018\]/],
  ] as const)('of %s, %s: %s', (id, list, said) => {
    for (const area of library.careAreas) {
      if (area.id === id) expect(texts(area[list])).toMatch(said);
      else expect(texts(area[list])).not.toMatch(said);
    }
  });
});

describe('what ketamine comes in', () => {
  it.each([
    [0, '10 mg/mL', '20 mL', false, 'ketalar-label + trissel'],
    [1, '50 mg/mL', '10 mL', true, 'ketalar-label'],
    [2, '100 mg/mL', '5 mL', true, 'ketalar-label'],
  ])('vial %d: %s, %s, to be diluted: %s (%s)', (index, strength, volume, forDilution, source) => {
    const vial = library.vials[index];
    expect(inWords(vial?.concentration)).toBe(strength);
    expect(inWords(vial?.volume)).toBe(volume);
    expect(vial?.forDilution).toBe(forDilution);
    expect(citing(vial?.sourceIds ?? [])).toBe(source);
  });

  it.each([
    [0, '100 mg', '100 mL', 'bag', 'no source'],
    [1, '500 mg', '500 mL', 'bag', 'ketalar-label'],
    [2, '200 mg', '100 mL', 'bag', 'no source'],
    [3, '500 mg', '250 mL', 'bag', 'ketalar-label'],
    [4, '250 mg', '50 mL', 'syringe', 'no source'],
    [5, '500 mg', '50 mL', 'syringe', 'no source'],
  ])('preparation %d: %s in %s, a %s (%s)', (index, drug, volume, container, source) => {
    const preparation = library.preparations[index];
    expect(inWords(preparation?.drug)).toBe(drug);
    expect(inWords(preparation?.volume)).toBe(volume);
    expect(preparation?.container).toBe(container);
    expect(citing(preparation?.sourceIds ?? [])).toBe(source);
  });
});

describe('the pumps', () => {
  function set({
    minimum,
    maximum,
    increment,
  }: PumpProfile['rate'] | PumpProfile['volume']): string {
    const [low, high, by] = [minimum, maximum, increment].map((each) => amount(each).toString());
    return `${low ?? ''} to ${high ?? ''} by ${by ?? ''} ${increment.unit}`;
  }

  it.each([
    [
      'large-volume',
      'bag',
      '0.1 to 999 by 0.1 mL/h',
      '0.1 to 9999 by 0.1 mL',
      'none',
      '20 mL',
      'no source',
    ],
    [
      'alaris-gp',
      'bag',
      '0.1 to 1200 by 0.1 mL/h',
      '1 to 9999 by 0.1 mL',
      'none',
      '20 mL',
      'alaris-gp',
    ],
    [
      'syringe',
      'syringe',
      '0.1 to 200 by 0.1 mL/h',
      '0.1 to 9999 by 0.1 mL',
      '50 mL',
      '2 mL',
      'no source',
    ],
    [
      'syringe-fine',
      'syringe',
      '0.01 to 99.99 by 0.01 mL/h',
      '0.1 to 9999 by 0.1 mL',
      '50 mL',
      '2 mL',
      'no source',
    ],
  ])(
    '%s takes a %s: %s, %s, syringe %s, line %s (%s)',
    (id, container, rate, volume, syringe, priming, source) => {
      const profile = pumpProfileById(library, id);
      expect(profile.container).toBe(container);
      expect(set(profile.rate)).toBe(rate);
      expect(set(profile.volume)).toBe(volume);
      expect(inWords(profile.syringeCapacity)).toBe(syringe);
      expect(inWords(profile.primingVolume)).toBe(priming);
      expect(citing(profile.sourceIds)).toBe(source);
      expect(citing(profile.primingSourceIds)).toBe('no source');
    },
  );

  it.each([
    ['large-volume', '5 mL/h', 'uclh-pumps'],
    ['alaris-gp', '5 mL/h', 'uclh-pumps'],
    ['syringe', 'none', 'no source'],
    ['syringe-fine', 'none', 'no source'],
  ])('%s is accurate from %s (%s)', (id, from, source) => {
    const { accurateFrom } = pumpProfileById(library, id);
    expect(inWords(accurateFrom?.value)).toBe(from);
    expect(citing(accurateFrom?.sourceIds ?? [])).toBe(source);
  });

  it('say that a profile is generic, or which of its numbers nobody has verified', () => {
    for (const { id, note } of library.pumpProfiles) {
      expect(note).toMatch(id === 'alaris-gp' ? /not verified/ : /without a published source/);
    }
  });
});
