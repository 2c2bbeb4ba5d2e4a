import DecimalJs from 'decimal.js';

/**
 * The one Decimal of this program: for numbers as they are typed, and for amounts that leave the sums.
 * Sums themselves are done on fractions of whole numbers (quantity.ts).
 */
export const Decimal = DecimalJs.clone({
  precision: 400,
  rounding: DecimalJs.ROUND_HALF_UP,
  toExpNeg: -1000,
  toExpPos: 1000,
});

/** An exact decimal number. */
export type Decimal = DecimalJs;
