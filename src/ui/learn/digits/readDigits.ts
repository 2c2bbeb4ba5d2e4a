import type { ReadingContext } from '../../../core/practice/sameDigits.ts';
import {
  doseRateOnOtherUnit,
  doseRateRead,
  timesAsMuch,
} from '../../../core/practice/sameDigits.ts';
import type { Decimal } from '../../../core/decimal.ts';
import type { Quantity } from '../../../core/quantity/quantity.ts';
import { quantity } from '../../../core/quantity/quantity.ts';
import { asShown } from '../../../core/quantity/rounding.ts';
import { readPositive } from '../../../input/fieldReading.ts';
import { fieldFaultMessage, HALF_TYPED_MESSAGE } from '../../format/fieldText.ts';
import type { SameDigitsRow } from '../content/sameDigitsTable.ts';

/** What decides how far apart two readings are, as typed. */
export interface DigitsContextText {
  /** kg */
  readonly weight: string;
  /** mg/mL */
  readonly concentration: string;
  readonly hours: string;
}

/** The context that was typed; undefined while any of it is not a plain number above zero. */
export function readContext(text: DigitsContextText): ReadingContext | undefined {
  const weight = valueOf(text.weight);
  const concentration = valueOf(text.concentration);
  const hours = valueOf(text.hours);
  if (weight === undefined || concentration === undefined || hours === undefined) return undefined;
  return {
    patientWeight: quantity(weight, 'kg'),
    concentration: quantity(concentration, 'mg/mL'),
    duration: quantity(hours, 'h'),
  };
}

/** Where the digits of a row lead. */
export interface DigitsReading {
  /** As it is tested and shown. */
  readonly doseRate: Quantity<'mg/kg/h'>;
  /** How many times the other reading it is; none for the reading that is meant. */
  readonly times?: Decimal;
}

/**
 * Reads the digits of a row in the unit that is meant, or in the other one; undefined while they, or
 * the context, are no plain number above zero. For a weight: what a patient who is given `ordered`
 * really gets when pounds are taken as kilograms.
 */
export function readDigits(
  row: SameDigitsRow,
  text: string,
  isOther: boolean,
  context: ReadingContext | undefined,
  ordered: Quantity<'mg/kg/h'>,
): DigitsReading | undefined {
  const digits = valueOf(text);
  if (digits === undefined || context === undefined) return undefined;
  const meant = row.kind === 'weight' ? ordered : doseRateRead(digits, row.seen, context);
  if (!isOther) return { doseRate: asTested(meant, row.seen) };
  const other =
    row.kind === 'weight'
      ? doseRateOnOtherUnit(ordered, quantity(digits, row.also))
      : doseRateRead(digits, row.also, context);
  return { doseRate: asTested(other, row.also), times: timesAsMuch(meant, other) };
}

/** The message of a field with this text: what refuses it, or a word while it is half typed. */
export function textMessage(text: string): { readonly refusal?: string; readonly hint?: string } {
  const reading = readPositive(text, true);
  if (reading.kind === 'refused') return { refusal: fieldFaultMessage(reading.fault) };
  return reading.kind === 'halfTyped' ? { hint: HALF_TYPED_MESSAGE } : {};
}

function valueOf(text: string): Decimal | undefined {
  const reading = readPositive(text, true);
  return reading.kind === 'valid' ? reading.value : undefined;
}

/** A limit is tested on what was typed in its own unit as typed, else as it is shown. */
function asTested(doseRate: Quantity<'mg/kg/h'>, unit: string): Quantity<'mg/kg/h'> {
  return unit === 'mg/kg/h' ? doseRate : asShown(doseRate);
}
