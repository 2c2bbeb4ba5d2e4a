import type { DrugLibrary } from '../core/library/drugLibrary.ts';
import type { Result } from '../core/result.ts';
import type { AmountReading, DurationPartReading, DurationReading } from './fieldReading.ts';
import type { LinkFault } from './linkFault.ts';
import type { LinkPair } from './linkQuery.ts';
import { formatLink, readLinkQuery } from './linkQuery.ts';
import type { MaintenanceFields, OrderFields } from './orderFields.ts';
import { readOrderFields, strengthText } from './orderFields.ts';
import type { DoseUnit, OrderFormText } from './orderFormText.ts';
import { buildForm } from './planLinkForm.ts';

/**
 * The form that a plan link stands for, digits as they are in the link. Only what follows the `?` is
 * read; a link without keys is an empty form. Fails on the first unknown or repeated key or value
 * that the form would refuse: such a link calculates nothing.
 */
export function parsePlanLink(
  fragment: string,
  library: DrugLibrary,
): Result<OrderFormText, LinkFault> {
  const pairs = readLinkQuery(fragment);
  return pairs.ok ? buildForm(pairs.value, library) : pairs;
}

/** The link of a form, `#/plan?…`. */
export function formatPlanLink(text: OrderFormText, library: DrugLibrary): string {
  return formatLink('plan', planLinkPairs(text, library));
}

/**
 * The keys of a form: every key in use, defaults included, in a fixed order. A field that is blank,
 * half typed or refused is left out. Where such a field is an optional one, the link would stand for
 * another plan that looks complete: then the dose is left out too.
 */
export function planLinkPairs(text: OrderFormText, library: DrugLibrary): readonly LinkPair[] {
  const fields = readOrderFields(text, library);
  const { height, stock, priming, start } = fields;
  return [
    ...pair('careArea', text.careAreaId),
    ...amountPair('weight', fields.weight, text.weightUnit),
    ...pair('basis', text.basis),
    ...amountPair('height', height, text.heightUnit),
    ...(text.sex === '' ? [] : pair('sex', text.sex)),
    ...maintenancePairs(fields.maintenance, hasSoundOptions(fields)),
    ...loadingPairs(text, fields),
    ...amountPair('drug', fields.drug, 'mg'),
    ...amountPair('volume', fields.volume, 'mL'),
    ...pair('mix', text.mix),
    ...(stock.kind === 'valid' ? pair('stock', `${strengthText(stock.vial)}mg/mL`) : []),
    ...amountPair('priming', priming, 'mL'),
    ...pair('pump', text.pumpProfileId),
    ...(start.kind === 'valid' ? pair('start', start.digits) : []),
  ];
}

/** Whether no optional entry is under way: what is left out was left blank. */
function hasSoundOptions({ height, loading, stock, priming, start }: OrderFields): boolean {
  const isBlankOrValid = [height, stock, start].every(
    ({ kind }) => kind === 'empty' || kind === 'valid',
  );
  const mustBeValid = loading === undefined ? [priming] : [priming, loading.dose, loading.minutes];
  return isBlankOrValid && mustBeValid.every(({ kind }) => kind === 'valid');
}

function maintenancePairs(fields: MaintenanceFields, isWhole: boolean): LinkPair[] {
  if (fields.isStepped) {
    const steps = fields.steps.map(({ dose, doseUnit, duration }) =>
      dose.kind === 'valid' && duration.duration !== undefined
        ? pair('step', `${dose.digits}${doseUnit}*${durationText(duration)}`)
        : [],
    );
    // Some steps without the others would be another infusion.
    return isWhole && steps.every((step) => step.length > 0) ? steps.flat() : [];
  }
  const { dose, doseUnit, duration } = fields.single;
  return [
    ...(isWhole ? amountPair(isTotal(doseUnit) ? 'totalDose' : 'doseRate', dose, doseUnit) : []),
    ...(duration.duration === undefined ? [] : pair('duration', durationText(duration))),
  ];
}

function loadingPairs({ loadingDoseUnit }: OrderFormText, { loading }: OrderFields): LinkPair[] {
  if (loading?.dose.kind !== 'valid' || loading.minutes.kind !== 'valid') return [];
  const { dose, minutes } = loading;
  return pair('loading', `${dose.digits}${loadingDoseUnit}*${minutes.digits}min`);
}

function isTotal(unit: DoseUnit): boolean {
  return unit === 'mg' || unit === 'mg/kg';
}

/** Hours and minutes as typed, a blank one left out. */
function durationText({ hours, minutes }: DurationReading): string {
  return partText(hours, 'h') + partText(minutes, 'min');
}

function partText(part: DurationPartReading, unit: string): string {
  return part.kind === 'valid' ? `${part.digits}${unit}` : '';
}

function amountPair(key: string, reading: AmountReading, unit: string): LinkPair[] {
  return reading.kind === 'valid' ? pair(key, `${reading.digits}${unit}`) : [];
}

function pair(key: string, value: string): LinkPair[] {
  return [{ key, value }];
}
