/** Makes a failing plan link as small as it can be, so that a person sees what it fails on. */

type Pair = readonly [key: string, value: string];

/**
 * The smallest link that still fails: keys left out, defaults taken, plain units, fewer steps, shorter
 * and rounder numbers, each change kept where the link still fails, until no smaller one does.
 * `fails` says of any link whether it does; links that give no order do not.
 */
export function shrinkLink(link: string, fails: (link: string) => boolean): string {
  const smallest = shrinkPairs(pairsOf(link), (pairs) => fails(linkOf(pairs)));
  return linkOf(smallest);
}

function shrinkPairs(pairs: readonly Pair[], fails: (pairs: readonly Pair[]) => boolean) {
  let current = pairs;
  for (;;) {
    const next = smallerThan(current).find((candidate) => fails(candidate));
    if (next === undefined) return current;
    current = next;
  }
}

function pairsOf(link: string): readonly Pair[] {
  const [, query = ''] = link.split('?');
  return query.split('&').map((pair) => {
    const at = pair.indexOf('=');
    return [pair.slice(0, at), decodeURIComponent(pair.slice(at + 1))];
  });
}

function linkOf(pairs: readonly Pair[]): string {
  return `#/plan?${pairs.map(([key, value]) => `${key}=${value}`).join('&')}`;
}

/** Every link that is one change smaller, the largest changes first. */
function smallerThan(pairs: readonly Pair[]): readonly (readonly Pair[])[] {
  const keys = pairs.map(([key]) => key);
  const places = [...pairs.keys()];
  return [
    ...withoutAnyOf(pairs, ['basis', 'height', 'sex']),
    ...withoutAnyOf(pairs, ['mix', 'stock']),
    ...places.map((place) => pairs.toSpliced(place, 1)),
    ...(keys.filter((key) => key === 'step').length === 1 ? [withoutSteps(pairs)] : []),
    ...places.flatMap((place) => replaced(pairs, place, inPlainUnits)),
    ...places.flatMap((place) => replaced(pairs, place, withSmallerNumbers)),
  ];
}

/** Keys that only make sense together leave together. */
function withoutAnyOf(pairs: readonly Pair[], keys: readonly string[]) {
  const rest = pairs.filter(([key]) => !keys.includes(key));
  return rest.length < pairs.length ? [rest] : [];
}

/** One step is no step. */
function withoutSteps(pairs: readonly Pair[]): readonly Pair[] {
  return pairs.flatMap((pair): readonly Pair[] => {
    const [key, value] = pair;
    if (key !== 'step') return [pair];
    const [doseRate = '', duration = ''] = value.split('*');
    return [
      ['doseRate', doseRate],
      ['duration', duration],
    ];
  });
}

function replaced(
  pairs: readonly Pair[],
  place: number,
  smaller: (value: string) => readonly string[],
): readonly (readonly Pair[])[] {
  const [key = '', value = ''] = pairs[place] ?? [];
  return smaller(value).map((other) => pairs.with(place, [key, other]));
}

/** Units that need a conversion, each with the one that does not. */
const PLAIN_UNITS: readonly (readonly [RegExp, string])[] = [
  [/lb$/, 'kg'],
  [/in$(?<!min)/, 'cm'],
  [/mcg\/kg\/(?:min|h)/, 'mg/kg/h'],
  [/mg\/h/, 'mg/kg/h'],
  [/(?<=[\d.])mg\/kg(?!\/)/, 'mg'],
  [/h[\d.]+min$/, 'h'],
  [/^(?=[^*]*$)([\d.]+)min$/, '$1h'],
  [/(?<=h\*)([\d.]+)min$/, '$1h'],
];

function inPlainUnits(value: string): readonly string[] {
  return PLAIN_UNITS.map(([unit, plain]) => value.replace(unit, plain)).filter(
    (other) => other !== value,
  );
}

const NUMBER = /\d+(?:\.\d+)?/g;

/** The value with one of its numbers smaller: one, rounder, or shorter. */
function withSmallerNumbers(value: string): readonly string[] {
  return [...value.matchAll(NUMBER)].flatMap(({ 0: digits, index }) =>
    smallerNumbers(digits).map(
      (other) => value.slice(0, index) + other + value.slice(index + digits.length),
    ),
  );
}

/** Plainer ways to write a number near it or to do without it, the plainest first. */
function smallerNumbers(digits: string): readonly string[] {
  const number = Number(digits);
  const rounded = Array.from({ length: significant(digits) }, (_, index) =>
    roundedTo(number, index + 1),
  );
  const plain = [
    ...['1', '10', '100', '0.1'],
    ...oneFigure(number),
    ...withOneDigitLess(digits),
    ...rounded,
    String(number),
  ];
  return [...new Set(plain)].filter(
    (other) => /^(?:0|[1-9]\d*)(?:\.\d+)?$/.test(other) && isPlainer(other, digits),
  );
}

/** The numbers of one figure that are about as large, or a tenth of that. */
function oneFigure(number: number): readonly string[] {
  const size = 10 ** Math.floor(Math.log10(number));
  return [1, 2, 3, 4, 5, 6, 7, 8, 9].flatMap((digit) => [
    roundedTo((digit * size) / 10, 1),
    roundedTo(digit * size, 1),
  ]);
}

/** The number with any one of its digits one less. */
function withOneDigitLess(digits: string): readonly string[] {
  return Array.from(digits, (digit, index) => {
    const less = digit === '.' || digit === '0' ? digit : String(Number(digit) - 1);
    return digits.slice(0, index) + less + digits.slice(index + 1);
  });
}

function roundedTo(number: number, figures: number): string {
  return String(Number(number.toPrecision(figures)));
}

function significant(digits: string): number {
  return digits.replace('.', '').replace(/^0+|0+$/g, '').length;
}

/** Fewer figures that count, then fewer characters, then the smaller number. */
function isPlainer(a: string, b: string): boolean {
  const less = [significant(a) - significant(b), a.length - b.length, Number(a) - Number(b)].find(
    (difference) => difference !== 0,
  );
  return less !== undefined && less < 0;
}
