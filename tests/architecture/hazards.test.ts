import { describe, expect, it } from 'vitest';
import type { Hazard, HazardGroup } from '../../src/ui/safety/hazards/hazard.ts';
import { HAZARD_LOG } from '../../src/ui/safety/hazards/hazardLog.ts';
import { hazardFaults } from '../support/hazardFaults.ts';
import { sourcesBelow } from '../support/sources.ts';
import { testTitles } from '../support/testTitles.ts';

/** What the check itself is tested with would otherwise be found in this file. */
const OWN = 'tests/architecture/hazards.test.ts';

const files = new Map(
  [...sourcesBelow('tests')]
    .filter(([path]) => /\.(test|spec)\.tsx?$/.test(path) && path !== OWN)
    .map(([path, text]) => [path, testTitles(path, text)]),
);

describe('the hazard log', () => {
  it('names for each hazard tests that exist, by file and title, and each tagged test has its hazard', () => {
    expect(hazardFaults(HAZARD_LOG, files)).toEqual([]);
  });

  it('holds the hazards that it was asked for', () => {
    const ids = HAZARD_LOG.flatMap(({ hazards }) => hazards).map(({ id }) => id);
    for (const id of [
      ...['wrong-weight-unit', 'tenfold', 'stale-number', 'wrong-patient'],
      ...['wrong-concentration', 'rounding', 'lapsed-library', 'half-typed'],
    ]) {
      expect(ids).toContain(id);
    }
  });

  it('has every test under attack tagged with the hazard that it answers for', () => {
    const attacks = [...files].filter(([path]) => /^tests\/(attack|browser\/attack)/.test(path));
    expect(attacks.length).toBeGreaterThan(3);
    const untagged = attacks.flatMap(([path, tests]) =>
      tests.filter(({ hazards }) => hazards.length === 0).map(({ title }) => `${path}: ${title}`),
    );
    expect(untagged).toEqual([]);
  });
});

describe('the check of the hazard log', () => {
  const text = `describe('a field', () => {
    // hazard: spill
    it('holds', () => {});
    it.each([1])('holds %d', () => {});
    test.describe('in a browser', () => {
      for (const name of ['x']) test(\`holds \${name}\`, async () => {});
    });
  });`;
  const path = 'tests/a.test.ts';
  const hazard: Hazard = {
    id: 'spill',
    title: '',
    harm: 'delay',
    cause: '',
    effect: '',
    control: '',
    remains: '',
    sources: [],
    tests: { [path]: ['a field > holds'] },
  };
  const faults = (changes: Partial<Hazard>, file = text): string[] => {
    const log: HazardGroup[] = [{ id: 'all', title: '', hazards: [{ ...hazard, ...changes }] }];
    return hazardFaults(log, new Map([[path, testTitles(path, file)]]));
  };

  it('reads titles as the file writes them, with their groups', () => {
    expect(testTitles(path, text)).toEqual([
      { title: 'a field > holds', hazards: ['spill'] },
      { title: 'a field > holds %d', hazards: [] },
      { title: 'a field > in a browser > holds ${name}', hazards: [] },
    ]);
  });

  it('lets a log pass whose tests are there', () => {
    expect(faults({})).toEqual([]);
  });

  it('sees a hazard without a test', () => {
    expect(faults({ tests: {} })).toContain('spill has no test');
  });

  it('sees a test that is not there, by its title or by its file', () => {
    const [other, elsewhere] = ['a field > held', 'tests/b.test.ts'] as const;
    expect(faults({ tests: { [path]: ['a field > holds', other] } })).toEqual([
      `spill names a test that is not there: ${path}: ${other}`,
    ]);
    expect(faults({ tests: { [path]: ['a field > holds'], [elsewhere]: [other] } })).toEqual([
      `spill names a test that is not there: ${elsewhere}: ${other}`,
    ]);
  });

  it('sees a test that names no hazard of the log, or one that does not name it back', () => {
    expect(faults({}, text.replace('spill', 'spills'))).toEqual([
      `${path}: a field > holds names no hazard: spills`,
    ]);
    expect(faults({ tests: { [path]: ['a field > holds %d'] } })).toEqual([
      `${path}: a field > holds is not named by spill`,
    ]);
  });

  it('sees an id that stands twice', () => {
    const log: HazardGroup[] = [{ id: 'all', title: '', hazards: [hazard, hazard] }];
    expect(hazardFaults(log, files)).toContain('spill stands twice');
  });
});
