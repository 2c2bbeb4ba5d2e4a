import type { DrugLibrary } from '../core/library/drugLibrary.ts';
import type { RateChartRequest } from '../core/rateChart/rateChart.ts';
import { amount, quantity } from '../core/quantity/quantity.ts';
import { withoutOuterSpaces } from './decimalText.ts';
import type { DoseRateListReading } from './doseRateList.ts';
import { readDoseRateList } from './doseRateList.ts';
import type { AmountReading, DurationPartReading, DurationReading } from './fieldReading.ts';
import { readDuration, readPositive } from './fieldReading.ts';

/** The form of a rate chart: exactly what was typed and chosen. */
export interface RateChartText {
  readonly careAreaId: string;
  /** mg in `volume` mL, made up to it. */
  readonly drug: string;
  readonly volume: string;
  readonly pumpProfileId: string;
  /** kg: the first weight, the last that may stand in the table, and the step between two rows. */
  readonly from: string;
  readonly to: string;
  readonly every: string;
  /** mg/kg/h, with commas between them. */
  readonly doseRates: string;
  /** Both blank: a table without totals. */
  readonly hours: string;
  readonly minutes: string;
}

/** The fields of a rate chart that may carry a message. */
export type RateChartFieldName = Exclude<keyof RateChartText, 'careAreaId' | 'pumpProfileId'>;

/** What each field amounts to. */
export interface RateChartFields {
  readonly from: AmountReading;
  readonly to: AmountReading;
  readonly every: AmountReading;
  readonly doseRates: DoseRateListReading;
  readonly drug: AmountReading;
  readonly volume: AmountReading;
  readonly duration: DurationReading;
}

/** What a form amounts to. */
export interface RateChartFormReading {
  readonly fields: RateChartFields;
  /** Whether every field is blank. */
  readonly isEmpty: boolean;
  /** In the order of the form: required and blank, or half typed. */
  readonly missing: readonly RateChartFieldName[];
  readonly refused: readonly RateChartFieldName[];
  /** Only when nothing is missing, half typed or refused. */
  readonly request?: RateChartRequest;
}

/** The table that stands at once on the first opening. Set by this project. */
const FIRST_TABLE = { from: '40', to: '120', every: '5', doseRates: '0.1, 0.2, 0.3, 0.4, 0.5' };

/** A form in which nothing was changed: the library's first care area and pump, and a bag for it. */
export function defaultRateChartForm(library: DrugLibrary): RateChartText {
  const [pump] = library.pumpProfiles;
  const preparation = library.preparations.find(({ container }) => container === pump.container);
  return {
    careAreaId: library.careAreas[0].id,
    drug: preparation === undefined ? '' : amount(preparation.drug).toFixed(),
    volume: preparation === undefined ? '' : amount(preparation.volume).toFixed(),
    pumpProfileId: pump.id,
    ...FIRST_TABLE,
    hours: '',
    minutes: '',
  };
}

/** Reads a form: what each field amounts to, and what is asked for once all of them are sound. */
export function readRateChartForm(text: RateChartText): RateChartFormReading {
  const fields: RateChartFields = {
    from: readPositive(text.from, true),
    to: readPositive(text.to, true),
    every: readPositive(text.every, true),
    doseRates: readDoseRateList(text.doseRates),
    drug: readPositive(text.drug, true),
    volume: readPositive(text.volume, true),
    duration: readTime(text),
  };
  const named = readingsByName(fields);
  const request = buildRequest(text, fields);
  return {
    fields,
    isEmpty: named.every(([name]) => withoutOuterSpaces(text[name]) === ''),
    missing: named.filter(([, reading]) => isMissing(reading)).map(([name]) => name),
    refused: named.filter(([, { kind }]) => kind === 'refused').map(([name]) => name),
    ...(request === undefined ? {} : { request }),
  };
}

/** No time at all is a table without totals. */
function readTime({ hours, minutes }: RateChartText): DurationReading {
  const blank: AmountReading = { kind: 'empty', isRequired: false };
  return withoutOuterSpaces(hours + minutes) === ''
    ? { hours: blank, minutes: blank }
    : readDuration(hours, minutes);
}

type Named = readonly [RateChartFieldName, DurationPartReading | DoseRateListReading];

function readingsByName({ duration, ...fields }: RateChartFields): readonly Named[] {
  return [
    ['from', fields.from],
    ['to', fields.to],
    ['every', fields.every],
    ['doseRates', fields.doseRates],
    ['drug', fields.drug],
    ['volume', fields.volume],
    ['hours', duration.hours],
    ['minutes', duration.minutes],
  ];
}

function isMissing(reading: Named[1]): boolean {
  return (reading.kind === 'empty' && reading.isRequired) || reading.kind === 'halfTyped';
}

function buildRequest(
  text: RateChartText,
  { from, to, every, doseRates, drug, volume, duration }: RateChartFields,
): RateChartRequest | undefined {
  if (from.kind !== 'valid' || to.kind !== 'valid' || every.kind !== 'valid') return undefined;
  if (drug.kind !== 'valid' || volume.kind !== 'valid') return undefined;
  if (doseRates.kind !== 'valid' || !isSettled(duration)) return undefined;
  return {
    careAreaId: text.careAreaId,
    preparation: {
      mix: 'final',
      drug: quantity(drug.value, 'mg'),
      volume: quantity(volume.value, 'mL'),
    },
    pumpProfileId: text.pumpProfileId,
    from: quantity(from.value, 'kg'),
    to: quantity(to.value, 'kg'),
    every: quantity(every.value, 'kg'),
    doseRates: doseRates.digits.map((digits) => quantity(digits, 'mg/kg/h')),
    ...(duration.duration === undefined ? {} : { duration: duration.duration }),
  };
}

/** A time above zero, or none at all. */
function isSettled({ hours, minutes, duration }: DurationReading): boolean {
  return duration !== undefined || (hours.kind === 'empty' && minutes.kind === 'empty');
}
