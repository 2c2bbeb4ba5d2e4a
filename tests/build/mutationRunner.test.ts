import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { OneProcessRunner, strykerPlugins } from '../../.ci/scripts/mutation-runner.mjs';
import {
  afterEach as after,
  describe as group,
  it as each,
} from '../../.ci/scripts/mutation-vitest.mjs';

/** What Stryker puts into a mutated file: counts what is reached, and says which mutant is active. */
const HELPER = `
const ns = globalThis.__stryker__;
const coverage = (ns.mutantCoverage ??= { static: {}, perTest: {} });
function mutant(id) {
  const test = ns.currentTestId;
  const counts = test === undefined ? coverage.static : (coverage.perTest[test] ??= {});
  counts[id] = (counts[id] ?? 0) + 1;
  if (ns.activeMutant !== id) return false;
  if (ns.hitCount !== undefined && ++ns.hitCount > ns.hitLimit) throw new Error('Too often');
  return true;
}`;
const SOURCE = `${HELPER}
export const plus = (a, b) => (mutant('1') ? a - b : a + b);
export const same = (a) => (mutant('2') ? a + 0 : a);
export const LIMIT = mutant('3') ? 11 : 10;
if (mutant('4')) throw new Error('Broken');
let kept;
export const keep = () => (kept ??= mutant('5') ? 2 : 1);
let isSpoilt = false;
export const spoil = () => { if (mutant('6') || mutant('9') === undefined) isSpoilt = true; return isSpoilt; };
export const endless = () => { for (let i = 0; mutant('7') ? true : i < 1; i += 1); return true; };
`;
const TEST = `
import { describe, expect, it } from 'vitest';
import { endless, keep, LIMIT, plus, same, spoil } from './source.ts';
describe('all', () => {
  it.each([[1, 2, 3], [0, 0, 0]])('%i + %i = %i', (a, b, sum) => { expect(plus(a, b)).toBe(sum); });
  it('is the same', () => { expect(same(3)).toBe(3); });
  it('knows its limit', async () => { await Promise.resolve(); expect(LIMIT).toBe(10); });
  it('keeps', () => { expect(keep()).toBe(1); });
  it('does not spoil', () => { expect(spoil()).toBe(false); });
  it('ends', () => { expect(endless()).toBe(true); });
});
`;

describe('the runner of mutants', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mutants-'));
  const runner = new OneProcessRunner();

  const verdictOn = async (id: string, isStatic = false): Promise<object> =>
    runner.mutantRun({
      activeMutant: {
        id,
        fileName: 'source.ts',
        mutatorName: 'Any',
        replacement: '',
        location: { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } },
      },
      hitLimit: 50,
      mutantActivation: isStatic ? 'static' : 'runtime',
      reloadEnvironment: isStatic,
      sandboxFileName: 'source.ts',
      timeout: 1000,
      disableBail: false,
    });

  beforeAll(async () => {
    writeFileSync(join(folder, 'source.ts'), SOURCE);
    writeFileSync(join(folder, 'a.test.ts'), TEST);
    vi.spyOn(process, 'cwd').mockReturnValue(folder);
    vi.stubEnv('MUTATION_TESTS', 'a.test.ts');
    await runner.init();
    const { status, ...rest } = await runner.dryRun();
    expect(status).toBe('complete');
    expect('tests' in rest && rest.tests.map(({ id }) => id)).toEqual([
      'a.test.ts#0 all > %i + %i = %i [0]',
      'a.test.ts#1 all > %i + %i = %i [1]',
      'a.test.ts#2 all > is the same',
      'a.test.ts#3 all > knows its limit',
      'a.test.ts#4 all > keeps',
      'a.test.ts#5 all > does not spoil',
      'a.test.ts#6 all > ends',
    ]);
  });

  afterAll(async () => {
    await runner.dispose();
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true });
  });

  it('names the test that notices one, and how many say that one is alive', async () => {
    expect(await verdictOn('1')).toMatchObject({
      status: 'killed',
      killedBy: ['a.test.ts#0 all > %i + %i = %i [0]'],
    });
    expect(await verdictOn('2')).toEqual({ status: 'survived', nrOfTests: 1 });
    expect(await verdictOn('8')).toEqual({ status: 'survived', nrOfTests: 0 });
  });

  it('sees what happens only as a file is loaded, or the first time', async () => {
    expect(await verdictOn('3', true)).toMatchObject({
      status: 'killed',
      killedBy: ['a.test.ts#3 all > knows its limit'],
    });
    expect(await verdictOn('4', true)).toMatchObject({
      status: 'killed',
      failureMessage: 'Cannot be loaded: a.test.ts',
    });
    expect(await verdictOn('5')).toMatchObject({ status: 'killed' });
  });

  it('lays nothing at the door of one that another has left behind', async () => {
    expect(await verdictOn('6')).toMatchObject({ status: 'killed' });
    // Reached by the same test
    expect(await verdictOn('9')).toEqual({ status: 'survived', nrOfTests: 1 });
    expect(await verdictOn('2', true)).toEqual({ status: 'survived', nrOfTests: 7 });
  });

  it('is known to Stryker by its name', () => {
    expect(strykerPlugins.map(({ kind, name }) => [kind, name])).toEqual([
      ['TestRunner', 'one-process'],
    ]);
  });

  it('ends what does not end', async () => {
    expect(await verdictOn('7')).toEqual({ status: 'timeout', reason: 'Does not end' });
  });
});

describe('what the tests import in place of vitest', () => {
  it('takes groups, rows and what follows each test, and nothing else', () => {
    const { mutationCollection } = globalThis as unknown as {
      readonly mutationCollection: {
        tests: { title: string; run: () => unknown; after: readonly unknown[] }[];
      };
    };
    mutationCollection.tests = [];
    const hook = (): void => undefined;
    group('outer', () => {
      group.each(['a', 'b'])('inner', (letter) => {
        each('test', () => letter);
      });
      after(hook);
    });
    expect(mutationCollection.tests.map((test) => [test.title, test.run(), test.after])).toEqual([
      ['outer > inner [0] > test', 'a', [hook]],
      ['outer > inner [1] > test', 'b', [hook]],
    ]);
    expect(() => {
      after(hook);
    }).toThrow('afterEach stands in a group');
  });
});
