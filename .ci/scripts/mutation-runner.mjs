// Stryker's test runner for the core and the input: its own runner for vitest starts a worker and loads
// every file for each mutant, some seconds each; this one loads them once per process and then only
// runs the tests that reach the mutant, most of which end in a millisecond.
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import { DryRunStatus, MutantRunStatus, TestStatus } from '@stryker-mutator/api/test-runner';
import { openSuite } from './mutation-suite.mjs';

/** @typedef {import('@stryker-mutator/api/test-runner').TestRunner} TestRunner */
/** @typedef {import('@stryker-mutator/api/test-runner').DryRunResult} DryRunResult */
/** @typedef {import('@stryker-mutator/api/test-runner').MutantRunResult} MutantRunResult */
/** @typedef {import('@stryker-mutator/api/core').MutantCoverage} MutantCoverage */
/** @typedef {import('./mutation-suite.mjs').SuiteTest} SuiteTest */
/** @typedef {{ times: Record<string, number>, coverage: MutantCoverage }} DryRun */

/**
 * What the mutated files read and write, by Stryker's own name.
 * @type {{ activeMutant?: string | undefined, currentTestId?: string | undefined, hitCount?: number | undefined, hitLimit?: number | undefined, mutantCoverage?: MutantCoverage }}
 */
const state = {};
Object.assign(globalThis, { __stryker__: state });

/** In the sandbox: the processes that try mutants read what the one that ran all tests found. */
const DRY_RUN = 'mutation-dry-run.json';
/** So many of the tests that noticed the last mutants are tried first. */
const MOST_RECENT = 30;

/** @typedef {{ failed?: SuiteTest, failure?: unknown, isEndless: boolean, count: number }} Tried */

/** @implements {TestRunner} */
export class OneProcessRunner {
  /** @type {Awaited<ReturnType<typeof openSuite>> | undefined} */
  #suite;
  /** @type {import('./mutation-suite.mjs').Loaded} */
  #loaded = { tests: [], broken: [] };
  /** @type {DryRun | undefined} */
  #dryRun;
  /** @type {string[]} */
  #recent = [];

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    this.#suite = await openSuite((process.env['MUTATION_TESTS'] ?? '').split(' '));
    await this.#load(undefined);
  }

  async dispose() {
    await this.#suite?.close();
  }

  /** @returns {Promise<DryRunResult>} */
  async dryRun() {
    const { tests, broken } = this.#loaded;
    if (broken.length > 0) return fault(`Cannot be loaded: ${broken.join(', ')}`);
    /** @type {DryRun['times']} */
    const times = {};
    for (const test of tests) {
      state.currentTestId = test.id;
      const start = performance.now();
      const failure = await test.fails();
      times[test.id] = performance.now() - start;
      if (failure !== undefined) return fault(`${test.id}: ${textOf(failure)}`);
    }
    state.currentTestId = undefined;
    const coverage = state.mutantCoverage ?? { static: {}, perTest: {} };
    writeFileSync(resolve(DRY_RUN), JSON.stringify({ times, coverage }));
    return {
      status: DryRunStatus.Complete,
      mutantCoverage: coverage,
      tests: tests.map(({ id, file }) => ({
        id,
        name: id,
        fileName: file,
        timeSpentMs: times[id] ?? 0,
        status: TestStatus.Success,
      })),
    };
  }

  /**
   * Tries the tests that reach the mutant, with the files as they are loaded. The one that fails has to
   * pass again without the mutant, or else an earlier mutant has left something behind. In that case,
   * and before a mutant counts as alive, all is loaded anew with the mutant in it: some mutants can be
   * seen only then.
   * @param {import('@stryker-mutator/api/test-runner').MutantRunOptions} options
   * @returns {Promise<MutantRunResult>}
   */
  async mutantRun({ activeMutant: { id }, hitLimit, mutantActivation }) {
    const reaching = this.#testsReaching(id);
    const hot = await this.#try(id, hitLimit, reaching);
    if (hot.failed !== undefined && (await hot.failed.fails()) === undefined) {
      return this.#resultOf(hot);
    }
    await this.#load(id);
    const { tests, broken } = this.#loaded;
    const cold =
      broken.length > 0
        ? undefined
        : await this.#try(
            id,
            hitLimit,
            mutantActivation === 'static' ? new Set(tests.map((test) => test.id)) : reaching,
          );
    await this.#load(undefined);
    if (cold !== undefined) return this.#resultOf(cold);
    return killed(broken, `Cannot be loaded: ${broken.join(', ')}`, broken.length);
  }

  /**
   * @param {string | undefined} mutant active while the files are loaded
   */
  async #load(mutant) {
    if (this.#suite === undefined) throw new Error('Not initialized');
    state.activeMutant = mutant;
    state.hitCount = undefined;
    this.#loaded = await this.#suite.load();
    state.activeMutant = undefined;
  }

  /**
   * Runs tests with a mutant until one fails: first those that noticed the last mutants, then the
   * quickest.
   * @param {string} mutant
   * @param {number | undefined} hitLimit
   * @param {ReadonlySet<string>} ids
   * @returns {Promise<Tried>}
   */
  async #try(mutant, hitLimit, ids) {
    const times = this.#dryRunFound().times;
    const rank = new Map(this.#recent.map((id, index) => [id, index - this.#recent.length]));
    const place = (/** @type {SuiteTest} */ { id }) => rank.get(id) ?? times[id] ?? 0;
    const tests = this.#loaded.tests
      .filter(({ id }) => ids.has(id))
      .sort((a, b) => place(a) - place(b));
    state.activeMutant = mutant;
    state.hitCount = 0;
    state.hitLimit = hitLimit;
    /** @type {Tried} */
    const tried = { isEndless: false, count: 0 };
    for (const test of tests) {
      const failure = await test.fails();
      tried.count += 1;
      if (failure === undefined) continue;
      tried.failed = test;
      tried.failure = failure;
      break;
    }
    tried.isEndless = hitLimit !== undefined && state.hitCount > hitLimit;
    state.activeMutant = undefined;
    state.hitCount = undefined;
    return tried;
  }

  /**
   * @param {Tried} tried
   * @returns {MutantRunResult}
   */
  #resultOf({ failed, failure, isEndless, count }) {
    if (failed === undefined) {
      return {
        status: MutantRunStatus.Survived,
        nrOfTests: count,
      };
    }
    this.#recent = [failed.id, ...this.#recent.filter((id) => id !== failed.id)].slice(
      0,
      MOST_RECENT,
    );
    return isEndless
      ? {
          status: MutantRunStatus.Timeout,
          reason: 'Does not end',
        }
      : killed([failed.id], textOf(failure), count);
  }

  /**
   * @param {string} mutant
   * @returns {ReadonlySet<string>}
   */
  #testsReaching(mutant) {
    return new Set(
      Object.entries(this.#dryRunFound().coverage.perTest)
        .filter(([, mutants]) => mutants[mutant] !== undefined)
        .map(([test]) => test),
    );
  }

  #dryRunFound() {
    this.#dryRun ??= /** @type {DryRun} */ (JSON.parse(readFileSync(resolve(DRY_RUN), 'utf8')));
    return this.#dryRun;
  }
}

/**
 * @param {string[]} killedBy
 * @param {string} failureMessage
 * @param {number} nrOfTests
 * @returns {import('@stryker-mutator/api/test-runner').KilledMutantRunResult}
 */
function killed(killedBy, failureMessage, nrOfTests) {
  return {
    status: MutantRunStatus.Killed,
    killedBy,
    failureMessage,
    nrOfTests,
  };
}

/**
 * @param {string} errorMessage
 * @returns {import('@stryker-mutator/api/test-runner').ErrorDryRunResult}
 */
function fault(errorMessage) {
  return {
    status: DryRunStatus.Error,
    errorMessage,
  };
}

/**
 * @param {unknown} failure
 * @returns {string}
 */
function textOf(failure) {
  return failure instanceof Error ? failure.message : 'Threw no error';
}

/** Stryker finds the runner in this list, by the `testRunner` of its configuration. */
export const strykerPlugins = [
  declareClassPlugin(PluginKind.TestRunner, 'one-process', OneProcessRunner),
];
