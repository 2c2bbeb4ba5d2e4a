import type { DrugLibrary } from '../core/library/drugLibrary.ts';
import type { Result } from '../core/result.ts';
import { err, ok } from '../core/result.ts';
import { readDoseRateList } from './doseRateList.ts';
import type { DurationPartReading, DurationReading } from './fieldReading.ts';
import type { LinkFault } from './linkFault.ts';
import type { LinkPair } from './linkQuery.ts';
import { formatLink, readLinkQuery } from './linkQuery.ts';
import type { LinkValueFault } from './linkValues.ts';
import { isLinkValueFault, linkFaultOf, readLinkAmount, readLinkDuration } from './linkValues.ts';
import type { RateChartText } from './rateChartForm.ts';
import { defaultRateChartForm, readRateChartForm } from './rateChartForm.ts';

type Part = Partial<RateChartText> | LinkValueFault;

/** Every key, each of which stands at most once. */
const KEY_READERS = {
  careArea: (id, { careAreas }) =>
    careAreas.some((area) => area.id === id) ? { careAreaId: id } : 'unknownId',
  drug: amountReader('drug', 'mg'),
  volume: amountReader('volume', 'mL'),
  pump: (id, { pumpProfiles }) =>
    pumpProfiles.some((profile) => profile.id === id) ? { pumpProfileId: id } : 'unknownId',
  from: amountReader('from', 'kg'),
  to: amountReader('to', 'kg'),
  every: amountReader('every', 'kg'),
  doseRates: readDoseRates,
  duration: readLinkDuration,
} as const satisfies Record<string, (value: string, library: DrugLibrary) => Part>;

/**
 * The form that a rate chart's link stands for, digits as they are in the link. Only what follows the
 * `?` is read; what a link leaves out has its default, except that an amount without its volume, or
 * the reverse, leaves the other blank. Fails on the first unknown or repeated key or value that the
 * form would refuse: such a link calculates nothing.
 */
export function parseRateChartLink(
  fragment: string,
  library: DrugLibrary,
): Result<RateChartText, LinkFault> {
  const pairs = readLinkQuery(fragment);
  if (!pairs.ok) return pairs;
  const keys = new Set<string>();
  let given: Partial<RateChartText> = {};
  for (const { key, value } of pairs.value) {
    if (!isKey(key)) return err({ code: 'unknownKey', key });
    if (keys.has(key)) return err({ code: 'repeatedKey', key });
    keys.add(key);
    const part = KEY_READERS[key](value, library);
    if (isLinkValueFault(part)) return err(linkFaultOf(part, key, value));
    given = { ...given, ...part };
  }
  const hasBag = keys.has('drug') || keys.has('volume');
  return ok({
    ...defaultRateChartForm(library),
    ...(hasBag ? { drug: '', volume: '' } : {}),
    ...given,
  });
}

/**
 * The link of a form, `#/rate-chart?…`: every key in use, defaults included, in a fixed order.
 * Undefined while a field is not sound: a key left out would stand for its default, which is
 * another table.
 */
export function formatRateChartLink(text: RateChartText): string | undefined {
  const { fields, request } = readRateChartForm(text);
  const { doseRates } = fields;
  if (request === undefined || doseRates.kind !== 'valid') return undefined;
  return formatLink('rate-chart', [
    { key: 'careArea', value: text.careAreaId },
    { key: 'drug', value: amountText(fields.drug, 'mg') },
    { key: 'volume', value: amountText(fields.volume, 'mL') },
    { key: 'pump', value: text.pumpProfileId },
    { key: 'from', value: amountText(fields.from, 'kg') },
    { key: 'to', value: amountText(fields.to, 'kg') },
    { key: 'every', value: amountText(fields.every, 'kg') },
    { key: 'doseRates', value: `${doseRates.digits.join(',')}mg/kg/h` },
    ...durationPair(fields.duration),
  ]);
}

function isKey(key: string): key is keyof typeof KEY_READERS {
  return Object.hasOwn(KEY_READERS, key);
}

function amountReader(
  field: 'drug' | 'volume' | 'from' | 'to' | 'every',
  unit: string,
): (value: string) => Part {
  return (value) => {
    const read = readLinkAmount(value, [unit]);
    return read === undefined ? 'malformedValue' : { [field]: read.digits };
  };
}

/** `0.1,0.2mg/kg/h`: in a link a comma always parts two numbers, and the form says so with a space. */
function readDoseRates(value: string): Part {
  const [, list] = /^([\d.]+(?:,[\d.]+)*)mg\/kg\/h$/.exec(value) ?? [];
  const doseRates = list?.replaceAll(',', ', ');
  return doseRates !== undefined && readDoseRateList(doseRates).kind === 'valid'
    ? { doseRates }
    : 'malformedValue';
}

function durationPair({ hours, minutes }: DurationReading): readonly LinkPair[] {
  const value = amountText(hours, 'h') + amountText(minutes, 'min');
  return value === '' ? [] : [{ key: 'duration', value }];
}

function amountText(reading: DurationPartReading, unit: string): string {
  return reading.kind === 'valid' ? `${reading.digits}${unit}` : '';
}
