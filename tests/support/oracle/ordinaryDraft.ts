/** Plans as clinicians would write them; few of them block. */
import { exact, divide, fraction, isLess, multiply, sum } from './rational.ts';
import type { Rational } from './rational.ts';
import type { DraftDose, PlanDraft } from './planDraft.ts';
import { dosesOf } from './planDraft.ts';
import { between, typedText } from './random.ts';
import type { Random } from './random.ts';

/** Care areas with the dose rates (mg/kg/h) and whole hours that are usual there. */
const USUAL = [
  { careArea: 'chronic-pain-adult', from: '0.1', to: '0.5', hours: [4, 4, 4, 5, 6] },
  { careArea: 'chronic-pain-inpatient', from: '0.05', to: '0.5', hours: [4, 12, 24, 48, 96] },
  { careArea: 'chronic-pain-monitored', from: '0.5', to: '1.2', hours: [2, 3, 4, 5, 6] },
  { careArea: 'acute-pain-adult', from: '0.1', to: '0.5', hours: [1, 2, 8, 24, 72] },
] as const;

type UsualCare = (typeof USUAL)[number];

const BAGS = ['100/100', '500/500', '200/100', '500/250', '300/100', '250/250', '100/50'] as const;
const SYRINGES = ['250/50', '500/50', '100/50', '200/40', '50/50', '100/20'] as const;

/** Writes a duration (h) in one of the ways that the contract allows. */
function durationText(random: Random, hours: Rational): string {
  const minutes = multiply(hours, fraction(60n));
  const whole = fraction(hours.numerator / hours.denominator);
  const rest = Number(minutes.numerator - whole.numerator * 60n * minutes.denominator);
  if (minutes.denominator !== 1n) {
    return `${typedText(random, minutes, 3)}min`;
  }
  if (rest === 0 && random.percent(80)) {
    return `${String(whole.numerator)}h`;
  }
  return whole.numerator === 0n || random.percent(25)
    ? `${String(minutes.numerator)}min`
    : `${String(whole.numerator)}h${String(rest)}min`;
}

/** Writes a dose rate, given in mg/kg/h, in any of the units, to a few decimals. */
export function doseRateText(random: Random, perKg: Rational, weight: Rational): string {
  const perMinute = divide(multiply(perKg, fraction(1000n)), fraction(60n));
  switch (random.integer(0, 6)) {
    case 0:
      return `${typedText(random, multiply(perKg, weight), random.integer(0, 2))}mg/h`;
    case 1:
      return `${typedText(random, perMinute, random.integer(1, 3))}mcg/kg/min`;
    case 2:
      return `${typedText(random, multiply(perKg, fraction(1000n)), random.integer(0, 1))}mcg/kg/h`;
    default:
      return `${typedText(random, perKg, random.integer(2, 4))}mg/kg/h`;
  }
}

function patient(random: Random): Pick<PlanDraft, 'weight' | 'basis' | 'height' | 'sex'> {
  const kilograms = between(random, '48', '118', random.pick(['1', '1', '0.5', '0.1']));
  const pounds = typedText(random, divide(kilograms, exact('0.45359237')), random.integer(0, 1));
  const weight = random.percent(20) ? `${pounds}lb` : `${typedText(random, kilograms, 2)}kg`;
  const basis = random.pick(['actual', 'actual', 'actual', 'ideal', 'adjusted', 'lean'] as const);
  const centimeters = between(random, '153', '184', random.pick(['1', '0.5']));
  const inches = typedText(random, divide(centimeters, exact('2.54')), random.integer(0, 1));
  // A height may stay entered after the basis has gone back to actual.
  if (basis === 'actual' && !random.percent(5)) {
    return { weight, basis };
  }
  return {
    weight,
    basis,
    height: random.percent(25) ? `${inches}in` : `${typedText(random, centimeters, 1)}cm`,
    sex: random.pick(['female', 'male']),
  };
}

function steps(random: Random, care: UsualCare, weight: Rational): DraftDose {
  const count = random.pick([1, 2, 2, 3, 3, 4, 5, 6, 8, 10, 12]);
  const hours = random.pick(care.hours);
  const minutes = Math.max(5, Math.round((hours * 60) / count / 5) * 5);
  return {
    kind: 'steps',
    steps: Array.from({ length: count }, () => ({
      doseRate: doseRateText(random, between(random, care.from, care.to, '0.01'), weight),
      duration: durationText(random, fraction(BigInt(minutes), 60n)),
    })),
  };
}

function ordinaryDose(random: Random, care: UsualCare, weight: Rational): DraftDose {
  const perKg = between(random, care.from, care.to, random.pick(['0.05', '0.01', '0.01']));
  const minutes = random.pick(care.hours) * 60 + (random.percent(15) ? 15 : 0);
  const hours = fraction(BigInt(minutes), 60n);
  const duration = durationText(random, hours);
  if (random.percent(28)) {
    return steps(random, care, weight);
  }
  if (random.percent(75)) {
    return { kind: 'rate', doseRate: doseRateText(random, perKg, weight), duration };
  }
  const inAll = multiply(perKg, hours);
  const totalDose = random.percent(60)
    ? `${typedText(random, multiply(inAll, weight), random.integer(0, 1))}mg`
    : `${typedText(random, inAll, 2)}mg/kg`;
  return { kind: 'total', totalDose, duration };
}

/** A loading dose (mg/kg) over minutes, written per kg or in mg. */
export function loadingText(
  random: Random,
  perKg: Rational,
  minutes: Rational,
  weight: Rational,
): string {
  const dose = random.percent(60)
    ? `${typedText(random, perKg, 4)}mg/kg`
    : `${typedText(random, multiply(perKg, weight), random.integer(0, 1))}mg`;
  return `${dose}*${typedText(random, minutes, 2)}min`;
}

function preparation(
  random: Random,
): Pick<PlanDraft, 'drug' | 'volume' | 'mix' | 'stock' | 'priming' | 'pump' | 'start'> {
  const inSyringe = random.percent(40);
  const [drug = '', volume = ''] = random.pick(inSyringe ? SYRINGES : BAGS).split('/');
  const stock = random.pick(['50', '50', '50', '100', '10', 'none']);
  const drugVolume = stock === 'none' ? undefined : divide(exact(drug), exact(stock));
  const room = inSyringe ? '50' : '9999';
  const fits = drugVolume !== undefined && !isLess(exact(room), sum([drugVolume, exact(volume)]));
  const hasStock = drugVolume !== undefined && !isLess(exact(volume), drugVolume);
  return {
    drug: `${drug}mg`,
    volume: `${volume}mL`,
    mix: hasStock && fits && random.percent(30) ? 'added' : 'final',
    ...(hasStock ? { stock: `${stock}mg/mL` } : {}),
    ...(random.percent(30)
      ? {
          priming: `${random.pick(inSyringe ? ['0', '1.5', '2', '3'] : ['0', '15', '22.5', '27'])}mL`,
        }
      : {}),
    pump: random.pick(inSyringe ? ['syringe', 'syringe-fine'] : ['large-volume', 'alaris-gp']),
    ...(random.percent(40) ? { start: random.pick(['09:00', '00:00', '23:59', '13:30']) } : {}),
  };
}

/** A plan within the usual ranges of its care area. */
export function ordinaryDraft(random: Random): PlanDraft {
  const care = random.pick(USUAL);
  const sketch: PlanDraft = {
    careArea: care.careArea,
    ...patient(random),
    dose: { kind: 'rate', doseRate: '0.3mg/kg/h', duration: '4h' },
    ...preparation(random),
  };
  const weight = dosesOf(sketch).dosingWeight.value;
  const loaded = care.careArea !== 'chronic-pain-inpatient' && random.percent(25);
  const perKg = between(random, '0.05', '0.35', '0.01');
  const minutes = between(random, '5', '30', random.pick(['5', '1']));
  return {
    ...sketch,
    dose: ordinaryDose(random, care, weight),
    ...(loaded ? { loading: loadingText(random, perKg, minutes, weight) } : {}),
  };
}
