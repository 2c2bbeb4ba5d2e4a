import { Decimal } from '../decimal.ts';
import type { BodyAmounts, ThreeCompartments } from './threeCompartments.ts';
import { amountsAfter, NOTHING_GIVEN } from './threeCompartments.ts';

/** A course is shown for this long after the end of the infusion. */
const HOURS_AFTER_END = 4;

/** After this long the level is compared with the end, as patients are observed for about 1 h. */
const HOURS_TO_COMPARE = 1;

const MINUTES_PER_HOUR = 60;
/** Of one mg/L. */
const NANOGRAMS_PER_MILLILITER = 1000;
const SHOWN_DECIMALS = 3;

/** A constant input that begins at a minute and lasts until the next one or the end. */
export interface ConstantInput {
  readonly fromMinute: number;
  /** mg/h */
  readonly doseRate: number;
}

/** A stretch of constant input with what the body holds when it begins. */
interface Stretch extends ConstantInput {
  readonly amounts: BodyAmounts;
  /** mg */
  readonly infused: number;
}

/** The modeled course of an infusion, ready to be read at any minute. */
export interface PlasmaCourse {
  readonly model: ThreeCompartments;
  /** In order; the last follows the end and has no input. */
  readonly stretches: readonly Stretch[];
  /** Minutes from the start (of the loading dose where there is one) to the end of the infusion. */
  readonly endMinute: number;
  /** 4 h after that. */
  readonly lastMinute: number;
}

/** The body at one moment: an estimate for a population, arterial plasma. */
export interface PlasmaReading {
  readonly minute: number;
  /** ng/mL */
  readonly concentration: number;
  /** ng/mL as it is shown: 3 decimals, half-up. */
  readonly shownConcentration: Decimal;
  /** The cumulative dose, mg. */
  readonly infused: number;
  readonly amounts: BodyAmounts;
}

/** The course of `inputs`, in order from minute 0, which end at `endMinute`. */
export function courseOf(
  model: ThreeCompartments,
  inputs: readonly ConstantInput[],
  endMinute: number,
): PlasmaCourse {
  const stretches: Stretch[] = [];
  let amounts = NOTHING_GIVEN;
  let infused = 0;
  inputs.forEach((input, index) => {
    stretches.push({ ...input, amounts, infused });
    const until = inputs[index + 1]?.fromMinute ?? endMinute;
    const hours = (until - input.fromMinute) / MINUTES_PER_HOUR;
    amounts = amountsAfter(model, amounts, input.doseRate, hours);
    infused += input.doseRate * hours;
  });
  stretches.push({ fromMinute: endMinute, doseRate: 0, amounts, infused });
  return {
    model,
    stretches,
    endMinute,
    lastMinute: endMinute + HOURS_AFTER_END * MINUTES_PER_HOUR,
  };
}

/** The body at `minute`, from 0 on. Throws on a minute before the start. */
export function readPlasma({ model, stretches }: PlasmaCourse, minute: number): PlasmaReading {
  const stretch = stretches.findLast(({ fromMinute }) => fromMinute <= minute);
  if (stretch === undefined) throw new Error(`Minute ${minute} is before the start`);
  const hours = (minute - stretch.fromMinute) / MINUTES_PER_HOUR;
  const amounts = amountsAfter(model, stretch.amounts, stretch.doseRate, hours);
  const concentration = (amounts.central / model.centralVolume) * NANOGRAMS_PER_MILLILITER;
  return {
    minute,
    concentration,
    shownConcentration: new Decimal(concentration).toDecimalPlaces(SHOWN_DECIMALS),
    infused: stretch.infused + stretch.doseRate * hours,
    amounts,
  };
}

/**
 * A reading every so many minutes, at the beginning and end of each stretch, and 4 h after the end, in
 * order of time. Throws where `everyMinutes` is not above zero.
 */
export function plasmaRows(course: PlasmaCourse, everyMinutes: number): readonly PlasmaReading[] {
  if (!(everyMinutes > 0)) throw new Error(`Rows every ${everyMinutes} min have no end`);
  const minutes = new Set(course.stretches.map(({ fromMinute }) => fromMinute));
  minutes.add(course.lastMinute);
  for (let minute = 0; minute < course.lastMinute; minute += everyMinutes) minutes.add(minute);
  return [...minutes].sort((a, b) => a - b).map((minute) => readPlasma(course, minute));
}

/** How the level one hour after the end compares with the end. */
export interface LevelAfterEnd {
  readonly atEnd: PlasmaReading;
  readonly oneHourLater: PlasmaReading;
  /** What is left of the level at the end, percent, to the nearest whole one. */
  readonly percentLeft: Decimal;
}

/** The level at the end of the infusion and one hour later. */
export function levelAfterEnd(course: PlasmaCourse): LevelAfterEnd {
  const atEnd = readPlasma(course, course.endMinute);
  const later = course.endMinute + HOURS_TO_COMPARE * MINUTES_PER_HOUR;
  const oneHourLater = readPlasma(course, later);
  const share = (oneHourLater.concentration / atEnd.concentration) * 100;
  return { atEnd, oneHourLater, percentLeft: new Decimal(share).toDecimalPlaces(0) };
}
