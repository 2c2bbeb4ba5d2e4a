import { describe, expect, it } from 'vitest';
import { parseDrugLibrary } from '../../src/input/drugLibraryFile.ts';
import { library } from '../support/library.ts';
import { libraryText, libraryWith } from '../support/libraryText.ts';

function faultsOf(text: string): unknown {
  const library = parseDrugLibrary(text);
  return library.ok ? 'none' : library.error;
}

const RAILS = 'careAreas[1].guardrails';
const DOSE = `${RAILS}.doseRatePerKg`;

describe('a drug library file', () => {
  it('that ships is sound', () => {
    expect(faultsOf(libraryText)).toBe('none');
  });

  it('says the same each time it is read', () => {
    expect(parseDrugLibrary(libraryText)).toStrictEqual({ ok: true, value: library });
  });

  it.each(['', ' \n\t', '\ufeff'])('that is empty is refused: %j', (text) => {
    expect(faultsOf(text)).toEqual([{ path: '', code: 'emptyFile' }]);
  });

  it('is at most a million characters long', () => {
    const filled = (length: number): string => libraryText.padEnd(length, ' ');
    expect(faultsOf(filled(1_000_000))).toBe('none');
    expect(faultsOf(filled(1_000_001))).toEqual([{ path: '', code: 'tooLarge' }]);
  });

  it('that is not JSON is refused with its line and column', () => {
    const lines = libraryText.split('\n');
    lines[2] = '  "date": 2026-11-22,';
    expect(faultsOf(lines.join('\n'))).toEqual([
      { path: '', code: 'notJson', line: 3, column: 15 },
    ]);
  });

  it('that is a page instead of a library is refused', () => {
    expect(faultsOf('<!doctype html><title>404</title>')).toMatchObject([{ code: 'notJson' }]);
  });

  it.each([
    ['[]', 'array'],
    ['"2026.1"', 'string'],
    ['null', 'null'],
    ['5', 'number'],
  ])('that holds only %s is refused', (text, found) => {
    expect(faultsOf(text)).toEqual([{ path: '', code: 'wrongType', found, expected: 'object' }]);
  });

  it('is refused for a number that is not plain, with its place in both ways', () => {
    const text = libraryText.replace('"value": 0.5,', '"value": 5e-1,');
    const [fault] = faultsOf(text) as Record<string, unknown>[];
    expect(fault).toMatchObject({
      path: 'careAreas[0].guardrails.doseRatePerKg.soft.max.value',
      code: 'numberNotPlain',
      found: '5e-1',
    });
    expect(libraryText.split('\n')[Number(fault?.['line']) - 1]).toContain('"value": 0.5');
  });

  it('is refused for a key that stands twice, which would hide the first', () => {
    const text = libraryText.replace('"version"', '"date": "2020-01-01",\n  "version"');
    expect(faultsOf(text)).toEqual([
      { path: 'date', code: 'repeatedKey', found: 'date', line: 4, column: 3 },
    ]);
  });

  it('is refused for each fault that it has, up to a hundred', () => {
    const text = libraryWith('careAreas[0].name', 5).replace('"2026-11-22"', 'true');
    expect(faultsOf(text)).toMatchObject([{ path: 'date' }, { path: 'careAreas[0].name' }]);
    // In the order in which they stand in the file.
    const everywhere = libraryWith('careAreas[0].name', 5)
      .replaceAll('"forDilution"', '"dilute"')
      .replace('"reviewBy"', '"review"');
    expect(faultsOf(everywhere)).toMatchObject([
      { path: 'reviewBy', code: 'missing' },
      { path: 'careAreas[0].name' },
      { path: 'vials[0].forDilution', code: 'missing' },
      { path: 'vials[0].dilute' },
      { path: 'vials[1].forDilution' },
      { path: 'vials[1].dilute' },
      { path: 'vials[2].forDilution' },
      { path: 'vials[2].dilute' },
      { path: 'review', code: 'unknownKey' },
    ]);
    // 4 care areas, 26 sources, 6 preparations and 4 pump profiles: each with one key too few and one
    // too many.
    expect(faultsOf(libraryText.replaceAll('"id": "', '"ID": "'))).toHaveLength(80);
    expect(faultsOf(libraryText.replaceAll('"value": ', '"VALUE": '))).toHaveLength(100);
    expect(faultsOf(libraryText.replaceAll('["calliope"]', '["x", "y", "z"]'))).toHaveLength(100);
  });
});

describe('the shape of a drug library file', () => {
  it.each([
    ['version'],
    ['general.longHang'],
    ['general.supersededDays'],
    ['careAreas[2].guardrails.pumpRounding'],
    [`${DOSE}.hard.max`],
    [`${DOSE}.hard.max.source`],
    ['careAreas[0].observation.specific'],
    ['pumpProfiles[3].rate.increment'],
    ['vials[0].forDilution'],
    ['preparations[4].container'],
    ['sources[0].where'],
  ])('misses %s', (path) => {
    expect(faultsOf(libraryWith(path, undefined))).toEqual([{ path, code: 'missing' }]);
  });

  it.each([
    ['author'],
    [`${DOSE}.soft.Max`],
    ['careAreas[0].references.weight'],
    ['pumpProfiles[0].flow rate', 'pumpProfiles[0]["flow rate"]'],
    ['general.5', 'general["5"]'],
  ])('has no key for %s', (path, shown = path) => {
    expect(faultsOf(libraryWith(path, 1))).toEqual([{ path: shown, code: 'unknownKey' }]);
  });

  it('has no key "__proto__" either', () => {
    const text = libraryText.replace('"version"', '"__proto__": 1, "version"');
    expect(faultsOf(text)).toEqual([{ path: '["__proto__"]', code: 'unknownKey' }]);
  });

  it.each([
    [`${DOSE}.soft.max.value`, '0.5', 'string', 'number'],
    [`${DOSE}.soft.max`, 0.5, 'number', 'object'],
    [`${DOSE}.soft`, null, 'null', 'object'],
    [`${DOSE}.soft.max.source`, 'calliope', 'string', 'array'],
    [`${DOSE}.soft.max.source`, 'No source', 'string', 'array'],
    [`${DOSE}.soft.max.source[0]`, 5, 'number', 'string'],
    ['careAreas[0].observation.specific', 'yes', 'string', 'boolean'],
    ['careAreas', {}, 'object', 'array'],
    ['sources', null, 'null', 'array'],
    ['careAreas[3]', [], 'array', 'object'],
    ['version', 2026.1, 'number', 'string'],
    ['vials[1].forDilution', 1, 'number', 'boolean'],
  ])('has another type at %s than %j', (path, value, found, expected) => {
    expect(faultsOf(libraryWith(path, value))).toEqual([
      { path, code: 'wrongType', found, expected },
    ]);
  });

  it.each([
    ['preparations[0].container', 'bottle', 'bottle'],
    ['pumpProfiles[1].container', 5, 'number'],
  ])('has one of few words at %s, not %j', (path, value, found) => {
    expect(faultsOf(libraryWith(path, value))).toEqual([
      { path, code: 'unknownValue', found, expected: 'bag, syringe' },
    ]);
  });

  it.each([
    'sources',
    'careAreas',
    'preparations',
    'vials',
    'pumpProfiles',
    'careAreas[0].screening',
    'careAreas[1].monitoring',
    'careAreas[2].afterwards',
    `${DOSE}.soft.max.source`,
  ])('has something in the list %s', (path) => {
    // A library without sources has many unknown ones too; its first fault is the empty list.
    expect(faultsOf(libraryWith(path, []))).toEqual([{ path, code: 'emptyList' }]);
  });

  it.each(['careAreas[0].references.doseRate', 'careAreas[0].doseRateNotes'])(
    'may have nothing in the list %s',
    (path) => {
      expect(faultsOf(libraryWith(path, []))).toBe('none');
    },
  );

  it.each(['careAreas[0].name', 'sources[3].label', 'pumpProfiles[0].note'])(
    'has a text of 1 to 400 characters at %s',
    (path) => {
      expect(faultsOf(libraryWith(path, ''))).toEqual([{ path, code: 'emptyText' }]);
      expect(faultsOf(libraryWith(path, '  '))).toEqual([{ path, code: 'emptyText' }]);
      expect(faultsOf(libraryWith(path, 'x'.repeat(400)))).toBe('none');
      expect(faultsOf(libraryWith(path, 'x'.repeat(401)))).toEqual([{ path, code: 'textTooLong' }]);
    },
  );
});
