import type { DrugLibrary } from '../../core/library/drugLibrary.ts';
import { pumpProfileById } from '../../core/library/drugLibrary.ts';
import type { InfusionOrder, Maintenance } from '../../core/order/infusionOrder.ts';
import type { InfusionPlan } from '../../core/plan/infusionPlan.ts';
import type { PumpProgram } from '../../core/plan/pumpProgram.ts';
import { convert, quantity } from '../../core/quantity/quantity.ts';
import { BASIS_NAMES } from './basisText.ts';
import type { SentencePart } from './programText.ts';
import { pumpText, wholeRunTime } from './programText.ts';
import { formatInFull, formatQuantity } from './quantityText.ts';
import { formatClock, formatDuration, formatToMinute } from './timeText.ts';

/** A line of the hand-over sheet: what it is, and what it says. */
export interface SheetLine {
  readonly name: string;
  readonly text: string;
}

const START = quantity(0, 'h');

/** A sentence in plain words: on paper no program reads the results in it. */
export function plainText(parts: readonly SentencePart[]): string {
  return parts
    .map((part) => (typeof part === 'string' ? part : formatQuantity(part.value)))
    .join('');
}

/** What was ordered, on how many kilograms, when, and what rounding makes of it. */
export function orderLines(
  order: InfusionOrder,
  plan: InfusionPlan,
  program: PumpProgram,
  library: DrugLibrary,
): readonly SheetLine[] {
  const pump = pumpProfileById(library, order.pumpProfileId);
  return [
    ...doseRateLines(order.maintenance, plan),
    { name: 'Dosing weight', text: weightText(order, plan) },
    ...loadingLines(plan),
    { name: 'Duration', text: durationText(order, plan, program) },
    {
      name: 'Total dose',
      text: `${formatQuantity(plan.totalDose)} = ${formatQuantity(plan.totalDosePerKg)}`,
    },
    { name: 'After rounding', text: deliveredText(plan, program) },
    { name: 'Pump', text: pumpText(pump) },
  ];
}

function doseRateLines(maintenance: Maintenance, plan: InfusionPlan): readonly SheetLine[] {
  const [step] = plan.steps;
  if (maintenance.kind === 'steps' || step === undefined) {
    return [{ name: 'Dose rate', text: `${String(plan.steps.length)} rate steps, as above` }];
  }
  const perKg = formatQuantity(step.doseRatePerKg);
  const perMinute = formatQuantity(convert(step.doseRatePerKg, 'mcg/kg/min'));
  const ordered =
    maintenance.kind === 'rate'
      ? formatInFull(maintenance.doseRate)
      : `${formatInFull(maintenance.totalDose)} in all`;
  return [
    ...(ordered === perKg ? [] : [{ name: 'Ordered as', text: ordered }]),
    { name: 'Dose rate', text: `${perKg} = ${perMinute}` },
  ];
}

function weightText({ patient }: InfusionOrder, plan: InfusionPlan): string {
  const measured = patient.patientWeight.unit === 'kg' ? [] : [formatInFull(patient.patientWeight)];
  const actual =
    plan.basis === 'actual'
      ? measured
      : [`${formatQuantity(plan.patientWeight)} actual`, ...measured];
  const basis = `${formatQuantity(plan.dosingWeight)}, ${BASIS_NAMES[plan.basis]}`;
  return actual.length === 0 ? basis : `${basis} (${actual.join(', ')})`;
}

function loadingLines({ loading }: InfusionPlan): readonly SheetLine[] {
  if (loading === undefined) return [];
  const dose = `${formatQuantity(loading.dosePerKg)} = ${formatQuantity(loading.dose)}`;
  return [{ name: 'Loading dose', text: `${dose} in ${formatDuration(loading.time)}, first` }];
}

/** The ordered time, and the clock times between which the pump runs. */
function durationText(
  { startMinute }: InfusionOrder,
  plan: InfusionPlan,
  program: PumpProgram,
): string {
  const ordered = formatDuration(plan.infusionDuration);
  const maintenance = program.loading === undefined ? ordered : `${ordered} after loading`;
  const end = wholeRunTime(program);
  return startMinute === undefined
    ? `${maintenance}; the pump runs ${formatToMinute(end)}`
    : `${maintenance}; ${formatClock(startMinute, START)} to ${formatClock(startMinute, end)}`;
}

function deliveredText(plan: InfusionPlan, program: PumpProgram): string {
  const [phase] = program.steps;
  const dose = `delivers ${formatQuantity(program.deliveredDose)}`;
  return plan.isStepped || phase === undefined
    ? dose
    : `${dose} at ${formatQuantity(phase.achievedDoseRatePerKg)}`;
}
