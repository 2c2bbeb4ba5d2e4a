import { withoutOuterSpaces } from './decimalText.ts';
import { readPositive } from './fieldReading.ts';
import type { FieldFault } from './orderFormText.ts';

/** The most dose rates of one table. Set by this project. */
export const MOST_DOSE_RATES = 50;

/** Why a list of dose rates is refused, and at which of its entries, from 1. */
export interface DoseRateListFault {
  readonly code:
    | FieldFault
    /** `0,5` may be one number or two. */
    | 'commaWithoutSpace'
    | 'emptyEntry'
    | 'repeated'
    | 'tooMany';
  readonly entry: number;
}

/** What a list of dose rates amounts to; `digits` as typed, one text each. */
export type DoseRateListReading =
  | { readonly kind: 'empty'; readonly isRequired: true }
  | { readonly kind: 'halfTyped' }
  | { readonly kind: 'refused'; readonly fault: DoseRateListFault }
  | { readonly kind: 'valid'; readonly digits: readonly string[] };

/**
 * Reads `0.1, 0.2, 0.3`: plain numbers above zero (mg/kg/h), each once, in the order typed. A comma
 * right between two digits is taken only where both numbers have a point: `0,5` and `1,5` could each
 * be one number with a decimal comma, and are refused.
 */
export function readDoseRateList(text: string): DoseRateListReading {
  if (withoutOuterSpaces(text) === '') return { kind: 'empty', isRequired: true };
  const parts = text.split(',');
  if (parts.length > MOST_DOSE_RATES) return refused('tooMany', MOST_DOSE_RATES + 1);
  const ambiguous = parts.findIndex((part, index) => isAmbiguous(part, parts[index + 1]));
  if (ambiguous !== -1) return refused('commaWithoutSpace', ambiguous + 1);
  return readEntries(parts.map(withoutOuterSpaces));
}

function readEntries(entries: readonly string[]): DoseRateListReading {
  const digits: string[] = [];
  const values = new Set<string>();
  let isHalfTyped = false;
  for (const [index, entry] of entries.entries()) {
    const reading = readPositive(entry, true);
    if (reading.kind === 'refused') return refused(reading.fault, index + 1);
    if (reading.kind === 'valid') {
      const value = reading.value.toFixed();
      if (values.has(value)) return refused('repeated', index + 1);
      values.add(value);
      digits.push(reading.digits);
      continue;
    }
    // A comma at the end waits for the next number; one with nothing before it is a slip.
    const isLast = index === entries.length - 1;
    if (reading.kind === 'empty' && !isLast) return refused('emptyEntry', index + 1);
    isHalfTyped = true;
  }
  return isHalfTyped ? { kind: 'halfTyped' } : { kind: 'valid', digits };
}

function isAmbiguous(left: string, right: string | undefined): boolean {
  if (right === undefined || !/\d$/.test(left) || !/^\d/.test(right)) return false;
  return !left.includes('.') || !right.includes('.');
}

function refused(code: DoseRateListFault['code'], entry: number): DoseRateListReading {
  return { kind: 'refused', fault: { code, entry } };
}
