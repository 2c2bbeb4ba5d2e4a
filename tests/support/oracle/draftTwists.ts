/** Changes that push a plan to an edge of the order: limits, units, bases, references. */
import { CARE_AREAS } from './drugLibrary.ts';
import { doseRateText, loadingText } from './ordinaryDraft.ts';
import type { DraftDose, PlanDraft } from './planDraft.ts';
import { dosesOf } from './planDraft.ts';
import { add, divide, exact, fraction, isPositive, multiply, subtract } from './rational.ts';
import type { Rational } from './rational.ts';
import { typedText } from './random.ts';
import type { Random } from './random.ts';

/** One change to a plan. */
export type Twist = (random: Random, draft: PlanDraft) => PlanDraft;

/**
 * A value at one of the limits, or a little off it: one shown digit, half of one (where rounding
 * decides), or a tenth of one (which only an exact test notices).
 */
export function near(random: Random, limits: readonly string[], digit: string): Rational {
  const limit = exact(random.pick(limits));
  const tenths = random.pick([0, 0, 0, -10, 10, -5, 5, -6, 4, -1, 1]);
  const value = add(limit, multiply(exact(digit), fraction(BigInt(tenths), 10n)));
  return isPositive(value) ? value : limit;
}

/** Replaces what is given over time by one rate over the same time, or puts it into one step. */
export function withDoseRate(random: Random, draft: PlanDraft, doseRate: string): PlanDraft {
  const { dose } = draft;
  if (dose.kind !== 'steps') {
    return { ...draft, dose: { kind: 'rate', doseRate, duration: dose.duration } };
  }
  const chosen = random.integer(0, dose.steps.length - 1);
  const steps = dose.steps.map((step, index) => (index === chosen ? { ...step, doseRate } : step));
  return { ...draft, dose: { kind: 'steps', steps } };
}

/** Replaces the (first) duration. */
export function withDuration(draft: PlanDraft, duration: string): PlanDraft {
  const { dose } = draft;
  const changed: DraftDose =
    dose.kind === 'steps'
      ? {
          kind: 'steps',
          steps: dose.steps.map((step, index) => (index === 0 ? { ...step, duration } : step)),
        }
      : { ...dose, duration };
  return { ...draft, dose: changed };
}

const editWeight: Twist = (random, draft) => {
  const kilograms = near(random, ['30', '40', '40', '150', '150', '300'], '0.1');
  return random.percent(60)
    ? { ...draft, weight: `${typedText(random, kilograms, 2)}kg` }
    : {
        ...draft,
        weight: `${typedText(random, divide(kilograms, exact('0.45359237')), random.integer(0, 3))}lb`,
      };
};

const editHeight: Twist = (random, draft) => {
  const limits = ['120', '145', '152.4', '152.4', '200', '230'];
  const centimeters = near(random, limits, '0.1');
  const inches = divide(centimeters, exact('2.54'));
  return {
    ...draft,
    basis: random.pick(['ideal', 'adjusted', 'lean', 'lean', draft.basis]),
    height: random.percent(60)
      ? `${typedText(random, centimeters, 2)}cm`
      : `${typedText(random, inches, random.integer(0, 3))}in`,
    sex: random.pick(['female', 'male']),
  };
};

/** A light person on ideal or adjusted weight, which may exceed the actual one. */
const editBasisOfLight: Twist = (random, draft) => ({
  ...draft,
  weight: `${String(random.integer(38, 62))}kg`,
  basis: random.pick(['ideal', 'adjusted', 'lean']),
  height: `${String(random.integer(153, 170))}cm`,
  sex: random.pick(['female', 'male']),
});

/** Ideal weight exactly equal to the actual one: 70 in is 73 kg for a man, 68.5 kg for a woman. */
const editBasisAtActual: Twist = (random, draft) => {
  const [sex, kilograms] = random.pick([['male', '73'] as const, ['female', '68.5'] as const]);
  const weight = near(random, [kilograms], '0.1');
  return {
    ...draft,
    weight: `${typedText(random, weight, 2)}kg`,
    basis: random.pick(['ideal', 'adjusted']),
    height: random.pick(['70in', '177.8cm']),
    sex,
  };
};

const editDoseRatePerKg: Twist = (random, draft) => {
  const area = CARE_AREAS.get(draft.careArea);
  const soft = area?.doseRatePerKg.soft;
  const ends = [soft?.min, soft?.max].flatMap((end) => (end === undefined ? [] : [end]));
  const limits = ['0.05', '0.1', '0.5', '1', '2', '0.01'];
  const value = random.percent(60)
    ? add(random.pick(ends), fraction(BigInt(random.pick([0, 0, -10, 10, -5, 5, -4, 4])), 10000n))
    : near(random, limits, '0.001');
  const text = random.percent(50)
    ? `${typedText(random, value, 4)}mg/kg/h`
    : doseRateText(random, value, dosesOf(draft).dosingWeight.value);
  return withDoseRate(random, draft, text);
};

const editDoseRate: Twist = (random, draft) => {
  const value = near(random, ['25', '25', '40', '100', '100', '200', '300'], '0.1');
  const weight = dosesOf(draft).dosingWeight.value;
  return withDoseRate(
    random,
    draft,
    random.percent(60)
      ? `${typedText(random, value, 2)}mg/h`
      : doseRateText(random, divide(value, weight), weight),
  );
};

const editDuration: Twist = (random, draft) => {
  const area = CARE_AREAS.get(draft.careArea)?.infusionDuration;
  const ends = [area?.soft.min, area?.soft.max, area?.hard.min, area?.hard.max];
  const hours = random.pick(ends.flatMap((end) => (end === undefined ? [] : [end])));
  const minutes = multiply(hours, fraction(60n));
  const offset = exact(random.pick(['0', '0', '1', '0.1', '-1', '-0.1']));
  const text = random.percent(60)
    ? `${typedText(random, add(minutes, offset), 1)}min`
    : `${typedText(random, add(hours, divide(offset, fraction(100n))), 3)}h`;
  return withDuration(draft, text);
};

/** Hours and minutes in one, with a decimal or a zero part. */
const editDurationForm: Twist = (random, draft) =>
  withDuration(draft, random.pick(['4h0min', '0h45min', '4.5h', '4h59.5min', '2h30min', '270min']));

const editLoading: Twist = (random, draft) => {
  const perKg = near(random, ['0.35', '0.35', '0.5', '0.2', '0.001'], '0.001');
  const minutes = random.percent(50)
    ? near(random, ['5', '1'], '0.1')
    : fraction(BigInt(random.integer(1, 30)));
  const weight = dosesOf(draft).dosingWeight.value;
  return { ...draft, loading: loadingText(random, perKg, minutes, weight) };
};

/** A total around 80 mg, over around 2 h. */
const editTotal: Twist = (random, draft) => {
  const total = near(random, ['80'], '0.1');
  const weight = dosesOf(draft).dosingWeight.value;
  const totalDose = random.percent(60)
    ? `${typedText(random, total, 2)}mg`
    : `${typedText(random, divide(total, weight), 3)}mg/kg`;
  const duration = random.pick(['2h', '120min', '121min', '2h1min', '119min', '4h', '4h']);
  return { ...draft, dose: { kind: 'total', totalDose, duration } };
};

const editConcentration: Twist = (random, draft) => {
  const limit = near(random, ['0.9', '0.9', '10', '10', '0.5', '50'], '0.001');
  const volume = random.pick(['50', '100', '40', '250']);
  const drug = typedText(random, multiply(limit, exact(volume)), 3);
  const { stock, ...rest } = draft;
  const kept = random.percent(50) && draft.mix === 'final' ? {} : { stock: stock ?? '50mg/mL' };
  return { ...rest, ...kept, drug: `${drug}mg`, volume: `${volume}mL` };
};

/** Drug volume at, just under or just over the final volume; weak vials diluted. */
const editStock: Twist = (random, draft) => {
  const stock = random.pick(['10', '10', '50', '100']);
  const volume = random.pick(['20', '50', '10']);
  const full = multiply(exact(stock), exact(volume));
  const drug = random.pick([full, full, subtract(full, exact('0.1')), add(full, exact('0.1'))]);
  return {
    ...draft,
    drug: `${typedText(random, drug, 1)}mg`,
    volume: `${volume}mL`,
    mix: random.pick(['final', 'final', 'added']),
    stock: `${stock}mg/mL`,
  };
};

/** Every change that acts on the order. */
export const ORDER_TWISTS: readonly Twist[] = [
  editWeight,
  editWeight,
  editHeight,
  editHeight,
  editBasisOfLight,
  editBasisAtActual,
  editDoseRatePerKg,
  editDoseRatePerKg,
  editDoseRatePerKg,
  editDoseRate,
  editDoseRate,
  editDuration,
  editDuration,
  editDurationForm,
  editLoading,
  editLoading,
  editTotal,
  editTotal,
  editConcentration,
  editConcentration,
  editStock,
];
