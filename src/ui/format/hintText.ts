import type { Hint, HintDose } from '../../core/hints/didYouMean.ts';
import type { Quantity } from '../../core/quantity/quantity.ts';
import type { Unit } from '../../core/quantity/units.ts';
import { assertNever } from '../../core/result.ts';
import {
  formatExact,
  formatExactNumber,
  formatInFull,
  formatInFullNumber,
  formatQuantity,
  UNIT_SPACE,
} from './quantityText.ts';
import { formatDuration } from './timeText.ts';

/**
 * Another reading of the same digits that would lie inside the limits, with its sum and, where it is
 * about no dose, the dose that it would give: `Did you mean 5 mcg/kg/min? That is 0.3 mg/kg/h.` Stands
 * beside the field that it is about, and is never applied by itself.
 */
export function hintText(hint: Hint): string {
  const { kind, typed, candidate, gives } = hint;
  const meant = kind === 'per24h' ? dailyDoseText(typed) : readable(candidate, formatInFull);
  const dose = gives === undefined ? '' : ` Dose then: ${doseText(gives)}.`;
  return `Did you mean ${meant}? ${sumText(hint)}.${dose}`;
}

/** `100 mg per 24 h` of 100 mg/h and of 100 mg in all. */
function dailyDoseText(typed: Quantity<Unit>): string {
  const amountUnit = typed.unit.replace(/\/(?:h|min)$/, '');
  return `${formatInFullNumber(typed)}${UNIT_SPACE}${amountUnit} per 24${UNIT_SPACE}h`;
}

function doseText(dose: HintDose): string {
  const total = formatQuantity(dose.total);
  if (dose.of === 'loading') return `loading dose ${total}`;
  const { doseRate, doseRatePerKg } = dose;
  if (doseRate === undefined || doseRatePerKg === undefined) return `total ${total}`;
  return `${formatQuantity(doseRate)} (${formatQuantity(doseRatePerKg)}), total ${total}`;
}

function sumText({ kind, typed, candidate, inLimitUnit }: Hint): string {
  const isInLimitUnit = candidate.unit === inLimitUnit.unit;
  const outcome = isInLimitUnit ? '' : `, ${readable(inLimitUnit, formatQuantity)}`;
  switch (kind) {
    case 'otherUnit':
    case 'poundsForKilograms':
      return isInLimitUnit
        ? `The same digits in ${candidate.unit}`
        : `That is ${readable(inLimitUnit, formatQuantity)}`;
    case 'tenTimes':
      return `${numberOf(typed)} × 10 = ${amountOf(candidate)}${outcome}`;
    case 'tenth':
      return `${numberOf(typed)} ÷ 10 = ${amountOf(candidate)}${outcome}`;
    case 'per24h':
      return `That is ${formatExact(candidate)}${outcome}`;
    default:
      return assertNever(kind);
  }
}

/** What was typed, with all its digits: shortened, the sum would not come out. Only hours may not end. */
function amountOf(value: Quantity<Unit>): string {
  return isHours(value) ? formatExact(value) : formatInFull(value);
}

function numberOf(value: Quantity<Unit>): string {
  return isHours(value) ? formatExactNumber(value) : formatInFullNumber(value);
}

/** A length of time in hours and minutes as one says it, every other amount with its unit. */
function readable(value: Quantity<Unit>, format: (value: Quantity<Unit>) => string): string {
  return isHours(value) ? formatDuration(value) : format(value);
}

function isHours(value: Quantity<Unit>): value is Quantity<'h'> {
  return value.unit === 'h';
}
