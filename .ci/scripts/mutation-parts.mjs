import { filesBelow } from './imports.mjs';

/**
 * The parts of the core and the input that are mutated one after the other, each with the tests that
 * answer for it: a mutant that only a test far away would notice counts as alive.
 */

/**
 * @typedef {object} Part
 * @property {string} name
 * @property {readonly string[]} folders what is mutated: folders or files
 * @property {readonly string[]} tests folders or files of tests
 */

/** @type {readonly Part[]} */
export const PARTS = [
  {
    name: 'limits',
    folders: ['src/core/limits/'],
    tests: ['tests/core/limits', 'tests/core/checks'],
  },
  {
    name: 'quantity',
    folders: ['src/core/quantity/', 'src/core/decimal.ts', 'src/core/result.ts'],
    tests: [
      'tests/core/quantity',
      'tests/core/order',
      'tests/core/plan',
      'tests/core/impossible.test.ts',
    ],
  },
  {
    name: 'checks',
    folders: ['src/core/checks/', 'src/core/library/'],
    tests: [
      'tests/core/checks',
      'tests/core/limits',
      'tests/core/impossible.test.ts',
      'tests/oracle/sample.test.ts',
    ],
  },
  {
    name: 'plan',
    folders: [
      'src/core/order/',
      'src/core/plan/',
      'src/core/alternatives/',
      'src/core/assess.ts',
      'src/core/calculate.ts',
      'src/core/calculation.ts',
    ],
    tests: [
      'tests/core/order',
      'tests/core/plan',
      'tests/core/alternatives',
      'tests/core/checks',
      'tests/core/impossible.test.ts',
      'tests/oracle/sample.test.ts',
    ],
  },
  { name: 'hints', folders: ['src/core/hints/'], tests: ['tests/core/hints'] },
  { name: 'verify', folders: ['src/core/verify/'], tests: ['tests/core/verify'] },
  { name: 'kinetics', folders: ['src/core/kinetics/'], tests: ['tests/core/kinetics'] },
  { name: 'practice', folders: ['src/core/practice/'], tests: ['tests/core/practice'] },
  { name: 'rateChart', folders: ['src/core/rateChart/'], tests: ['tests/core/rateChart'] },
  { name: 'input', folders: ['src/input/'], tests: ['tests/input'] },
];

/** Texts of a million characters: too slow to be run again for almost every mutant of the input. */
const TOO_SLOW = new Set(['tests/input/hostileLength.test.ts']);

/**
 * The test files that answer for a part.
 * @param {Part} part
 * @returns {string[]}
 */
export function testsOf({ tests }) {
  return tests
    .flatMap((place) => (place.endsWith('.ts') ? [place] : filesBelow(place)))
    .filter((file) => file.endsWith('.test.ts') && !TOO_SLOW.has(file));
}

/**
 * The glob of a folder, or the file itself.
 * @param {string} place
 * @param {string} files
 * @returns {string}
 */
export function glob(place, files) {
  return place.endsWith('.ts') ? place : `${place.replace(/\/$/, '')}/**/${files}`;
}
