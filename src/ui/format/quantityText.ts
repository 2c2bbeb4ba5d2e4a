import type { Quantity } from '../../core/quantity/quantity.ts';
import { amount, amountText, compare, quantity } from '../../core/quantity/quantity.ts';
import { asShown, roundHalfUpTo } from '../../core/quantity/rounding.ts';
import type { Unit } from '../../core/quantity/units.ts';

/**
 * Between a number and its unit: the two never stand on different lines. Of full width: the narrow
 * no-break space nearly vanishes in this typeface, and 2mg is easily misread (ISMP).
 */
export const UNIT_SPACE = '\u00a0';

const MINUS = '\u2212';

/** The units in which a result stands in the page for other programs to read. */
export type CanonicalUnit =
  'kg' | 'mg' | 'mL' | 'h' | 'mg/kg' | 'mg/kg/h' | 'mg/h' | 'mL/h' | 'mg/mL';

/** Significant digits of a value that other programs read. */
const DATA_DIGITS = 12;

/** Volumes below this are drawn up in a small syringe: they get a second decimal. */
const SMALL_VOLUME = quantity(10, 'mL');
const SMALL_VOLUME_INCREMENT = quantity('0.01', 'mL');

/** Decimals of a number in the working: enough to follow the sum by hand. */
const WORKING_INCREMENT = '0.0001';

/** `5.55 mg/kg/h`: at the precision at which its unit is shown, half-up; percent has no space, a plain number no unit. */
export function formatQuantity(exact: Quantity<Unit>): string {
  return withUnit(formatNumber(exact), exact.unit);
}

/** The number of `formatQuantity` without its unit: `1234.5`. */
export function formatNumber(exact: Quantity<Unit>): string {
  return plainNumber(amountText(shown(exact)));
}

/** Every digit of a value that ends, as a typed or tested one does: `150.04 kg`. */
export function formatInFull(value: Quantity<Unit>): string {
  return withUnit(formatInFullNumber(value), value.unit);
}

/** The number of `formatInFull` without its unit. */
export function formatInFullNumber(value: Quantity<Unit>): string {
  return plainNumber(amountText(value));
}

/** A number of the working, up to 4 decimals and its unit: `39.875 mg/h`. */
export function formatExact(exact: Quantity<Unit>): string {
  return withUnit(formatExactNumber(exact), exact.unit);
}

/** The number of `formatExact` without its unit: `19.9375`. */
export function formatExactNumber(exact: Quantity<Unit>): string {
  return plainNumber(amountText(roundHalfUpTo(exact, quantity(WORKING_INCREMENT, exact.unit))));
}

/** A signed share: `+0.3%`, `−0.2%`, `0%`. */
export function formatDeviation(deviation: Quantity<'%'>): string {
  const text = formatQuantity(deviation);
  return text.startsWith(MINUS) || text.startsWith('0%') ? text : `+${text}`;
}

/** A plain decimal of up to 12 significant digits without trailing zeros, for other programs. */
export function dataValue(exact: Quantity<CanonicalUnit>): string {
  const text = amountText(exact);
  if (text.length <= DATA_DIGITS) return text;
  return amount(exact).toSignificantDigits(DATA_DIGITS).toFixed();
}

/** `from to until` with the unit once: `0.1 to 0.5 mg/kg/h`. */
export function formatRange<U extends Unit>(from: Quantity<U>, until: Quantity<U>): string {
  return `${plainNumber(amountText(from))} to ${formatInFull(until)}`;
}

function shown(exact: Quantity<Unit>): Quantity<Unit> {
  if (isVolume(exact) && compare(exact, SMALL_VOLUME) < 0) {
    return roundHalfUpTo(exact, SMALL_VOLUME_INCREMENT);
  }
  return asShown(exact);
}

function isVolume(exact: Quantity<Unit>): exact is Quantity<'mL'> {
  return exact.unit === 'mL';
}

function withUnit(number: string, unit: Unit): string {
  if (unit === '1') return number;
  return unit === '%' ? `${number}%` : `${number}${UNIT_SPACE}${unit}`;
}

/** The digits with a minus that is as wide as one. No comma between thousands: no field reads one. */
function plainNumber(text: string): string {
  return text.replace('-', MINUS);
}
