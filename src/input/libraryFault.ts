import type { GuardrailFault } from '../core/limits/guardrail.ts';

/** What may be wrong with a drug library file; ui has the words. */
export type LibraryFaultCode =
  /** The file could not be fetched. */
  | 'notLoaded'
  | 'emptyFile'
  | 'tooLarge'
  | 'notJson'
  | 'tooDeep'
  | 'repeatedKey'
  | 'unknownKey'
  | 'missing'
  | 'wrongType'
  /** Not one of the few words that may stand here. */
  | 'unknownValue'
  /** A number with a sign or an exponent, or of more than 16 characters. */
  | 'numberNotPlain'
  | 'notAboveZero'
  | 'notWhole'
  | 'aboveMost'
  | 'emptyText'
  | 'textTooLong'
  | 'emptyList'
  | 'malformedId'
  | 'repeatedId'
  | 'unknownUnit'
  /** A unit, but not the one this quantity is written in. */
  | 'wrongUnit'
  | 'unknownSource'
  | GuardrailFault
  /** An edge that would make no sense here: rounding cannot change a setting too little. */
  | 'edgeNotUsed'
  | 'minimumAboveMaximum'
  | 'incrementAboveMaximum'
  | 'capacityMissing'
  /** A bag pump has no syringe. */
  | 'capacityNotUsed'
  | 'notADate'
  | 'reviewBeforeDate';

/** One thing that is wrong with a drug library file, and where. */
export interface LibraryFault {
  /** As `careAreas[1].guardrails.doseRatePerKg.soft.max`; '' is the file as a whole. */
  readonly path: string;
  readonly code: LibraryFaultCode;
  /** What stands there. */
  readonly found?: string;
  /** What may stand there. */
  readonly expected?: string;
  /** From 1; only for faults in the text itself. */
  readonly line?: number;
  readonly column?: number;
}

/** Of a file that is wrong all over, as many faults as anyone would read. */
export const MAXIMUM_FAULTS = 100;

/** One step down a file: a key, or a place in a list from 0. */
export type PathStep = string | number;

/** The path as it is shown: keys with points, places in brackets, other keys quoted. */
export function formatPath(steps: readonly PathStep[]): string {
  return steps.map(formatPathStep).join('').replace(/^\./, '');
}

function formatPathStep(step: PathStep): string {
  const isPlainKey = /^[A-Za-z]\w*$/.test(String(step));
  return isPlainKey ? `.${step}` : `[${JSON.stringify(step)}]`;
}
