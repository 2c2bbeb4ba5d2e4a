import { tested } from '../../../core/checks/tested.ts';
import { heightInCentimeters, weightInKilograms } from '../../../core/order/dosingWeight.ts';
import type { DoseRateUnit } from '../../../core/order/infusionOrder.ts';
import { perKgPerHour } from '../../../core/plan/calculatePlan.ts';
import type { Quantity } from '../../../core/quantity/quantity.ts';
import { add, convert, isZero, quantity } from '../../../core/quantity/quantity.ts';
import { asShown } from '../../../core/quantity/rounding.ts';
import type { Unit } from '../../../core/quantity/units.ts';
import { withoutOuterSpaces } from '../../../input/decimalText.ts';
import type { FieldName } from '../../../input/orderFormText.ts';
import type { OrderFormView } from './orderPart.ts';

/*
 * The values that the rails show, as the limits test them. What a field says by itself is known
 * before the plan is complete; what needs the weight or the whole order comes from the plan.
 */

/** The patient's weight, kg. */
export function testedWeight(view: OrderFormView): Quantity<'kg'> | undefined {
  const { weight, weightUnit } = view.form;
  if (!isValid(view, 'weight')) return undefined;
  const measured = weightUnit === 'kg' ? typed(weight, 'kg') : typed(weight, 'lb');
  return tested(measured, weightInKilograms(measured));
}

/** The patient's height, cm. */
export function testedHeight(view: OrderFormView): Quantity<'cm'> | undefined {
  const { height, heightUnit } = view.form;
  if (!isValid(view, 'height')) return undefined;
  const measured = heightUnit === 'cm' ? typed(height, 'cm') : typed(height, 'in');
  return tested(measured, heightInCentimeters(measured));
}

/** The dose rate of the plain order, mg/kg/h. */
export function testedDoseRate(view: OrderFormView): Quantity<'mg/kg/h'> | undefined {
  const { dose, doseUnit } = view.form;
  if (!isValid(view, 'dose')) return undefined;
  if (doseUnit === 'mg' || doseUnit === 'mg/kg') return plannedDoseRate(view, 0);
  return doseRate(view, 0, dose, doseUnit);
}

/** The dose rate of a rate step, mg/kg/h. `index` counts from 0. */
export function testedStepDoseRate(
  view: OrderFormView,
  index: number,
): Quantity<'mg/kg/h'> | undefined {
  const step = view.form.steps[index];
  if (step === undefined || !isValid(view, `steps.${index}.doseRate`)) return undefined;
  return doseRate(view, index, step.doseRate, step.doseUnit);
}

/** How long the infusion is ordered to run, h; none while a part of it cannot be read. */
export function testedDuration(view: OrderFormView): Quantity<'h'> | undefined {
  const { isStepped, hours, minutes } = view.form;
  const planned = view.calculation?.plan?.infusionDuration;
  if (planned !== undefined || isStepped) return planned;
  if (!isSettled(view, 'hours') || !isSettled(view, 'minutes')) return undefined;
  const time = add(
    isValid(view, 'hours') ? typed(hours, 'h') : quantity(0, 'h'),
    isValid(view, 'minutes') ? convert(typed(minutes, 'min'), 'h') : quantity(0, 'h'),
  );
  return isZero(time) ? undefined : time;
}

/** The loading dose, mg/kg. */
export function testedLoadingDose(view: OrderFormView): Quantity<'mg/kg'> | undefined {
  const { loadingDose, loadingDoseUnit } = view.form;
  if (!isValid(view, 'loadingDose')) return undefined;
  if (loadingDoseUnit === 'mg/kg') return typed(loadingDose, 'mg/kg');
  const planned = view.calculation?.plan?.loading?.dosePerKg;
  return planned === undefined ? undefined : asShown(planned);
}

/** The loading time, min. */
export function testedLoadingTime(view: OrderFormView): Quantity<'min'> | undefined {
  return isValid(view, 'loadingMinutes') ? typed(view.form.loadingMinutes, 'min') : undefined;
}

/** What the pump will hold, mg/mL. */
export function testedConcentration(view: OrderFormView): Quantity<'mg/mL'> | undefined {
  const concentration = view.calculation?.plan?.concentration;
  return concentration === undefined ? undefined : asShown(concentration);
}

function doseRate(
  view: OrderFormView,
  index: number,
  text: string,
  unit: DoseRateUnit,
): Quantity<'mg/kg/h'> | undefined {
  if (unit === 'mg/h') return plannedDoseRate(view, index);
  const ordered = { ...typed(text, 'mg/kg/h'), unit };
  return tested(ordered, perKgPerHour(ordered));
}

function plannedDoseRate(view: OrderFormView, index: number): Quantity<'mg/kg/h'> | undefined {
  const planned = view.calculation?.plan?.steps[index]?.doseRatePerKg;
  return planned === undefined ? undefined : asShown(planned);
}

/** Valid and not blank: the minutes may be left out. */
function isValid(view: OrderFormView, name: FieldName): boolean {
  return view.fields.get(name)?.kind === 'valid';
}

/** Valid or left blank: neither refused nor half typed. */
function isSettled(view: OrderFormView, name: FieldName): boolean {
  return isValid(view, name) || view.fields.get(name)?.kind === 'empty';
}

function typed<U extends Unit>(text: string, unit: U): Quantity<U> {
  return quantity(withoutOuterSpaces(text), unit);
}
