import type { Plugin } from 'vite';

/**
 * What decimal.js brings along and no sum here needs: trigonometry, roots, other bases, fractions and
 * chance. One name for each method, the first that the library gives it. A bundler cannot see that
 * methods are unused, and these are a third of the library's bytes.
 *
 * Whatever calls one of them all the same stops with a TypeError; it cannot get a wrong number. The
 * unit tests run on the same cut, so that one that is missed fails there.
 */
export const UNUSED_METHODS = [
  'cosine',
  'cubeRoot',
  'hyperbolicCosine',
  'hyperbolicSine',
  'hyperbolicTangent',
  'inverseCosine',
  'inverseHyperbolicCosine',
  'inverseHyperbolicSine',
  'inverseHyperbolicTangent',
  'inverseSine',
  'inverseTangent',
  'logarithm',
  'sine',
  'squareRoot',
  'tangent',
  'toBinary',
  'toFraction',
  'toHexadecimal',
  'toNearest',
  'toOctal',
] as const;

/** The constructor's own functions that are used: the others only repeat a method. */
const KEPT_FUNCTIONS = new Set(['config', 'clone', 'isDecimalInstance']);

/** As much of a syntax tree as is looked at. */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

/**
 * decimal.js without the parts above. `parse` gives the syntax tree of a module. Throws where the
 * library no longer has a part: then it is another version than the one this was written for.
 */
export function withoutUnusedParts(code: string, parse: (code: string) => unknown): string {
  const top = bodyOf(parse(code));
  const clone = top.find(
    ({ type, id }) => type === 'FunctionDeclaration' && nameOf(id) === 'clone',
  );
  const dropped = new Set<string>();
  const cut = [...top, ...bodyOf(clone?.['body'])].filter((statement) => {
    const part = partOf(statement);
    if (part !== undefined) dropped.add(part);
    return part !== undefined;
  });
  for (const name of [...UNUSED_METHODS, 'PI', 'Decimal.sin']) {
    if (!dropped.has(name)) throw new Error(`decimal.js has no ${name} to leave out`);
  }
  return cut
    .toSorted((a, b) => b.start - a.start)
    .reduce((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), code);
}

/** The name of the part that a statement adds, if it is left out. */
function partOf({ type, expression }: Node): string | undefined {
  if (type !== 'ExpressionStatement') return undefined;
  const { left, right } = expression as { readonly left?: Node; readonly right?: Node };
  if (left === undefined) return undefined;
  // PI = new Decimal(PI), which only trigonometry needs.
  if (nameOf(left) === 'PI') return 'PI';
  const owner = nameOf(left['object']);
  const name = nameOf(left['property']) ?? '';
  if (owner === 'P') return UNUSED_METHODS.find((method) => method === name);
  const given = nameOf(right);
  const isRepeated = owner === 'Decimal' && given !== undefined && !KEPT_FUNCTIONS.has(given);
  return isRepeated && name !== 'prototype' ? `Decimal.${name}` : undefined;
}

function bodyOf(node: unknown): readonly Node[] {
  return (node as { readonly body?: readonly Node[] } | undefined)?.body ?? [];
}

function nameOf(node: unknown): string | undefined {
  const { type, name } = (node ?? {}) as { readonly type?: string; readonly name?: string };
  return type === 'Identifier' ? name : undefined;
}

/** Leaves out, in the build and in the unit tests alike, what no sum needs of decimal.js. */
export function decimalParts(): Plugin {
  return {
    name: 'planner:decimal-parts',
    transform: {
      filter: { id: /\/node_modules\/decimal\.js\/decimal\.mjs/ },
      handler(code) {
        return { code: withoutUnusedParts(code, (text) => this.parse(text)), map: null };
      },
    },
  };
}
