import type { Result } from '../result.ts';
import { err, ok } from '../result.ts';
import type { PracticeLevel } from './practiceLevel.ts';
import { PRACTICE_LEVELS } from './practiceLevel.ts';

/** The longest seed, in characters. */
const LONGEST_SEED = 24;

/** A text that gives ten problems, the same wherever it is opened. */
export interface PracticeSeed {
  /** As it stands in a link: letters, digits and hyphens. */
  readonly text: string;
  /** The level that the seed names before its first hyphen; none: all levels in turn. */
  readonly level?: PracticeLevel;
}

/** Why a text is no seed. */
export type PracticeSeedFault = 'empty' | 'tooLong' | 'character';

/**
 * Reads a seed: 1 to 24 ASCII letters, digits and hyphens. `pounds-7k` names a level, `7k` or
 * `Ward-B-Monday` does not. Upper and lower case give the same problems.
 */
export function parsePracticeSeed(text: string): Result<PracticeSeed, PracticeSeedFault> {
  if (text === '') return err('empty');
  if (!/^[A-Za-z0-9-]*$/.test(text)) return err('character');
  if (text.length > LONGEST_SEED) return err('tooLong');
  const level = levelNamedBy(text);
  return ok(level === undefined ? { text } : { text, level });
}

/** A seed for a level (none: all in turn) from a whole number, which the page draws by chance. */
export function practiceSeed(chance: number, level?: PracticeLevel): PracticeSeed {
  const digits = Math.trunc(Math.abs(chance)).toString(36);
  return level === undefined ? { text: digits } : { text: `${level}-${digits}`, level };
}

function levelNamedBy(text: string): PracticeLevel | undefined {
  const name = text.toLowerCase();
  return PRACTICE_LEVELS.find((level) => name.startsWith(`${level}-`));
}
