import type * as z from 'zod/mini';
import { Decimal } from '../core/decimal.ts';
import type { LibraryFault, LibraryFaultCode, PathStep } from './libraryFault.ts';
import { formatPath } from './libraryFault.ts';
import type { PlainJson } from './plainJson.ts';

type Issue = z.core.$ZodIssue;

/** What a schema found, in this library's words; `root` is the value that it looked at. */
export function faultsOf(issues: readonly Issue[], root: PlainJson): LibraryFault[] {
  return issues.flatMap((issue) => faultsOfIssue(issue, [], root));
}

function faultsOfIssue(
  issue: Issue,
  above: readonly PathStep[],
  root: PlainJson,
): readonly LibraryFault[] {
  const path = [...above, ...issue.path.map(toPathStep)];
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ path: formatPath([...path, key]), code: 'unknownKey' }));
  }
  if (issue.code === 'invalid_union') {
    // The one union is "no source" or a list: say what the list lacks.
    return issue.errors
      .slice(1)
      .flat()
      .flatMap((inner) => faultsOfIssue(inner, path, root));
  }
  const found = valueAt(root, path);
  if (found === undefined) return [missingFault(path)];
  return [{ path: formatPath(path), code: codeOf(issue), ...detailsOf(issue, found) }];
}

/** A list that has to have a first item is empty where that item is missing. */
function missingFault(path: readonly PathStep[]): LibraryFault {
  return typeof path.at(-1) === 'number'
    ? { path: formatPath(path.slice(0, -1)), code: 'emptyList' }
    : { path: formatPath(path), code: 'missing' };
}

function codeOf(issue: Issue): LibraryFaultCode {
  switch (issue.code) {
    case 'invalid_value':
      return 'unknownValue';
    case 'invalid_format':
      return 'emptyText';
    case 'too_small':
      return 'emptyList';
    case 'too_big':
      return 'textTooLong';
    default:
      return 'wrongType';
  }
}

function detailsOf(issue: Issue, found: PlainJson): Pick<LibraryFault, 'found' | 'expected'> {
  if (issue.code === 'invalid_type') {
    return { found: typeOf(found), expected: EXPECTED_NAMES[issue.expected] ?? 'number' };
  }
  if (issue.code === 'invalid_value') {
    return {
      found: typeof found === 'string' ? found : typeOf(found),
      expected: issue.values.join(', '),
    };
  }
  return {};
}

/** Numbers are decimals here, and the name of their class does not survive a build. */
const EXPECTED_NAMES: Readonly<Record<string, string>> = {
  array: 'array',
  boolean: 'boolean',
  object: 'object',
  string: 'string',
  tuple: 'array',
};

function typeOf(value: PlainJson): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return value instanceof Decimal ? 'number' : typeof value;
}

function valueAt(root: PlainJson, path: readonly PathStep[]): PlainJson | undefined {
  return path.reduce<PlainJson | undefined>(
    (value, step) => (value as Record<PathStep, PlainJson> | undefined)?.[step],
    root,
  );
}

function toPathStep(step: PropertyKey): PathStep {
  return typeof step === 'number' ? step : String(step);
}
