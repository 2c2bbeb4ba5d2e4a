/** The findings that the clinical reference asks for, from an order and from its program. */
import { isBelowFormula } from './dosingWeights.ts';
import {
  CONCENTRATION,
  DOSE_RATE_REFERENCES,
  HEIGHT,
  IDEAL_WEIGHT_FROM,
  LOADING_TIME,
  TOTAL_DOSE_REFERENCE_FROM,
  WEIGHT,
} from './drugLibrary.ts';
import type { DosePhase, OrderedDoses } from './orderedDoses.ts';
import type { PlanOrder } from './planOrder.ts';
import { testSettings } from './pumpFindings.ts';
import type { PumpSettings } from './pumpSettings.ts';
import { divide, isLess, ZERO } from './rational.ts';
import type { Rational } from './rational.ts';
import { gather, testLimits, when } from './remarks.ts';
import type { OracleFinding, Remark } from './remarks.ts';

function testPatient(order: PlanOrder, doses: OrderedDoses): readonly Remark[] {
  const { patientWeight, dosingWeight, height } = doses;
  const actual = patientWeight.value;
  const dosed = dosingWeight.value;
  return [
    ...testLimits('patientWeight', patientWeight.tested, WEIGHT),
    ...testLimits('dosingWeight', dosingWeight.tested, WEIGHT),
    ...when(isLess(actual, dosed), 'dosingWeight:aboveActual', 'block', dosed, actual),
    ...(height === undefined ? [] : testHeight(order, height)),
  ];
}

/** Where the formula refuses a height, that is the one reason why it is too low. */
function testHeight(
  { basis }: PlanOrder,
  { value, tested }: NonNullable<OrderedDoses['height']>,
): readonly Remark[] {
  const limits = testLimits('height', tested, HEIGHT);
  if (!isBelowFormula(basis, value)) return limits;
  return [
    ...when(true, 'height:belowFormula', 'block', value, IDEAL_WEIGHT_FROM),
    ...limits.filter(({ code }) => code !== 'height:belowHard'),
  ];
}

function testLoading({ careArea }: PlanOrder, { loading }: OrderedDoses): readonly Remark[] {
  if (loading === undefined) {
    return [];
  }
  const dosePerKg = loading.dosePerKg.tested;
  return [
    ...(careArea.loadingDose === undefined
      ? when(true, 'loadingDose:notGiven', 'block', dosePerKg, ZERO)
      : testLimits('loadingDose', dosePerKg, careArea.loadingDose)),
    ...testLimits('loadingTime', loading.minutes, LOADING_TIME),
  ];
}

function testDoseRates({ careArea }: PlanOrder, phase: DosePhase): readonly Remark[] {
  const doseRate = phase.doseRate.tested;
  const passed = DOSE_RATE_REFERENCES.filter((reference) => isLess(reference, doseRate));
  return [
    ...testLimits('doseRatePerKg', phase.doseRatePerKg.tested, careArea.doseRatePerKg),
    ...testLimits('doseRate', doseRate, careArea.doseRate),
    ...when(passed.length > 0, 'doseRate:aboveReference', 'info', doseRate, ...passed),
  ];
}

/** The least total dose that an infusion of this length has as a reference, mg. */
export function totalDoseReference(
  { careArea }: PlanOrder,
  { duration }: OrderedDoses,
): Rational | undefined {
  return isLess(TOTAL_DOSE_REFERENCE_FROM, duration) ? careArea.totalDoseReference : undefined;
}

function testTotals(order: PlanOrder, doses: OrderedDoses): readonly Remark[] {
  const reference = totalDoseReference(order, doses) ?? ZERO;
  const total = doses.totalDose.tested;
  return [
    ...testLimits('infusionDuration', doses.duration, order.careArea.infusionDuration),
    ...when(isLess(total, reference), 'totalDose:belowReference', 'info', total, reference),
  ];
}

function testMixture({ drug, stock }: PlanOrder, { mixture }: OrderedDoses): readonly Remark[] {
  const { finalVolume, drugVolume = ZERO } = mixture;
  const concentration = mixture.concentration.tested;
  const strength = stock?.strength ?? ZERO;
  const dilutes =
    stock?.vial.notForDilution === true && isLess(divide(drug, finalVolume), strength);
  return [
    ...testLimits('concentration', concentration, CONCENTRATION),
    ...when(
      isLess(finalVolume, drugVolume),
      'concentration:aboveStock',
      'block',
      concentration,
      strength,
    ),
    ...when(dilutes, 'concentration:dilutedStock', 'caution', concentration, strength),
  ];
}

/** Every finding on an order and its program, sorted by code. */
export function findingsOn(
  order: PlanOrder,
  doses: OrderedDoses,
  settings: PumpSettings,
): readonly OracleFinding[] {
  const remarks: readonly Remark[] = [
    ...testPatient(order, doses),
    ...testLoading(order, doses),
    ...doses.phases.flatMap((phase, index) =>
      testDoseRates(order, phase).map((remark) => ({ ...remark, step: index + 1 })),
    ),
    ...testTotals(order, doses),
    ...testMixture(order, doses),
    ...testSettings(order, doses, settings),
  ];
  return gather(remarks, order.inSteps);
}

/** Whether any of the findings refuses the order. */
export function isBlocked(findings: readonly OracleFinding[]): boolean {
  return findings.some(({ severity }) => severity === 'block');
}
