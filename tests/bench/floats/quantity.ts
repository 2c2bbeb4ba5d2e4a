/**
 * The floor of the benchmark: the arithmetic of src/core/quantity/quantity.ts on bare numbers, with
 * all their mistakes. The bundle of the floor has it in the place of the exact one, and is otherwise
 * the same program.
 */
import { Decimal } from '../../../src/core/decimal.ts';
import type { Unit } from '../../../src/core/quantity/units.ts';
import { UNITS } from '../../../src/core/quantity/units.ts';

interface Float {
  readonly unit: Unit;
  readonly value: number;
}

export function quantity(amount: Decimal | string | number, unit: Unit): Float {
  return { unit, value: Number(amount) };
}

export function fraction(
  numerator: Decimal | number,
  denominator: Decimal | number,
  unit: Unit,
): Float {
  return { unit, value: Number(numerator) / Number(denominator) };
}

export function convert(from: Float, unit: Unit): Float {
  const source = UNITS[from.unit];
  const target = UNITS[unit];
  if (source === target) return from;
  const factor = (source.numerator * target.denominator) / (source.denominator * target.numerator);
  return { unit, value: from.value * factor };
}

export function withUnit(typed: Float, unit: Unit): Float {
  return { unit, value: typed.value };
}

export function product(a: Float, b: Float, unit: Unit): Float {
  return { unit, value: a.value * b.value };
}

export function quotient(a: Float, b: Float, unit: Unit): Float {
  if (b.value <= 0) throw new Error(`Division by ${b.value} (${unit})`);
  return { unit, value: a.value / b.value };
}

export function ratio(a: Float, b: Float): Float {
  return quotient(a, b, '1');
}

export function scaleBy(a: Float, factor: Float): Float {
  return product(a, factor, a.unit);
}

export function add(a: Float, b: Float): Float {
  return { unit: a.unit, value: a.value + b.value };
}

export function subtract(a: Float, b: Float): Float {
  return { unit: a.unit, value: a.value - b.value };
}

export function times(a: Float, factor: Decimal | number): Float {
  return { unit: a.unit, value: a.value * Number(factor) };
}

export function sumOf(unit: Unit, parts: readonly Float[]): Float {
  return { unit, value: parts.reduce((total, part) => total + part.value, 0) };
}

export function compare(a: Float, b: Float): number {
  return a.value - b.value;
}

export function isZero(a: Float): boolean {
  return a.value === 0;
}

export function absolute(a: Float): Float {
  return { unit: a.unit, value: Math.abs(a.value) };
}

export function amount(a: Float): Decimal {
  return new Decimal(a.value);
}

const SHOWN_PARTS: Readonly<Record<Unit, number>> = {
  kg: 10,
  lb: 10,
  cm: 10,
  in: 10,
  mg: 10,
  g: 10_000,
  mcg: 10,
  mL: 10,
  L: 10_000,
  h: 10_000,
  min: 10_000,
  m: 1000,
  'm²': 1000,
  'kg/m²': 10,
  'kg/in': 10,
  'mg/kg': 1000,
  'mg/kg/h': 1000,
  'mcg/kg/h': 10,
  'mcg/kg/min': 100,
  'mg/kg/min': 10_000,
  'mg/h': 10,
  'mL/h': 10_000,
  'mg/mL': 1000,
  '1': 1000,
  '%': 10,
};

export function roundHalfUpTo(exact: Float, increment: Float): Float {
  return { unit: exact.unit, value: Math.round(exact.value / increment.value) * increment.value };
}

export function roundDownTo(exact: Float, increment: Float): Float {
  return { unit: exact.unit, value: Math.floor(exact.value / increment.value) * increment.value };
}

export function countRoundedUp(a: Float, b: Float): number {
  return Math.ceil(a.value / b.value);
}

export function asShown(exact: Float): Float {
  const parts = SHOWN_PARTS[exact.unit];
  return { unit: exact.unit, value: Math.round(exact.value * parts) / parts };
}

export function shownIncrement(unit: Unit): Float {
  return { unit, value: 1 / SHOWN_PARTS[unit] };
}

export function amountText(a: Float): string {
  return String(a.value);
}
