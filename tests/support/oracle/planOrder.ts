/** Reads a well-formed plan link into an order. The oracle's own small reading of the contract's table. */
import { CARE_AREAS, PUMPS, VIALS } from './drugLibrary.ts';
import type { CareArea, PumpProfile, Vial } from './drugLibrary.ts';
import { add, divide, exact, fraction, toPlain } from './rational.ts';
import type { Rational } from './rational.ts';

/** A number as typed with its unit as typed. */
export interface Typed<Unit extends string> {
  readonly value: Rational;
  readonly unit: Unit;
}

/** Units in which a dose rate may be ordered. */
export type DoseRateUnit = 'mg/kg/h' | 'mcg/kg/min' | 'mcg/kg/h' | 'mg/h';
/** Units in which an amount may be ordered. */
export type DoseUnit = 'mg' | 'mg/kg';
/** What the dose is calculated on. */
export type Basis = 'actual' | 'ideal' | 'adjusted' | 'lean';

/** One stretch of maintenance: an ordered rate, or an ordered amount from which the rate follows. */
export interface OrderedPhase {
  readonly dose:
    | ({ readonly kind: 'rate' } & Typed<DoseRateUnit>)
    | ({ readonly kind: 'total' } & Typed<DoseUnit>);
  /** h */
  readonly duration: Rational;
}

/** The order as a link states it, defaults filled in. */
export interface PlanOrder {
  readonly careArea: CareArea;
  readonly weight: Typed<'kg' | 'lb'>;
  readonly basis: Basis;
  readonly height?: Typed<'cm' | 'in'>;
  readonly sex?: 'female' | 'male';
  readonly phases: readonly OrderedPhase[];
  /** Whether the order was given as rate steps, even if it has only one. */
  readonly inSteps: boolean;
  /** The amount, and the minutes over which it runs. */
  readonly loading?: { readonly dose: Typed<DoseUnit>; readonly minutes: Rational };
  /** mg */
  readonly drug: Rational;
  /** mL, as labeled: the final volume, or the bag's to which the drug is added. */
  readonly volume: Rational;
  readonly mix: 'final' | 'added';
  readonly stock?: { readonly strength: Rational; readonly vial: Vial };
  /** mL */
  readonly priming: Rational;
  readonly pump: PumpProfile;
}

const KNOWN_KEYS = new Set(
  'careArea weight basis height sex doseRate totalDose duration loading step drug volume mix stock priming pump start'.split(
    ' ',
  ),
);

function readKeys(link: string): ReadonlyMap<string, readonly string[]> {
  const prefix = '#/plan?';
  if (!link.startsWith(prefix)) {
    throw new SyntaxError(`Not a plan link: ${link}`);
  }
  const keys = new Map<string, string[]>();
  for (const pair of link.slice(prefix.length).split('&')) {
    const at = pair.indexOf('=');
    const key = pair.slice(0, at);
    const values = keys.get(key) ?? [];
    if (at < 1 || !KNOWN_KEYS.has(key) || (values.length > 0 && key !== 'step')) {
      throw new SyntaxError(`Unknown, repeated or empty key in a plan link: ${pair}`);
    }
    keys.set(key, [...values, decodeURIComponent(pair.slice(at + 1))]);
  }
  return keys;
}

function oneOf<Choice extends string>(text: string, choices: readonly Choice[]): Choice {
  const found = choices.find((choice) => choice === text);
  if (found === undefined) {
    throw new SyntaxError(`${text} is none of ${choices.join(', ')}`);
  }
  return found;
}

function typed<Unit extends string>(text: string, units: readonly Unit[]): Typed<Unit> {
  const [, digits = '', unit = ''] = /^([\d.]+)(.*)$/.exec(text) ?? [];
  return { value: exact(digits), unit: oneOf(unit, units) };
}

function duration(text: string): Rational {
  const [whole, hours, minutes] = /^(?:([\d.]+)h)?(?:([\d.]+)min)?$/.exec(text) ?? [];
  if (whole === undefined || whole === '') {
    throw new SyntaxError(`Not a duration: ${text}`);
  }
  return add(exact(hours ?? '0'), divide(exact(minutes ?? '0'), fraction(60n)));
}

function splitAtStar(text: string): readonly [string, string] {
  const [before = '', after = ''] = text.split('*');
  return [before, after];
}

/** Every unit that a dose rate may be ordered in. */
export const DOSE_RATE_UNITS = ['mg/kg/h', 'mcg/kg/min', 'mcg/kg/h', 'mg/h'] as const;
/** Every unit that an amount may be ordered in. */
export const DOSE_UNITS = ['mg', 'mg/kg'] as const;

function rateFor(text: string, hours: string): OrderedPhase {
  return { dose: { kind: 'rate', ...typed(text, DOSE_RATE_UNITS) }, duration: duration(hours) };
}

function lookUp<Item>(items: ReadonlyMap<string, Item>, id: string): Item {
  const item = items.get(id);
  if (item === undefined) {
    throw new SyntaxError(`Not in the drug library: ${id}`);
  }
  return item;
}

class Keys {
  readonly #keys: ReadonlyMap<string, readonly string[]>;

  constructor(link: string) {
    this.#keys = readKeys(link);
  }

  all(key: string): readonly string[] {
    return this.#keys.get(key) ?? [];
  }

  maybe(key: string): string | undefined {
    return this.all(key)[0];
  }

  one(key: string): string {
    const value = this.maybe(key);
    if (value === undefined) {
      throw new SyntaxError(`A plan link without ${key}`);
    }
    return value;
  }
}

function readPhases(keys: Keys): readonly OrderedPhase[] {
  const steps = keys.all('step');
  if (steps.length > 0) {
    return steps.map((step) => rateFor(...splitAtStar(step)));
  }
  const total = keys.maybe('totalDose');
  if (total === undefined) {
    return [rateFor(keys.one('doseRate'), keys.one('duration'))];
  }
  return [
    {
      dose: { kind: 'total', ...typed(total, DOSE_UNITS) },
      duration: duration(keys.one('duration')),
    },
  ];
}

function readLoading(text: string): NonNullable<PlanOrder['loading']> {
  const [dose, minutes] = splitAtStar(text);
  return { dose: typed(dose, DOSE_UNITS), minutes: typed(minutes, ['min']).value };
}

function readStock(text: string): NonNullable<PlanOrder['stock']> {
  const strength = typed(text, ['mg/mL']).value;
  return { strength, vial: lookUp(VIALS, toPlain(strength)) };
}

/** Reads a plan link. Throws a SyntaxError on one that is not well formed or not complete. */
export function readPlanOrder(link: string): PlanOrder {
  const keys = new Keys(link);
  const pump = lookUp(PUMPS, keys.maybe('pump') ?? 'large-volume');
  const [height, sex, loading] = [keys.maybe('height'), keys.maybe('sex'), keys.maybe('loading')];
  const [stock, priming] = [keys.maybe('stock'), keys.maybe('priming')];
  return {
    careArea: lookUp(CARE_AREAS, keys.maybe('careArea') ?? 'chronic-pain-adult'),
    weight: typed(keys.one('weight'), ['kg', 'lb']),
    basis: oneOf(keys.maybe('basis') ?? 'actual', ['actual', 'ideal', 'adjusted', 'lean']),
    ...(height === undefined ? {} : { height: typed(height, ['cm', 'in']) }),
    ...(sex === undefined ? {} : { sex: oneOf(sex, ['female', 'male']) }),
    phases: readPhases(keys),
    inSteps: keys.all('step').length > 0,
    ...(loading === undefined ? {} : { loading: readLoading(loading) }),
    drug: typed(keys.one('drug'), ['mg']).value,
    volume: typed(keys.one('volume'), ['mL']).value,
    mix: oneOf(keys.maybe('mix') ?? 'final', ['final', 'added']),
    ...(stock === undefined ? {} : { stock: readStock(stock) }),
    priming: priming === undefined ? pump.priming : typed(priming, ['mL']).value,
    pump,
  };
}
