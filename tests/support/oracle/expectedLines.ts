/** Which sums the working of an order must have, and what each comes to. */
import { bodyMassIndex, idealWeight, inchesOf } from './dosingWeights.ts';
import type { DosePhase, OrderedDoses } from './orderedDoses.ts';
import type { DoseRateUnit, OrderedPhase, PlanOrder } from './planOrder.ts';
import { hoursOf } from './pumpSettings.ts';
import type { PumpPhase, PumpSettings } from './pumpSettings.ts';
import { divide, exact, multiply, sum, ZERO } from './rational.ts';
import type { Rational } from './rational.ts';

/** `SUM STEP (UNIT)` and the result. */
export type ExpectedLine = readonly [name: string, result: Rational];

/** From what was measured to the weight that is dosed on; nothing where it was measured itself. */
export function weightLines(
  { basis, weight, height }: PlanOrder,
  { body, dosingWeight }: Pick<OrderedDoses, 'body' | 'dosingWeight'>,
): readonly ExpectedLine[] {
  const lines: ExpectedLine[] = [];
  if (weight.unit === 'lb') lines.push(['patientWeight (kg)', body.weight]);
  const { height: centimeters, sex } = body;
  if (basis === 'actual' || height === undefined || centimeters === undefined) return lines;
  if (basis === 'lean') {
    if (height.unit === 'in') lines.push(['height (cm)', centimeters]);
    lines.push(['bodyMassIndex (kg/m²)', bodyMassIndex(body.weight, centimeters)]);
    return [...lines, ['leanWeight (kg)', dosingWeight.value]];
  }
  if (height.unit === 'cm') lines.push(['height (in)', inchesOf(centimeters)]);
  const ideal = sex === undefined ? ZERO : idealWeight(centimeters, sex);
  lines.push(['idealWeight (kg)', ideal]);
  if (basis === 'adjusted') lines.push(['adjustedWeight (kg)', dosingWeight.value]);
  return lines;
}

const PER_HOUR_IN_MCG_PER_MIN = divide(exact('1000'), exact('60'));

/** The dose rate in all three units, less the one that it was ordered in. */
function doseRateLines(
  { dose: ordered }: OrderedPhase,
  { doseRate, doseRatePerKg, dose }: DosePhase,
  where: string,
): readonly ExpectedLine[] {
  const perKg = doseRatePerKg.value;
  const units: readonly (readonly [DoseRateUnit, ExpectedLine])[] = [
    ['mg/h', [`doseRate${where} (mg/h)`, doseRate.value]],
    ['mg/kg/h', [`doseRatePerKg${where} (mg/kg/h)`, perKg]],
    [
      'mcg/kg/min',
      [`doseRatePerKgPerMinute${where} (mcg/kg/min)`, multiply(perKg, PER_HOUR_IN_MCG_PER_MIN)],
    ],
  ];
  return [
    ...(ordered.unit === 'mg/kg' ? [[`totalDoseFromOrder${where} (mg)`, dose] as const] : []),
    ...units.filter(([unit]) => unit !== ordered.unit).map(([, line]) => line),
  ];
}

function doseLines(order: PlanOrder, doses: OrderedDoses): readonly ExpectedLine[] {
  const { phases, loading, totalDose, dosingWeight } = doses;
  const name = order.inSteps ? 'stepDose' : 'maintenanceDose';
  const lines: ExpectedLine[] = phases.map(({ dose }, index) => [
    `${name}${whereOf(order, index)} (mg)`,
    dose,
  ]);
  if (phases.length > 1) {
    lines.push(['maintenanceDose (mg)', sum(phases.map(({ dose }) => dose))]);
  }
  if (loading !== undefined) lines.push(['totalDose (mg)', totalDose.value]);
  lines.push(['totalDosePerKg (mg/kg)', divide(totalDose.value, dosingWeight.value)]);
  return lines;
}

function loadingLines(order: PlanOrder, { loading }: OrderedDoses): readonly ExpectedLine[] {
  if (loading === undefined) return [];
  return order.loading?.dose.unit === 'mg/kg'
    ? [['loadingDose (mg)', loading.dose]]
    : [['loadingDosePerKg (mg/kg)', loading.dosePerKg.value]];
}

function mixtureLines({ mix }: PlanOrder, { mixture }: OrderedDoses): readonly ExpectedLine[] {
  const { concentration, drugVolume, finalVolume } = mixture;
  const line: ExpectedLine = ['concentration (mg/mL)', concentration.value];
  if (mix === 'final' || drugVolume === undefined) return [line];
  return [['drugVolume (mL)', drugVolume], ['finalVolume (mL)', finalVolume], line];
}

function phaseLines(phase: PumpPhase, where: string): readonly ExpectedLine[] {
  const { rate, volume } = phase;
  return [
    [`infusionRate${where} (mL/h)`, rate.exact],
    [`vtbi${where} (mL)`, volume.exact],
    [`programmedRate${where} (mL/h)`, rate.programmed],
    [`programmedVtbi${where} (mL)`, volume.programmed],
    [`runTime${where} (h)`, hoursOf(phase)],
  ];
}

function loadingPhaseLines(phase: PumpPhase | undefined): readonly ExpectedLine[] {
  if (phase === undefined) return [];
  const { rate, volume } = phase;
  return [
    ['loadingVolume (mL)', volume.exact],
    ['loadingRate (mL/h)', rate.exact],
    ['programmedLoadingRate (mL/h)', rate.programmed],
    ['programmedLoadingVolume (mL)', volume.programmed],
  ];
}

function whereOf({ inSteps }: PlanOrder, index: number): string {
  return inSteps ? ` ${String(index + 1)}` : '';
}

/** Every line; without settings (while something blocks) none in mL/h and no volume to be infused. */
export function expectedLines(
  order: PlanOrder,
  doses: OrderedDoses,
  settings: PumpSettings | undefined,
): readonly ExpectedLine[] {
  return [
    ...weightLines(order, doses),
    ...loadingLines(order, doses),
    ...order.phases.flatMap((ordered, index) => {
      const phase = doses.phases[index];
      return phase === undefined ? [] : doseRateLines(ordered, phase, whereOf(order, index));
    }),
    ...doseLines(order, doses),
    ...mixtureLines(order, doses),
    ...loadingPhaseLines(settings?.loading),
    ...(settings?.maintenance ?? []).flatMap((phase, index) =>
      phaseLines(phase, whereOf(order, index)),
    ),
  ];
}
