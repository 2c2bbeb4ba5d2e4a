/** Changes that push a plan to an edge of the pump: its steps, its range, its containers. */
import { near, withDoseRate, withDuration } from './draftTwists.ts';
import type { Twist } from './draftTwists.ts';
import { dosesOf } from './planDraft.ts';
import {
  add,
  divide,
  exact,
  floorToInteger,
  fraction,
  isPositive,
  multiply,
  roundHalfUpToStep,
  subtract,
} from './rational.ts';
import { typedText } from './random.ts';
import type { Random } from './random.ts';

const STEP_OF = (pump: string): string => (pump === 'syringe-fine' ? '0.01' : '0.1');

/** mL/h half-way between two steps of the pump, and now and then a hair beside it. */
function tie(random: Random, pump: string, from: number, to: number) {
  const step = exact(STEP_OF(pump));
  const halves = fraction(BigInt(2 * random.integer(from, to) + 1), 2n);
  const hair = fraction(BigInt(random.pick([0, 0, 0, 0, -1, 1])), 100000n);
  return add(multiply(step, halves), hair);
}

/** A total dose whose rate is a tie only if it is divided once: 35.05 ÷ 3 ÷ (100 ÷ 300). */
const editTieOfTotal: Twist = (random, draft) => {
  const [drug, volume, hours] = random.pick([
    ['100', '300', '3'] as const,
    ['100', '150', '3'] as const,
    ['500', '300', '6'] as const,
    ['200', '210', '7'] as const,
    ['500', '450', '4.5'] as const,
    ['100', '90', '9'] as const,
  ]);
  const rate = tie(random, draft.pump, 80, 420);
  const total = divide(multiply(rate, exact(hours), exact(drug)), exact(volume));
  const { stock, ...rest } = draft;
  return {
    ...rest,
    ...(stock === undefined ? {} : { stock: '50mg/mL' }),
    mix: 'final',
    drug: `${drug}mg`,
    volume: `${volume}mL`,
    dose: { kind: 'total', totalDose: `${typedText(random, total, 6)}mg`, duration: `${hours}h` },
  };
};

/** A rate that is a tie at the concentration of the plan. */
const editTieOfRate: Twist = (random, draft) => {
  const doses = dosesOf(draft);
  const rate = tie(random, draft.pump, 20, 300);
  const doseRate = multiply(rate, doses.mixture.concentration.value);
  const perKg = divide(doseRate, doses.dosingWeight.value);
  const text = random.percent(70)
    ? `${typedText(random, doseRate, 7)}mg/h`
    : `${typedText(random, perKg, 7)}mg/kg/h`;
  return withDoseRate(random, draft, text);
};

/** A rate at the end of a pump's range, or where it becomes less accurate. */
const editPumpRange: Twist = (random, draft) => {
  const concentration = dosesOf(draft).mixture.concentration.value;
  const step = STEP_OF(draft.pump);
  const rate = near(random, ['5', '5', '5', '0.1', '99.99', '200', '0.01'], step);
  const doseRate = typedText(random, multiply(rate, concentration), 5);
  return withDoseRate(random, draft, `${doseRate}mg/h`);
};

/** A loading phase so short that its rate comes near the top of a pump's range. */
const editFastLoading: Twist = (random, draft) => {
  const concentration = dosesOf(draft).mixture.concentration.value;
  const rate = near(random, ['999', '999', '1200', '200', '99.99'], STEP_OF(draft.pump));
  const minutes = random.pick(['1', '1.5', '2', '3', '5']);
  const dose = divide(multiply(rate, concentration, exact(minutes)), fraction(60n));
  return { ...draft, loading: `${typedText(random, dose, 6)}mg*${minutes}min` };
};

/** A strong mixture and a low rate: rounding to the pump's step moves the dose by some percent. */
const editSlow: Twist = (random, draft) => {
  const volume = random.pick(['50', '50', '20']);
  const concentration = random.pick(['10', '10', '5', '20']);
  const rate = fraction(BigInt(random.integer(30, 1500)), 1000n);
  const doseRate = typedText(random, multiply(rate, exact(concentration)), 2);
  const strong = {
    ...draft,
    drug: `${String(floorToInteger(multiply(exact(concentration), exact(volume))))}mg`,
    volume: `${volume}mL`,
    mix: 'final',
    stock: '50mg/mL',
  } as const;
  return withDoseRate(random, strong, `${doseRate}mg/h`);
};

/** So little volume that the volume step, or the pump's least volume, matters. */
const editSmallVolume: Twist = (random, draft) => {
  const doses = dosesOf(draft);
  const { doseRate } = doses.phases[0] ?? {};
  const volume = near(random, ['1', '1', '0.1', '0.5', '2'], '0.1');
  const dose = multiply(volume, doses.mixture.concentration.value);
  if (doseRate === undefined || random.percent(50)) {
    const perKg = divide(dose, doses.dosingWeight.value);
    const minutes = random.pick(['5', '10', '15']);
    return { ...draft, loading: `${typedText(random, perKg, 5)}mg/kg*${minutes}min` };
  }
  const minutes = divide(multiply(dose, fraction(60n)), doseRate.value);
  return withDuration(draft, `${typedText(random, minutes, 2)}min`);
};

/** Priming such that the first container is just enough, or just not; or the bag is tiny. */
const editContainer: Twist = (random, draft) => {
  const doses = dosesOf(draft);
  const { concentration, finalVolume } = doses.mixture;
  const given = roundHalfUpToStep(divide(doses.totalDose.value, concentration.value), exact('0.1'));
  const spare = subtract(finalVolume, given);
  const offset = exact(random.pick(['0', '0', '0.1', '-0.1', '0.05', '-0.05', '0.01']));
  const priming = add(spare, offset);
  if (isPositive(priming) && random.percent(70)) {
    return { ...draft, priming: `${typedText(random, priming, 2)}mL` };
  }
  return { ...draft, priming: `${random.pick(['0', '2', '20', '99.9', '100', '49.95'])}mL` };
};

/** Containers that hold little of a long infusion: many changes, up to more than can be planned. */
const editManyContainers: Twist = (random, draft) => {
  const volume = random.pick(['5', '10', '20.05', '3', '25']);
  const drug = typedText(random, multiply(exact(volume), exact(random.pick(['1', '2', '5']))), 1);
  const priming = random.pick(['0', '2', '4.95', '2.5', volume]);
  const { stock, ...rest } = draft;
  return withDuration(
    {
      ...rest,
      ...(stock === undefined ? {} : { stock: '100mg/mL' }),
      mix: 'final',
      drug: `${drug}mg`,
      volume: `${volume}mL`,
      priming: `${priming}mL`,
    },
    random.pick(['4h', '24h', '48h', '100h']),
  );
};

/** A slow infusion from one container for about a day. */
const editLongHang: Twist = (random, draft) => {
  const careArea = random.pick(['chronic-pain-inpatient', 'acute-pain-adult']);
  const perKg = typedText(random, near(random, ['0.1', '0.12'], '0.001'), 4);
  const duration = random.pick(['24h', '24h', '1441min', '1439min', '26h', '48h', '25h']);
  const { loading, ...rest } = draft;
  return {
    ...rest,
    ...(loading === undefined || careArea === 'chronic-pain-inpatient' ? {} : { loading }),
    careArea,
    drug: '500mg',
    volume: '500mL',
    pump: random.pick(['large-volume', 'alaris-gp']),
    dose: { kind: 'rate', doseRate: `${perKg}mg/kg/h`, duration },
  };
};

/** At, just under and just over what a syringe holds. */
const editSyringe: Twist = (random, draft) => {
  const volume = typedText(random, near(random, ['50', '50', '45', '40'], '0.1'), 2);
  const mix = random.pick(['final', 'added'] as const);
  return {
    ...draft,
    drug: `${random.pick(['250', '500', '250.5', '100'])}mg`,
    volume: `${volume}mL`,
    mix,
    ...(mix === 'added' ? { stock: random.pick(['50mg/mL', '100mg/mL']) } : {}),
    pump: random.pick(['syringe', 'syringe-fine']),
  };
};

/** Every change that acts on the pump or the container. */
export const PUMP_TWISTS: readonly Twist[] = [
  editTieOfTotal,
  editTieOfTotal,
  editTieOfRate,
  editTieOfRate,
  editPumpRange,
  editPumpRange,
  editFastLoading,
  editSlow,
  editSlow,
  editSmallVolume,
  editSmallVolume,
  editContainer,
  editContainer,
  editManyContainers,
  editLongHang,
  editSyringe,
];
