import type { PumpReading, PumpReadings } from '../core/verify/pumpReading.ts';
import { quantity } from '../core/quantity/quantity.ts';
import { withoutOuterSpaces } from './decimalText.ts';
import type { AmountReading } from './fieldReading.ts';
import { readPositive } from './fieldReading.ts';
import type { FieldReading, OrderFormText } from './orderFormText.ts';

/** What a pump shows for one phase, exactly as typed. */
export interface PumpReadingText {
  /** mL/h */
  readonly rate: string;
  /** mL */
  readonly volume: string;
}

/** What a pump shows, exactly as typed. */
export interface PumpReadingsText {
  /** In use only while the order has a loading dose. */
  readonly loading: PumpReadingText;
  /** One for each rate step of the order, in their order; one for a single rate. */
  readonly steps: readonly PumpReadingText[];
}

/** The fields of what a pump shows; those of a step carry its index from 0. */
export type PumpFieldName = `pump.${'loading' | number}.${keyof PumpReadingText}`;

/** What the fields of a pump amount to. */
export interface PumpReadingsReading {
  /** The fields in use, in the order in which the phases run. */
  readonly fields: ReadonlyMap<PumpFieldName, FieldReading>;
  readonly isEmpty: boolean;
  /** Only when every field in use is sound: as many steps as the order has. */
  readonly readings?: PumpReadings;
}

/** The fields of a phase in which nothing is entered. */
export const EMPTY_PUMP_READING: PumpReadingText = { rate: '', volume: '' };

/** The fields of a pump in which nothing is entered, for a single rate. */
export const EMPTY_PUMP_READINGS: PumpReadingsText = {
  loading: EMPTY_PUMP_READING,
  steps: [EMPTY_PUMP_READING],
};

/** The name of a field of a rate step, by its index from 0. */
export function stepPumpField(index: number, part: keyof PumpReadingText): PumpFieldName {
  return `pump.${index}.${part}`;
}

interface PhaseReading {
  readonly rate: AmountReading;
  readonly volume: AmountReading;
}

/** Reads what a pump shows for the phases of an order: plain numbers above zero, all required. */
export function readPumpReadings(
  text: PumpReadingsText,
  order: Pick<OrderFormText, 'hasLoading' | 'isStepped' | 'steps'>,
): PumpReadingsReading {
  const loading = order.hasLoading ? readPhase(text.loading) : undefined;
  const steps = phaseTexts(text, order).map(readPhase);
  const readings = buildReadings(order.hasLoading, loading, steps);
  return {
    fields: new Map<PumpFieldName, FieldReading>([
      ...(loading === undefined ? [] : fieldsOf('loading', loading)),
      ...steps.flatMap((step, index) => fieldsOf(index, step)),
    ]),
    isEmpty: [text.loading, ...text.steps].every(isEmptyReading),
    ...(readings === undefined ? {} : { readings }),
  };
}

/** As many as the order has steps: what is not there yet is blank. */
function phaseTexts(
  { steps }: PumpReadingsText,
  order: Pick<OrderFormText, 'isStepped' | 'steps'>,
): readonly PumpReadingText[] {
  const count = order.isStepped ? order.steps.length : 1;
  return Array.from({ length: count }, (_, index) => steps[index] ?? EMPTY_PUMP_READING);
}

function readPhase({ rate, volume }: PumpReadingText): PhaseReading {
  return { rate: readPositive(rate, true), volume: readPositive(volume, true) };
}

function fieldsOf(
  phase: 'loading' | number,
  { rate, volume }: PhaseReading,
): readonly [PumpFieldName, FieldReading][] {
  return [
    [`pump.${phase}.rate`, rate],
    [`pump.${phase}.volume`, volume],
  ];
}

function buildReadings(
  hasLoading: boolean,
  loadingPhase: PhaseReading | undefined,
  phases: readonly PhaseReading[],
): PumpReadings | undefined {
  const loading = loadingPhase && buildReading(loadingPhase);
  const steps = phases.map(buildReading).filter((step) => step !== undefined);
  if (steps.length < phases.length || (hasLoading && loading === undefined)) return undefined;
  return { ...(loading === undefined ? {} : { loading }), steps };
}

function buildReading({ rate, volume }: PhaseReading): PumpReading | undefined {
  if (rate.kind !== 'valid' || volume.kind !== 'valid') return undefined;
  return { infusionRate: quantity(rate.value, 'mL/h'), vtbi: quantity(volume.value, 'mL') };
}

function isEmptyReading({ rate, volume }: PumpReadingText): boolean {
  return withoutOuterSpaces(rate + volume) === '';
}
