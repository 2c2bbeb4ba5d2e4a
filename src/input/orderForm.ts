import type { DrugLibrary } from '../core/library/drugLibrary.ts';
import type { EnteredOrder } from '../core/order/enteredOrder.ts';
import type { InfusionOrder } from '../core/order/infusionOrder.ts';
import { buildEntered, buildOrder } from './buildOrder.ts';
import { withoutOuterSpaces } from './decimalText.ts';
import { fieldsByName, readOrderFields } from './orderFields.ts';
import type { FieldName, FieldReading, OrderFormText } from './orderFormText.ts';

/** What a form amounts to. */
export interface OrderFormReading {
  /** The fields in use, in the order of the form. */
  readonly fields: ReadonlyMap<FieldName, FieldReading>;
  /** Whether nothing was typed or chosen beyond care area, pump, basis, units and mix. */
  readonly isEmpty: boolean;
  /** Required and blank. */
  readonly missing: readonly FieldName[];
  readonly refused: readonly FieldName[];
  readonly halfTyped: readonly FieldName[];
  /** What is known of the order so far. */
  readonly entered: EnteredOrder;
  /** Only when nothing is missing, refused or half typed. */
  readonly order?: InfusionOrder;
}

/** A form in which nothing is entered: the library's first care area and pump. */
export function emptyOrderForm(library: DrugLibrary): OrderFormText {
  return {
    careAreaId: library.careAreas[0].id,
    weight: '',
    weightUnit: 'kg',
    basis: 'actual',
    height: '',
    heightUnit: 'cm',
    sex: '',
    isStepped: false,
    dose: '',
    doseUnit: 'mg/kg/h',
    hours: '',
    minutes: '',
    steps: [],
    hasLoading: false,
    loadingDose: '',
    loadingDoseUnit: 'mg/kg',
    loadingMinutes: '',
    drug: '',
    volume: '',
    mix: 'final',
    stock: '',
    priming: null,
    pumpProfileId: library.pumpProfiles[0].id,
    start: '',
  };
}

/**
 * Reads a form: what each field in use amounts to, and the order once all of them are sound.
 * Throws on a pump that is not the library's, which no form and no link can hold.
 */
export function readOrderForm(text: OrderFormText, library: DrugLibrary): OrderFormReading {
  const readings = readOrderFields(text, library);
  const fields = fieldsByName(readings);
  const named = (isNamed: (reading: FieldReading) => boolean): readonly FieldName[] =>
    [...fields].filter(([, reading]) => isNamed(reading)).map(([name]) => name);
  const order = buildOrder(text, readings);
  return {
    fields,
    isEmpty: isEmptyForm(text),
    missing: named((reading) => reading.kind === 'empty' && reading.isRequired),
    refused: named((reading) => reading.kind === 'refused'),
    halfTyped: named((reading) => reading.kind === 'halfTyped'),
    entered: buildEntered(text, readings),
    ...(order === undefined ? {} : { order }),
  };
}

function isEmptyForm(text: OrderFormText): boolean {
  const { weight, height, sex, dose, hours, minutes, loadingDose, loadingMinutes } = text;
  const { drug, volume, stock, start } = text;
  const entered = [
    ...[weight, height, sex, dose, hours, minutes, loadingDose, loadingMinutes],
    ...[drug, volume, stock, start],
    ...text.steps.flatMap((step) => [step.doseRate, step.hours, step.minutes]),
  ];
  return text.priming === null && entered.every((each) => withoutOuterSpaces(each) === '');
}
