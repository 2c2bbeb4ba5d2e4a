import type { DrugLibrary, PumpProfile, Vial } from '../core/library/drugLibrary.ts';
import { pumpProfileById } from '../core/library/drugLibrary.ts';
import { amountText } from '../core/quantity/quantity.ts';
import type { DoseRateUnit } from '../core/order/infusionOrder.ts';
import type { AmountReading, DurationReading, StartReading, VialReading } from './fieldReading.ts';
import { readAmount, readDuration, readPositive, readStart, readVial } from './fieldReading.ts';
import type {
  DoseUnit,
  FieldName,
  FieldReading,
  OrderFormText,
  RateStepText,
} from './orderFormText.ts';

/** One rate, or one total, for one time, as read. */
export interface PhaseFields<U extends DoseUnit> {
  readonly dose: AmountReading;
  readonly doseUnit: U;
  readonly duration: DurationReading;
}

/** The maintenance infusion as read: the single rate or total, or the rate steps in its place. */
export type MaintenanceFields =
  | { readonly isStepped: false; readonly single: PhaseFields<DoseUnit> }
  | { readonly isStepped: true; readonly steps: readonly PhaseFields<DoseRateUnit>[] };

/** A loading dose, as read. */
export interface LoadingFields {
  readonly dose: AmountReading;
  readonly minutes: AmountReading;
}

/** Every field in use, as read. */
export interface OrderFields {
  readonly weight: AmountReading;
  readonly height: AmountReading;
  readonly sex: FieldReading;
  readonly maintenance: MaintenanceFields;
  readonly loading?: LoadingFields;
  readonly drug: AmountReading;
  readonly volume: AmountReading;
  readonly stock: VialReading;
  readonly priming: AmountReading;
  readonly start: StartReading;
}

/** The strength of a vial in mg/mL, as a form holds it: '50'. */
export function strengthText(vial: Vial): string {
  return amountText(vial.concentration);
}

/** The priming volume of a pump profile in mL, as a form would hold it: '20'. */
export function primingText(profile: PumpProfile): string {
  return amountText(profile.primingVolume);
}

/** Reads every field in use of a form. Throws on a pump that is not the library's. */
export function readOrderFields(text: OrderFormText, library: DrugLibrary): OrderFields {
  const needsStature = text.basis !== 'actual';
  const priming = text.priming ?? primingText(pumpProfileById(library, text.pumpProfileId));
  return {
    weight: readPositive(text.weight, true),
    height: readPositive(text.height, needsStature),
    sex: text.sex === '' ? { kind: 'empty', isRequired: needsStature } : { kind: 'valid' },
    maintenance: text.isStepped
      ? { isStepped: true, steps: text.steps.map(readStep) }
      : { isStepped: false, single: readSingle(text) },
    ...(text.hasLoading ? { loading: readLoading(text) } : {}),
    drug: readPositive(text.drug, true),
    volume: readPositive(text.volume, true),
    stock: readVial(text.stock, library.vials, text.mix === 'added'),
    priming: readAmount(priming, true),
    start: readStart(text.start),
  };
}

function readSingle({ dose, doseUnit, hours, minutes }: OrderFormText): PhaseFields<DoseUnit> {
  return { dose: readPositive(dose, true), doseUnit, duration: readDuration(hours, minutes) };
}

/** A key changes one step of up to twelve: the others are as they were read. */
const readSteps = new WeakMap<RateStepText, PhaseFields<DoseRateUnit>>();

function readStep(text: RateStepText): PhaseFields<DoseRateUnit> {
  const known = readSteps.get(text);
  if (known !== undefined) return known;
  const { doseRate, doseUnit, hours, minutes } = text;
  const step = {
    dose: readPositive(doseRate, true),
    doseUnit,
    duration: readDuration(hours, minutes),
  };
  readSteps.set(text, step);
  return step;
}

function readLoading({ loadingDose, loadingMinutes }: OrderFormText): LoadingFields {
  return { dose: readPositive(loadingDose, true), minutes: readPositive(loadingMinutes, true) };
}

/** The readings by the name of their field, in the order of the form. */
export function fieldsByName(fields: OrderFields): ReadonlyMap<FieldName, FieldReading> {
  return new Map<FieldName, FieldReading>([
    ['weight', fields.weight],
    ['height', fields.height],
    ['sex', fields.sex],
    ...maintenanceByName(fields.maintenance),
    ...(fields.loading === undefined ? [] : loadingByName(fields.loading)),
    ['drug', fields.drug],
    ['volume', fields.volume],
    ['stock', fields.stock],
    ['priming', fields.priming],
    ['start', fields.start],
  ]);
}

function maintenanceByName(maintenance: MaintenanceFields): [FieldName, FieldReading][] {
  if (maintenance.isStepped) {
    return maintenance.steps.flatMap(({ dose, duration }, index): [FieldName, FieldReading][] => [
      [`steps.${index}.doseRate`, dose],
      [`steps.${index}.hours`, duration.hours],
      [`steps.${index}.minutes`, duration.minutes],
    ]);
  }
  const { dose, duration } = maintenance.single;
  return [
    ['dose', dose],
    ['hours', duration.hours],
    ['minutes', duration.minutes],
  ];
}

function loadingByName({ dose, minutes }: LoadingFields): [FieldName, FieldReading][] {
  return [
    ['loadingDose', dose],
    ['loadingMinutes', minutes],
  ];
}
