/** The findings that the clinical reference asks for, from an order and from its program. */
import {
  CONCENTRATION,
  DOSE_RATE_REFERENCE,
  HEIGHT,
  IDEAL_WEIGHT_FROM,
  LOADING_TIME,
  LONG_HANG,
  ROUNDING,
  TOTAL_DOSE_REFERENCE_FROM,
  WEIGHT,
} from './drugLibrary.ts';
import type { Edges, Limits } from './drugLibrary.ts';
import type { DosePhase, OrderedDoses } from './orderedDoses.ts';
import type { PlanOrder } from './planOrder.ts';
import type { PumpPhase, PumpSettings, Setting } from './pumpSettings.ts';
import {
  absolute,
  divide,
  fraction,
  isLess,
  multiply,
  roundHalfUpToDecimals,
  subtract,
} from './rational.ts';
import type { Rational } from './rational.ts';

/** How much a finding weighs: a block refuses, a caution asks for a reason. */
export type Severity = 'info' | 'caution' | 'block';

/** One finding; `steps` names the rate steps concerned, in an order of steps. */
export interface OracleFinding {
  /** `SUBJECT:EDGE` */
  readonly code: string;
  readonly severity: Severity;
  readonly steps?: readonly number[];
}

interface Remark {
  readonly code: string;
  readonly severity: Severity;
  readonly step?: number;
}

const WEIGHT_OF: Readonly<Record<Severity, number>> = { info: 0, caution: 1, block: 2 };

function isBelow(value: Rational, { min }: Edges): boolean {
  return min !== undefined && isLess(value, min);
}

function isAbove(value: Rational, { max }: Edges): boolean {
  return max !== undefined && isLess(max, value);
}

/** The worst edge that a value passes, if any; the edges themselves are inside. */
function testLimits(subject: string, value: Rational, { soft, hard }: Limits): readonly Remark[] {
  if (isBelow(value, hard)) return [{ code: `${subject}:belowHard`, severity: 'block' }];
  if (isAbove(value, hard)) return [{ code: `${subject}:aboveHard`, severity: 'block' }];
  if (isBelow(value, soft)) return [{ code: `${subject}:belowSoft`, severity: 'caution' }];
  if (isAbove(value, soft)) return [{ code: `${subject}:aboveSoft`, severity: 'caution' }];
  return [];
}

function when(condition: boolean, code: string, severity: Severity): readonly Remark[] {
  return condition ? [{ code, severity }] : [];
}

function testPatient(order: PlanOrder, doses: OrderedDoses): readonly Remark[] {
  const { patientWeight, dosingWeight, height } = doses;
  const usesIdeal = order.basis === 'ideal' || order.basis === 'adjusted';
  const belowFormula = usesIdeal && height !== undefined && isLess(height.value, IDEAL_WEIGHT_FROM);
  return [
    ...testLimits('patientWeight', patientWeight.tested, WEIGHT),
    ...testLimits('dosingWeight', dosingWeight.tested, WEIGHT),
    ...when(isLess(patientWeight.value, dosingWeight.value), 'dosingWeight:aboveActual', 'block'),
    ...(height === undefined || belowFormula
      ? when(belowFormula, 'height:belowHard', 'block')
      : testLimits('height', height.tested, HEIGHT)),
  ];
}

function testLoading({ careArea }: PlanOrder, { loading }: OrderedDoses): readonly Remark[] {
  if (loading === undefined) {
    return [];
  }
  return [
    ...(careArea.loadingDose === undefined
      ? when(true, 'loadingDose:aboveHard', 'block')
      : testLimits('loadingDose', loading.dosePerKg.tested, careArea.loadingDose)),
    ...testLimits('loadingTime', loading.minutes, LOADING_TIME),
  ];
}

function testDoseRates({ careArea }: PlanOrder, phase: DosePhase): readonly Remark[] {
  const doseRate = phase.doseRate.tested;
  return [
    ...testLimits('doseRatePerKg', phase.doseRatePerKg.tested, careArea.doseRatePerKg),
    ...testLimits('doseRate', doseRate, careArea.doseRate),
    ...when(isLess(DOSE_RATE_REFERENCE, doseRate), 'doseRate:aboveReference', 'info'),
  ];
}

function testTotals({ careArea }: PlanOrder, doses: OrderedDoses): readonly Remark[] {
  const reference = careArea.totalDoseReference;
  const applies = reference !== undefined && isLess(TOTAL_DOSE_REFERENCE_FROM, doses.duration);
  return [
    ...testLimits('infusionDuration', doses.duration, careArea.infusionDuration),
    ...when(
      applies && isLess(doses.totalDose.tested, reference),
      'totalDose:belowReference',
      'info',
    ),
  ];
}

function testMixture({ drug, stock }: PlanOrder, { mixture }: OrderedDoses): readonly Remark[] {
  const { concentration, finalVolume, drugVolume } = mixture;
  const diluted = stock !== undefined && isLess(divide(drug, finalVolume), stock.strength);
  return [
    ...testLimits('concentration', concentration.tested, CONCENTRATION),
    ...when(
      drugVolume !== undefined && isLess(finalVolume, drugVolume),
      'concentration:aboveStock',
      'block',
    ),
    ...when(diluted && stock.vial.notForDilution, 'concentration:dilutedStock', 'caution'),
  ];
}

/** What rounding did, in percent as shown: half-up to 1 decimal, without the sign. */
function roundingPercent({ exact, programmed }: Setting): Rational {
  const deviation = divide(subtract(programmed, exact), exact);
  return roundHalfUpToDecimals(absolute(multiply(deviation, fraction(100n))), 1);
}

function testSetting(
  subject: 'infusionRate' | 'vtbi',
  setting: Setting,
  range: Edges,
): readonly Remark[] {
  if (isBelow(setting.programmed, range)) {
    return [{ code: `${subject}:belowPump`, severity: 'block' }];
  }
  if (isAbove(setting.programmed, range)) {
    return [{ code: `${subject}:abovePump`, severity: 'block' }];
  }
  const moved = roundingPercent(setting);
  return when(
    isLess(ROUNDING.soft, moved),
    `${subject}:rounding`,
    isLess(ROUNDING.hard, moved) ? 'block' : 'caution',
  );
}

function testPhase({ pump }: PlanOrder, { rate, volume }: PumpPhase): readonly Remark[] {
  const inRange = !isBelow(rate.programmed, pump.rate);
  const accurateFrom = pump.accurateFrom;
  const inaccurate = accurateFrom !== undefined && isLess(rate.programmed, accurateFrom);
  return [
    ...testSetting('infusionRate', rate, pump.rate),
    ...testSetting('vtbi', volume, pump.volume),
    ...when(inRange && inaccurate, 'infusionRate:belowAccurate', 'caution'),
  ];
}

function testContainers(
  { pump }: PlanOrder,
  { mixture }: OrderedDoses,
  settings: PumpSettings,
): readonly Remark[] {
  const { syringeCapacity } = pump;
  const unplannable = settings.containerCount === undefined;
  const inUse = settings.containers?.inUse ?? [];
  return [
    ...when(!settings.holds, 'container:exceedsBag', unplannable ? 'block' : 'info'),
    ...when(
      syringeCapacity !== undefined && isLess(syringeCapacity, mixture.finalVolume),
      'container:exceedsSyringe',
      'block',
    ),
    ...when(
      inUse.some((hours) => isLess(LONG_HANG, hours)),
      'container:longHang',
      'info',
    ),
  ];
}

/** One finding for each code: the worst severity, and every step concerned. */
function gather(remarks: readonly Remark[], inSteps: boolean): readonly OracleFinding[] {
  const codes = [...new Set(remarks.map(({ code }) => code))].sort();
  return codes.map((code) => {
    const same = remarks.filter((remark) => remark.code === code);
    const severity = same
      .map((remark) => remark.severity)
      .reduce((worst, other) => (WEIGHT_OF[other] > WEIGHT_OF[worst] ? other : worst));
    const steps = same.flatMap(({ step }) => (step === undefined ? [] : [step]));
    return { code, severity, ...(inSteps && steps.length > 0 ? { steps } : {}) };
  });
}

/** Every finding on an order and its program, sorted by code. */
export function findingsOn(
  order: PlanOrder,
  doses: OrderedDoses,
  settings: PumpSettings,
): readonly OracleFinding[] {
  const atStep = (step: number) => (remark: Remark) => ({ ...remark, step });
  const remarks: readonly Remark[] = [
    ...testPatient(order, doses),
    ...testLoading(order, doses),
    ...doses.phases.flatMap((phase, index) => testDoseRates(order, phase).map(atStep(index + 1))),
    ...testTotals(order, doses),
    ...testMixture(order, doses),
    ...(settings.loading === undefined ? [] : testPhase(order, settings.loading)),
    ...settings.maintenance.flatMap((phase, index) =>
      testPhase(order, phase).map(atStep(index + 1)),
    ),
    ...testContainers(order, doses, settings),
  ];
  return gather(remarks, order.inSteps);
}

/** Whether any of the findings refuses the order. */
export function isBlocked(findings: readonly OracleFinding[]): boolean {
  return findings.some(({ severity }) => severity === 'block');
}
