/**
 * What a link may say, decided apart from the program: every key with the pattern of its value, as the
 * contract states them. A link that gives numbers has to be sound by this table.
 */
const NUMBER = '(?:0|[1-9][0-9]*)(?:[.][0-9]+)?';
/** Beside hours, minutes have no whole hour in them. */
const TIME = `(?:${NUMBER}h(?:[1-5]?[0-9](?:[.][0-9]+)?min)?|${NUMBER}min)`;
const RATE_UNIT = '(?:mg/kg/h|mcg/kg/min|mcg/kg/h|mg/h)';

const PATTERNS: readonly (readonly [string, string])[] = [
  ['careArea', '[a-z-]+'],
  ['weight', `${NUMBER}(?:kg|lb)`],
  ['basis', '(?:actual|ideal|adjusted|lean)'],
  ['height', `${NUMBER}(?:cm|in)`],
  ['sex', '(?:female|male)'],
  ['doseRate', `${NUMBER}${RATE_UNIT}`],
  ['totalDose', `${NUMBER}(?:mg|mg/kg)`],
  ['duration', TIME],
  ['loading', `${NUMBER}(?:mg/kg|mg)[*]${NUMBER}min`],
  ['step', `${NUMBER}${RATE_UNIT}[*]${TIME}`],
  ['drug', `${NUMBER}mg`],
  ['volume', `${NUMBER}mL`],
  ['mix', '(?:final|added)'],
  ['stock', `${NUMBER}mg/mL`],
  ['priming', `${NUMBER}mL`],
  ['pump', '[a-z-]+'],
  ['start', '(?:[01][0-9]|2[0-3]):[0-5][0-9]'],
];

const PUMP_PATTERNS: readonly (readonly [string, string])[] = [
  ['pumpRate', `${NUMBER}mL/h`],
  ['pumpVolume', `${NUMBER}mL`],
  ['pumpLoadingRate', `${NUMBER}mL/h`],
  ['pumpLoadingVolume', `${NUMBER}mL`],
];

const tables = {
  plan: new Map(PATTERNS.map(compile)),
  check: new Map([...PATTERNS, ...PUMP_PATTERNS].map(compile)),
};

function compile([key, pattern]: readonly [string, string]): [string, RegExp] {
  return [key, new RegExp(`^${pattern}$`)];
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** Whether every key of a fragment is known and stands once (steps apart), with a value of its form. */
export function isSoundLink(view: 'plan' | 'check', fragment: string): boolean {
  const seen = new Set<string>();
  const at = fragment.indexOf('?');
  if (at === -1) return false;
  return fragment
    .slice(at + 1)
    .split('&')
    .every((pair) => {
      const [rawKey = '', ...rest] = pair.split('=');
      const key = decoded(rawKey);
      const value = decoded(rest.join('='));
      if (key === undefined || value === undefined) return false;
      const mayRepeat = key === 'step' || key === 'pumpRate' || key === 'pumpVolume';
      if (seen.has(key) && !mayRepeat) return false;
      seen.add(key);
      const numbers = value.match(/[0-9.]+/g) ?? [];
      return tables[view].get(key)?.test(value) === true && numbers.every((n) => n.length <= 16);
    });
}
