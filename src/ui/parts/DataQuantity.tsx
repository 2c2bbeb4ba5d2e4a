import type { ReactNode } from 'react';
import type { Quantity } from '../../core/quantity/quantity.ts';
import type { CanonicalUnit } from '../format/quantityText.ts';
import { dataValue, formatNumber, formatQuantity, UNIT_SPACE } from '../format/quantityText.ts';

/** A result as people read it and, once in the page, as other programs do. */
export interface DataQuantityProps {
  /** Its name in the contract: `infusionRate`. */
  readonly name: string;
  /** A quantity, or a count. */
  readonly value: Quantity<CanonicalUnit> | number;
  /** The rate step, from 1, of a result that stands in a table of steps. */
  readonly step?: number | undefined;
  /** What people read where it is not the plain amount with its unit. */
  readonly children?: ReactNode;
}

/** Each result of a plan stands once in such an element; texts elsewhere only repeat it. */
export function DataQuantity({ name, value, step, children }: DataQuantityProps) {
  const isCount = typeof value === 'number';
  return (
    <data
      data-quantity={name}
      data-step={step}
      value={isCount ? String(value) : dataValue(value)}
      translate="no"
    >
      {children ?? (isCount ? String(value) : formatQuantity(value))}
    </data>
  );
}

/** A number in large digits with its unit small behind it. */
export function Figure({ value }: { readonly value: Quantity<CanonicalUnit> }) {
  return <FigureText number={formatNumber(value)} unit={value.unit} />;
}

/** Digits and unit of a `Figure` that is not a quantity: a clock time, `4:00 h:min`. */
export function FigureText({ number, unit }: { readonly number: string; readonly unit: string }) {
  return (
    <>
      {number}
      <span className="figure-unit">
        {UNIT_SPACE}
        {unit}
      </span>
    </>
  );
}
