import { assertNever } from '../../core/result.ts';
import type { LibraryFault } from '../../input/libraryFault.ts';

/** A fault of the drug library in words: exactly where, and what is wrong there. */
export interface LibraryFaultText {
  /** The place in the file: `careAreas[1].name`, or the file as a whole. */
  readonly place: string;
  readonly sentence: string;
}

/** What is wrong with a drug library file, for the one who maintains it. */
export function libraryFaultText(fault: LibraryFault): LibraryFaultText {
  return { place: placeText(fault), sentence: `${faultSentence(fault)}${detailText(fault)}.` };
}

function placeText({ path, line, column }: LibraryFault): string {
  const place = path === '' ? 'the file' : path;
  if (line === undefined) return place;
  const inLine = column === undefined ? '' : `, column ${String(column)}`;
  return `${place}, line ${String(line)}${inLine}`;
}

function detailText({ found, expected }: LibraryFault): string {
  const parts = [
    ...(found === undefined ? [] : [`found ${harmless(found)}`]),
    ...(expected === undefined ? [] : [`expected ${harmless(expected)}`]),
  ];
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
}

/** A page without pump settings has no unit of one either, not even quoted from a file. */
function harmless(text: string): string {
  return `“${text.replaceAll('mL/h', 'mL per h')}”`;
}

function faultSentence({ code }: LibraryFault): string {
  switch (code) {
    case 'notLoaded':
      return 'It could not be fetched: check the network, then reload';
    case 'emptyFile':
      return 'It is empty';
    case 'tooLarge':
      return 'It is too large';
    case 'notJson':
      return 'It is not JSON';
    case 'tooDeep':
      return 'It is nested too deeply';
    case 'repeatedKey':
      return 'The key is there more than once';
    case 'unknownKey':
      return 'The key is not known';
    case 'missing':
      return 'It is missing';
    case 'wrongType':
      return 'It is of the wrong kind';
    case 'unknownValue':
      return 'The word is not one of those that may stand here';
    case 'numberNotPlain':
      return 'Numbers are written plainly: no sign, no exponent, 16 characters at most';
    case 'notAboveZero':
      return 'It has to be above zero';
    case 'notWhole':
      return 'It has to be a whole number';
    case 'aboveMost':
      return 'It is more than the planner can work with';
    case 'emptyText':
      return 'The text is empty';
    case 'textTooLong':
      return 'The text is too long';
    case 'emptyList':
      return 'The list is empty';
    case 'malformedId':
      return 'An id has lower-case letters, digits and hyphens only';
    case 'repeatedId':
      return 'It is there more than once';
    case 'unknownUnit':
      return 'The unit is not known';
    case 'wrongUnit':
      return 'The unit is not the one that this quantity is written in';
    case 'unknownSource':
      return 'The source is not in the list of sources';
    case 'softMinimumAboveMaximum':
      return 'The soft minimum is above the soft maximum';
    case 'hardMinimumAboveMaximum':
      return 'The hard minimum is above the hard maximum';
    case 'softBelowHardMinimum':
      return 'A soft limit is below the hard minimum';
    case 'softAboveHardMaximum':
      return 'A soft limit is above the hard maximum';
    case 'edgeNotUsed':
      return 'This limit would never be looked at';
    case 'minimumAboveMaximum':
      return 'The minimum is above the maximum';
    case 'incrementAboveMaximum':
      return 'The step is larger than the maximum';
    case 'capacityMissing':
      return 'A syringe pump needs the capacity of its syringe';
    case 'capacityNotUsed':
      return 'A bag pump has no syringe';
    case 'notADate':
      return 'A date is written as 2026-11-22';
    case 'reviewBeforeDate':
      return 'The review is before the date of the library';
    default:
      return assertNever(code);
  }
}
