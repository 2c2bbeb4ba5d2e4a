import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { judge, verdict } from '../../.ci/scripts/mutation-judge.mjs';
import { PARTS } from '../../.ci/scripts/mutation-parts.mjs';
import { sourcesBelow } from '../support/sources.ts';

const FILE = 'src/core/limits/guardrail.ts';
const source = 'const a = 1;\nconst b = a <\n  2;\n';

/** A mutant of `a < 2`, over two lines. */
function mutant(status: string, changes: object = {}) {
  const location = { start: { line: 2, column: 11 }, end: { line: 3, column: 4 } };
  return { mutatorName: 'Equality', replacement: 'a  <=\n 2', status, location, ...changes };
}

const report = (...mutants: ReturnType<typeof mutant>[]) => ({
  files: { [FILE]: { source, mutants } },
});
const reason = {
  file: FILE,
  original: 'a < 2',
  replacement: 'a <= 2',
  reason: 'a is never 2, so that both are the same',
};

describe('the judge of mutants', () => {
  it('counts what was noticed, and names what lives with its text', () => {
    const found = judge(report(mutant('Killed'), mutant('Timeout'), mutant('Survived')));
    expect(found).toMatchObject({ killed: 2, unjudged: 0 });
    expect(found.alive).toEqual([
      { file: FILE, line: 2, mutator: 'Equality', original: 'a < 2', replacement: 'a <= 2' },
    ]);
  });

  it('takes one without a test for alive, and none for tried where no test was run', () => {
    expect(judge(report(mutant('NoCoverage'))).alive).toHaveLength(1);
    expect(judge(report(mutant('Survived', { testsCompleted: 3 }))).alive).toHaveLength(1);
    const untried = [mutant('Survived', { testsCompleted: 0 }), mutant('Ignored')];
    expect(judge(report(...untried, mutant('RuntimeError')))).toEqual({
      killed: 0,
      alive: [],
      unjudged: 3,
    });
  });

  it('wants 95 % noticed, and a reason for each that lives in a strict folder', () => {
    const found = judge(
      report(...Array.from({ length: 19 }, () => mutant('Killed')), mutant('Survived')),
    );
    expect(verdict(found, [], [])).toEqual({
      score: 95,
      faults: [`${FILE}:2 alive without a reason: a < 2 → a <= 2`],
    });
    expect(verdict(found, [reason], ['src/core/limits/'])).toEqual({ score: 100, faults: [] });
    const lower = judge(
      report(...Array.from({ length: 18 }, () => mutant('Killed')), mutant('Survived')),
    );
    expect(verdict(lower, [], []).faults).toContain('94.7 % of the mutants are noticed, not 95 %');
  });

  it('wants no reason for what is noticed, and none that says nothing', () => {
    const noticed = judge(report(mutant('Killed')));
    expect(verdict(noticed, [reason], ['src/core/limits/']).faults).toEqual([
      `${FILE} needs no reason: a < 2 → a <= 2`,
    ]);
    expect(verdict(noticed, [reason], ['src/core/plan/']).faults).toEqual([]);
    const short = { ...reason, reason: 'same' };
    expect(verdict(judge(report(mutant('Survived'))), [short], []).faults).toEqual([
      `${FILE}: a reason has to say why: a < 2`,
    ]);
  });
});

describe('the parts that are mutated', () => {
  it('hold every file of the core and the input once, and tests that exist', () => {
    const files = ['src/core', 'src/input'].flatMap((folder) => [...sourcesBelow(folder).keys()]);
    for (const file of files) {
      const parts = PARTS.filter(({ folders }) => folders.some((place) => file.startsWith(place)));
      expect(parts, file).toHaveLength(1);
    }
    for (const { tests } of PARTS)
      for (const place of tests) expect(existsSync(place), place).toBe(true);
  });

  it('have reasons only for files that exist', () => {
    const reasons = JSON.parse(
      readFileSync('.ci/mutation-survivors.json', 'utf8'),
    ) as (typeof reason)[];
    for (const { file } of reasons) expect(existsSync(file), file).toBe(true);
  });
});
