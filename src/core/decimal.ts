import DecimalJs from 'decimal.js';

/**
 * The one Decimal of this program. Quantities are fractions of such numbers, and sums only multiply
 * and add them: 400 digits hold every product that typed numbers of at most 16 characters can make,
 * so nothing is rounded before a setting or a shown number is.
 */
export const Decimal = DecimalJs.clone({
  precision: 400,
  rounding: DecimalJs.ROUND_HALF_UP,
  toExpNeg: -1000,
  toExpPos: 1000,
});

/** An exact decimal number. */
export type Decimal = DecimalJs;
