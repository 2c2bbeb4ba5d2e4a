/**
 * The floor under the floor: one order by hand on bare numbers. The same sums, checks, hints, passed
 * checks, working and curve as `calculate`, for an order by rate or in steps, in mg/kg/h on the actual
 * weight in kg. It knows no units and no exact ties, and would set a pump wrongly now and then.
 */

import type { BareLimits, BareOrder, Range } from './bareOrders.ts';

interface Line {
  readonly sum: string;
  readonly terms: readonly number[];
  readonly result: number;
  readonly step: number;
}

interface Found {
  readonly subject: string;
  readonly edge: string;
  readonly severity: string;
  readonly value: number;
  readonly limit: number;
  readonly step: number;
}

const EDGES = ['belowHard', 'belowSoft', 'inside', 'aboveSoft', 'aboveHard'] as const;
const KILOGRAMS_PER_POUND = 0.45359237;

/** Where a value lies, from 0 for below the hard range to 4 above it. */
function place(value: number, [hardLow, softLow, softHigh, hardHigh]: Range): number {
  if (value < hardLow) return 0;
  if (value > hardHigh) return 4;
  if (value < softLow) return 1;
  return value > softHigh ? 3 : 2;
}

function shown(value: number, parts: number): number {
  return Math.round(value * parts) / parts;
}

/** What the floor says about one order; the rest of its answer is only there to be made. */
export interface BareCalculation {
  readonly totalDose: number;
  readonly findings: readonly Found[];
  readonly passed: ReadonlySet<string>;
  readonly hints: readonly unknown[];
  readonly working: readonly unknown[];
  readonly curve: { readonly points: readonly unknown[]; readonly wedge: unknown };
  readonly program:
    { readonly set: readonly { readonly rate: number; readonly vtbi: number }[] } | undefined;
}

/** Everything about one order. */
export function calculateBare(order: BareOrder, limits: BareLimits): BareCalculation {
  const { weight, loading, steps, drug, volume, priming } = order;
  const concentration = drug / volume;
  const findings: Found[] = [];
  const outside: { subject: string; value: number; range: Range }[] = [];
  const passed = new Set<string>();
  const test = (subject: string, value: number, range: Range, step = 0): void => {
    const at = place(value, range);
    if (at === 2) {
      if (!findings.some((finding) => finding.subject === subject)) passed.add(subject);
      return;
    }
    passed.delete(subject);
    outside.push({ subject, value, range });
    if (findings.some((each) => each.subject === subject && each.edge === EDGES[at])) return;
    findings.push({
      subject,
      edge: EDGES[at] ?? '',
      severity: at === 0 || at === 4 ? 'block' : 'caution',
      value,
      limit: range[at < 2 ? at : at - 1] ?? 0,
      step,
    });
  };

  test('patientWeight', weight, limits.weight);
  test('dosingWeight', weight, limits.weight);
  const phases = steps.map(({ rate, hours }, index) => {
    const doseRate = weight * rate;
    const dose = doseRate * hours;
    test('doseRatePerKg', rate, limits.rate, index + 1);
    test('doseRate', shown(doseRate, 10), limits.doseRate, index + 1);
    return {
      step: index + 1,
      rate,
      hours,
      doseRate,
      dose,
      exactRate: doseRate / concentration,
      exactVolume: dose / concentration,
    };
  });
  const hours = phases.reduce((sum, phase) => sum + phase.hours, 0);
  const maintenance = phases.reduce((sum, phase) => sum + phase.dose, 0);
  test('infusionDuration', hours, limits.hours);
  const loadingDose = loading === undefined ? 0 : loading.perKg * weight;
  const loadingHours = loading === undefined ? 0 : loading.minutes / 60;
  if (loading !== undefined) {
    test('loadingDose', loading.perKg, limits.loading);
    test('loadingTime', loading.minutes, limits.loadingMinutes);
  }
  test('concentration', shown(concentration, 1000), limits.concentration);
  const totalDose = maintenance + loadingDose;

  const all =
    loading === undefined
      ? phases
      : [
          {
            step: 0,
            rate: loading.perKg,
            hours: loadingHours,
            doseRate: loadingDose / loadingHours,
            dose: loadingDose,
            exactRate: loadingDose / concentration / loadingHours,
            exactVolume: loadingDose / concentration,
          },
          ...phases,
        ];
  let exactSum = 0;
  let roundedSum = 0;
  let largest = 0;
  const set = all.map((phase) => {
    const rate = shown(phase.exactRate, limits.pumpRate[2]);
    if (phase.step === 1) exactSum = roundedSum = 0;
    exactSum += phase.exactVolume;
    const through = shown(exactSum, limits.pumpVolume[2]);
    const vtbi = through - roundedSum;
    roundedSum = through;
    const rateDeviation = ((rate - phase.exactRate) / phase.exactRate) * 100;
    const volumeDeviation = ((vtbi - phase.exactVolume) / phase.exactVolume) * 100;
    largest = Math.max(largest, Math.abs(rateDeviation), Math.abs(volumeDeviation));
    pumpChecks('infusionRate', rate, rateDeviation, limits.pumpRate, phase.step);
    pumpChecks('vtbi', vtbi, volumeDeviation, limits.pumpVolume, phase.step);
    if (rate < limits.accurateFrom) {
      report('infusionRate', 'belowAccurate', 'caution', rate, limits.accurateFrom, phase.step);
    }
    const runTime = vtbi / rate;
    return {
      rate,
      vtbi,
      rateDeviation,
      volumeDeviation,
      runTime,
      deliveredDose: vtbi * concentration,
      achieved: (rate * concentration) / weight,
      difference: runTime - phase.hours,
    };
  });
  function report(
    subject: string,
    edge: string,
    severity: string,
    value: number,
    limit: number,
    step: number,
  ): void {
    findings.push({ subject, edge, severity, value, limit, step });
  }
  function pumpChecks(
    subject: string,
    value: number,
    deviation: number,
    [low, high]: readonly [number, number, number],
    step: number,
  ): void {
    if (value < low) report(subject, 'belowPump', 'block', value, low, step);
    else if (value > high) report(subject, 'abovePump', 'block', value, high, step);
    const rounding = shown(Math.abs(deviation), 10);
    const at = place(rounding, limits.rounding);
    if (at !== 2) report(subject, 'rounding', 'caution', rounding, limits.rounding[2], step);
  }

  const needed = set.reduce((sum, phase) => sum + phase.vtbi, 0);
  const firstGives = shown(volume - priming, 10);
  const count = needed <= firstGives ? 1 : 1 + Math.ceil((needed - firstGives) / volume);
  const end = set.reduce((sum, phase) => sum + phase.runTime, 0);
  const containers = Array.from({ length: count }, (_, index) => ({
    number: index + 1,
    vtbi: index === 0 ? Math.min(needed, firstGives) : volume,
    from: (end * index) / count,
    until: (end * (index + 1)) / count,
  }));
  if (count > 1) report('container', 'exceedsBag', 'info', needed + priming, volume, 0);
  else passed.add('container');
  if (end / count > limits.longHang) {
    report('container', 'longHang', 'info', end / count, limits.longHang, 0);
  }
  const highest = phases.reduce((most, phase) => Math.max(most, phase.doseRate), 0);
  const [lowest = Infinity] = limits.doseRateReferences.filter((limit) => highest > limit);
  if (highest > lowest) report('doseRate', 'aboveReference', 'info', highest, lowest, 0);
  if (totalDose < limits.totalDoseReference) {
    report('totalDose', 'belowReference', 'info', totalDose, limits.totalDoseReference, 0);
  } else passed.add('totalDoseReference');
  if (!findings.some(({ subject }) => subject === 'infusionRate' || subject === 'vtbi')) {
    passed.add('pump');
  }
  findings.sort((a, b) => rank(a) - rank(b));
  const isBlocked = findings.some(({ severity }) => severity === 'block');

  const hints = outside.flatMap(({ subject, value, range }) => {
    const others =
      subject === 'doseRatePerKg'
        ? [(value * 60) / 1000, value / 1000, value / weight, value * 10, value / 10, value / 24]
        : [value * KILOGRAMS_PER_POUND, value * 10, value / 10];
    return others
      .filter((other) => place(shown(other, 1000), range) === 2)
      .map((candidate) => ({ subject, typed: value, candidate }));
  });

  const working: Line[] = [];
  const line = (sum: string, result: number, step: number, ...terms: number[]): void => {
    working.push({ sum, terms, result, step });
  };
  for (const { step, rate, hours: time, doseRate, dose } of phases) {
    line('doseRatePerKgPerMinute', (rate * 1000) / 60, step, rate, 1000, 60);
    line('doseRate', doseRate, step, weight, rate);
    line('dose', dose, step, doseRate, time);
  }
  if (phases.length > 1) {
    line('maintenanceDose', maintenance, 0, ...phases.map((phase) => phase.dose));
  }
  if (loading !== undefined) {
    line('loadingDose', loadingDose, 0, weight, loading.perKg);
    line('totalDose', totalDose, 0, loadingDose, maintenance);
  }
  line('totalDosePerKg', totalDose / weight, 0, totalDose, weight);
  line('concentration', concentration, 0, drug, volume);
  if (!isBlocked) {
    all.forEach(({ step, doseRate, dose, exactRate, exactVolume }, index) => {
      line('infusionRate', exactRate, step, doseRate, concentration);
      line('vtbi', exactVolume, step, dose, concentration);
      const { rate = 0, vtbi = 0, runTime = 0 } = set[index] ?? {};
      line('programmedRate', rate, step, exactRate);
      line('programmedVtbi', vtbi, step, exactVolume);
      if (step > 0) line('runTime', runTime, step, vtbi, rate);
    });
  }
  let time = 0;
  let dose = 0;
  const points = [{ time, dose, dosePerKg: 0, volume: 0, mark: 'start' }];
  for (const phase of all) {
    time += phase.hours;
    dose += phase.dose;
    points.push({
      time,
      dose,
      dosePerKg: dose / weight,
      volume: dose / concentration,
      mark: phase.step === phases.length ? 'end' : 'step',
    });
  }
  for (const { from, number } of containers.slice(1)) {
    const share = from / end;
    points.push({
      time: from,
      dose: totalDose * share,
      dosePerKg: (totalDose / weight) * share,
      volume: (totalDose / concentration) * share,
      mark: `container ${String(number)}`,
    });
  }
  const [, low, high] = limits.rate;
  const wedge = {
    low: loadingDose + weight * low * hours,
    high: loadingDose + weight * high * hours,
  };
  const deliveredDose = needed * concentration;
  const program = isBlocked
    ? undefined
    : { set, containers, end, deliveredDose, deviation: (deliveredDose - totalDose) / totalDose };
  return { totalDose, findings, passed, hints, working, curve: { points, wedge }, program };
}

function rank({ severity }: Found): number {
  return severity === 'block' ? 0 : severity === 'caution' ? 1 : 2;
}
