import { UNIT_SPACE } from './quantityText.ts';

/** The units that evidence is written in, behind a plain space. */
const UNITS = 'mg|mcg|kg|lb|mL|ng|mm|h|min|days?|weeks?|months?|sessions?|patients?|studies';
const AMOUNT = new RegExp(`(\\d) (?=(?:${UNITS})\\b)`, 'g');

/** A sentence of the evidence with its numbers bound to their units, so that no line parts them. */
export function bindUnits(text: string): string {
  return text.replace(AMOUNT, `$1${UNIT_SPACE}`);
}
