import type { Calculation } from '../../src/core/calculation.ts';
import type { PassedCheck } from '../../src/core/checks/passedChecks.ts';
import { findingCode } from '../../src/core/checks/gatherFindings.ts';
import type { Hint } from '../../src/core/hints/didYouMean.ts';
import type { Statement } from '../../src/core/library/drugLibrary.ts';
import type { Finding, Severity } from '../../src/core/limits/finding.ts';
import type { CurveMark, DoseCurve } from '../../src/core/plan/doseCurve.ts';
import type { InfusionPlan } from '../../src/core/plan/infusionPlan.ts';
import type { ProgrammedPhase, PumpProgram } from '../../src/core/plan/pumpProgram.ts';
import { planObservations } from '../../src/core/plan/observations.ts';
import type { Quantity } from '../../src/core/quantity/quantity.ts';
import type { Unit } from '../../src/core/quantity/units.ts';
import { library } from './library.ts';

/** A quantity, a count or a word. */
export type ProductOutput = Quantity<Unit> | number | string;

type Outputs = Map<string, ProductOutput>;

/** Every output of a calculation, under the names that the oracle gives them. */
export function productOutputs(calculation: Calculation): ReadonlyMap<string, ProductOutput> {
  const outputs: Outputs = new Map();
  const { plan, curve, program } = calculation;
  if (plan === undefined) outputs.set('doses', 'none');
  else {
    addPlan(outputs, plan);
    for (const check of calculation.passed) addPassed(outputs, check);
  }
  addFindings(outputs, calculation.findings);
  addHints(outputs, calculation.hints);
  calculation.notes.forEach((note, index) => {
    addAll(outputs, `note ${String(index + 1)}`, noteOutputs(note));
  });
  for (const { sum, step, result } of calculation.working) {
    outputs.set(`working ${sum}${step === undefined ? '' : ` ${step}`} (${result.unit})`, result);
  }
  if (curve !== undefined) addCurve(outputs, curve);
  if (program !== undefined) {
    addProgram(outputs, program, calculation);
    addObservations(outputs, program, calculation.order.careAreaId);
  }
  return outputs;
}

function addAll(
  outputs: Outputs,
  of: string,
  values: Readonly<Record<string, ProductOutput | undefined>>,
): void {
  for (const name in values) {
    const value = values[name];
    if (value !== undefined) outputs.set(`${of} ${name}`, value);
  }
}

function addPlan(outputs: Outputs, plan: InfusionPlan): void {
  const { loading, recipe } = plan;
  addAll(outputs, 'order', {
    isStepped: String(plan.isStepped),
    patientWeight: plan.patientWeight,
    dosingWeight: plan.dosingWeight,
    duration: plan.infusionDuration,
    maintenanceDose: plan.maintenanceDose,
    totalDose: plan.totalDose,
    totalDosePerKg: plan.totalDosePerKg,
    concentration: plan.concentration,
    finalVolume: plan.finalVolume,
  });
  for (const { number, exactInfusionRate, ...step } of plan.steps) {
    addAll(outputs, `step ${number}`, { ...step, exactRate: exactInfusionRate });
  }
  if (loading !== undefined) {
    const { exactInfusionRate, ...rest } = loading;
    addAll(outputs, 'loading', { ...rest, exactRate: exactInfusionRate });
  }
  for (const { basis, ...choice } of plan.dosingWeightChoices) {
    addAll(outputs, `on ${basis}`, { ...choice });
  }
  if (recipe !== undefined) {
    const { stockConcentration, ...rest } = recipe;
    addAll(outputs, 'recipe', { ...rest, strength: stockConcentration });
  }
}

/** Worst first; each subject and edge once. */
const RANK: Readonly<Record<Severity, number>> = { block: 0, caution: 1, info: 2 };

function addFindings(outputs: Outputs, findings: readonly Finding[]): void {
  let rank = 0;
  for (const finding of findings) {
    const { severity, value, limits, steps, loading } = finding;
    const name = `finding ${findingCode(finding)}`;
    const text = `${severity} steps ${steps.join(' ')}${loading ? ' loading' : ''}`;
    outputs.set(name, outputs.has(name) || RANK[severity] < rank ? 'out of place' : text);
    rank = RANK[severity];
    outputs.set(`${name} value`, value);
    limits.forEach((limit, index) => {
      outputs.set(`${name} limit ${String(index + 1)}`, limit.value);
      outputs.set(`${name} source ${String(index + 1)}`, sourceText(limit.sourceIds));
    });
  }
}

function sourceText(ids: readonly string[]): string {
  return ids.length === 0 ? 'no source' : ids.join(' ');
}

/** In which order the hints on one value stand is not said anywhere. */
function addHints(outputs: Outputs, hints: readonly Hint[]): void {
  for (const { subject, step, kind, typed, candidate, inLimitUnit, gives } of hints) {
    const about = step === undefined ? subject : `${subject} step ${step}`;
    const name = `hint ${about} ${kind} ${candidate.unit}`;
    outputs.set(name, outputs.has(name) ? 'twice' : candidate);
    outputs.set(`${name} typed ${typed.unit}`, typed);
    outputs.set(`${name} comes to ${inLimitUnit.unit}`, inLimitUnit);
    if (gives?.of === 'loading') outputs.set(`${name} gives loading mg`, gives.total);
    if (gives?.of !== 'infusion') continue;
    const { doseRate, doseRatePerKg, total } = gives;
    addAll(outputs, `${name} gives`, {
      ...{ 'mg/h': doseRate, 'mg/kg/h': doseRatePerKg, 'total mg': total },
    });
  }
}

const NOTES = new Map<Statement, Readonly<Record<string, ProductOutput>>>();

/** Of a sentence the dose rate it is about, its sources, its numbers, and the words that matter. */
function noteOutputs(note: Statement): Readonly<Record<string, ProductOutput>> {
  let found = NOTES.get(note);
  if (found === undefined) {
    const rated = library.careAreas
      .flatMap(({ doseRateNotes }) => doseRateNotes)
      .find((other) => other === note);
    const numbers = note.text.match(/\d+(?:\.\d+)?/g) ?? [];
    found = {
      doseRatePerKg: rated?.doseRatePerKg ?? 'of no dose rate',
      source: sourceText(note.sourceIds),
      numbers: [...new Set(numbers)].sort().join(' '),
      words: ['often', 'conservative', 'top'].filter((word) => note.text.includes(word)).join(' '),
    };
    NOTES.set(note, found);
  }
  return found;
}

function addPassed(outputs: Outputs, check: PassedCheck): void {
  outputs.set(`passed ${check.kind}`, 'yes');
  switch (check.kind) {
    case 'totalDoseReference':
      outputs.set('passed totalDoseReference reference', check.reference);
      outputs.set('passed totalDoseReference source', sourceText(check.sourceIds));
      break;
    case 'container':
      addAll(outputs, 'passed container', { needed: check.needed, holds: check.holds });
      break;
    case 'pump':
      outputs.set('passed pump largestDeviation', check.largestDeviation);
      break;
    default:
  }
}

function addCurve(outputs: Outputs, { points, wedge }: DoseCurve): void {
  points.forEach(({ marks, ...point }, index) => {
    addAll(outputs, `corner ${String(index + 1)}`, {
      ...point,
      marks: marks.map(markText).join(', '),
    });
  });
  if (wedge === undefined) return;
  addAll(outputs, 'wedge', {
    fromTime: wedge.from.time,
    fromDose: wedge.from.dose,
    untilTime: wedge.until.time,
    low: wedge.until.low,
    high: wedge.until.high,
  });
}

function markText(mark: CurveMark): string {
  if (mark.kind === 'stepStart') return `${mark.kind} ${mark.step}`;
  return mark.kind === 'containerChange' ? `${mark.kind} ${mark.container}` : mark.kind;
}

function addProgram(outputs: Outputs, program: PumpProgram, calculation: Calculation): void {
  const { loading, steps, containerSchedule, ...whole } = program;
  if (loading !== undefined) addPhase(outputs, 'pump loading', loading);
  steps.forEach((step, index) => {
    addPhase(outputs, `pump step ${String(index + 1)}`, step);
  });
  const { containers, ...left } = containerSchedule;
  addAll(outputs, 'pump', { ...whole, ...left });
  for (const { number, ...container } of containers) {
    addAll(outputs, `container ${number}`, container);
  }
  for (const { basis, refusal, infusionRate, findings } of calculation.otherBases) {
    if (refusal !== undefined) continue;
    addAll(outputs, `on ${basis}`, {
      rate: infusionRate,
      stops: codesOf(findings, 'block'),
      cautions: codesOf(findings, 'caution'),
    });
  }
  addAll(outputs, 'preparation that holds', { ...calculation.preparationThatHolds });
}

function codesOf(findings: readonly Finding[], severity: Severity): string {
  const codes = findings.filter((finding) => finding.severity === severity).map(findingCode);
  return codes.sort().join(' ');
}

function addPhase(
  outputs: Outputs,
  name: string,
  { infusionRate, ...phase }: ProgrammedPhase,
): void {
  addAll(outputs, name, { rate: infusionRate, ...phase });
}

/** As many rows as the rule asks for: how a short sheet thins them is no part of the calculation. */
function addObservations(outputs: Outputs, program: PumpProgram, careAreaId: string): void {
  const careArea = library.careAreas.find(({ id }) => id === careAreaId);
  if (careArea === undefined) throw new Error(`No care area ${careAreaId}`);
  const grid = planObservations(program, careArea.observation.duration, Infinity);
  grid.rows.forEach(({ time, expectedVolume, moment }, index) => {
    addAll(outputs, `observation ${String(index + 1)}`, { time, volume: expectedVolume, moment });
  });
}
