/** Every output of the whole calculation under a name, so that two calculations can be compared. */
import { cornersOf, wedgeOf } from './doseCurve.ts';
import { isBelowFormula, weightChoices } from './dosingWeights.ts';
import type { CareArea } from './drugLibrary.ts';
import type { DosePhase } from './orderedDoses.ts';
import { expectedLines, weightLines } from './expectedLines.ts';
import { hintsOn } from './hints.ts';
import { sourceOf } from './limitSources.ts';
import { observationTimes } from './observationTimes.ts';
import { plansOnOtherWeights, preparationThatHolds } from './otherWays.ts';
import { passedChecks } from './passedChecks.ts';
import type { PlanOrder } from './planOrder.ts';
import { loadingHours, pumpRun } from './pumpRun.ts';
import type { PhaseRun } from './pumpRun.ts';
import type { Containers, PumpPhase } from './pumpSettings.ts';
import { divide, isEqual, multiply, sum, toPlain, ZERO } from './rational.ts';
import type { Rational } from './rational.ts';
import type { OracleFinding } from './remarks.ts';
import { faultsOf } from './sumLines.ts';
import type { SumLine } from './sumLines.ts';
import { workOut } from './workOut.ts';
import type { WorkedOut } from './workOut.ts';

/** A number in its canonical unit, or a word. */
export type Output = Rational | string;

/** Every output of an order, and a second look at any working of it. */
export interface Answer {
  readonly outputs: ReadonlyMap<string, Output>;
  /** What is wrong with the lines of a working. */
  readonly faultsOf: (lines: readonly SumLine[]) => readonly string[];
}

type Outputs = Map<string, Output>;

const NEEDS_NO_DOSE =
  /^(?:(?:patientWeight|height|infusionDuration|loadingTime|concentration):(?:below|above)(?:Soft|Hard)|height:belowFormula)$/;

/** Works out every output of a plan link. Throws as `workOut` does. */
export function outputsOf(link: string): Answer {
  const worked = workOut(link);
  const { order, doses, settings, isBlocked } = worked;
  const outputs: Outputs = new Map();
  if (isBelowFormula(order.basis, doses.height?.value)) {
    withoutDoses(outputs, worked);
  } else {
    addDoses(outputs, worked);
    addFindings(outputs, order, worked.findings);
    addHints(outputs, worked, true);
    addPassed(outputs, worked);
    addLines(outputs, expectedLines(order, doses, isBlocked ? undefined : settings));
    const { containers } = settings;
    if (!isBlocked && containers !== undefined) {
      addProgram(outputs, worked, containers);
      addCurve(outputs, worked, containers);
      addObservations(outputs, worked);
    }
  }
  return { outputs, faultsOf: (lines) => faultsOf(lines, order, doses, settings) };
}

/** On a weight that its formula does not cover there are no doses: only what needs none. */
function withoutDoses(outputs: Outputs, { order, doses, findings }: WorkedOut): void {
  outputs.set('doses', 'none');
  addHints(outputs, { order, doses }, false);
  addFindings(
    outputs,
    order,
    findings.filter(({ code }) => NEEDS_NO_DOSE.test(code)),
  );
  addLines(outputs, weightLines(order, doses));
}

function addAll(
  outputs: Outputs,
  of: string,
  values: Readonly<Record<string, Output | undefined>>,
): void {
  for (const name in values) {
    const value = values[name];
    if (value !== undefined) outputs.set(`${of} ${name}`, value);
  }
}

function addDoses(outputs: Outputs, { order, doses }: WorkedOut): void {
  const { phases, loading, mixture, totalDose } = doses;
  const weight = doses.dosingWeight.value;
  const concentration = mixture.concentration.value;
  addAll(outputs, 'order', {
    isStepped: String(order.inSteps),
    patientWeight: doses.patientWeight.value,
    dosingWeight: weight,
    duration: doses.duration,
    maintenanceDose: sum(phases.map(({ dose }) => dose)),
    totalDose: totalDose.value,
    totalDosePerKg: divide(totalDose.value, weight),
    concentration,
    finalVolume: mixture.finalVolume,
  });
  addNote(outputs, order.careArea, phases);
  phases.forEach((phase, index) => {
    addAll(outputs, `step ${String(index + 1)}`, {
      doseRatePerKg: phase.doseRatePerKg.value,
      doseRate: phase.doseRate.value,
      duration: phase.duration,
      dose: phase.dose,
      exactRate: divide(phase.doseRate.value, concentration),
      exactVolume: divide(phase.dose, concentration),
    });
  });
  if (loading !== undefined) {
    const exactVolume = divide(loading.dose, concentration);
    const time = loadingHours(doses);
    addAll(outputs, 'loading', {
      dose: loading.dose,
      dosePerKg: loading.dosePerKg.value,
      time,
      exactVolume,
      exactRate: divide(exactVolume, time),
    });
  }
  for (const { basis, weight, refusal } of weightChoices(doses.body)) {
    addAll(outputs, `on ${basis}`, { weight, refusal });
  }
  addRecipe(outputs, { order, doses });
}

/** How one container is made, and what stays in its vials. */
function addRecipe(outputs: Outputs, { order, doses }: Pick<WorkedOut, 'order' | 'doses'>): void {
  const { stock } = order;
  const { drugVolume, diluentVolume, vialCount, leftInVials } = doses.mixture;
  if (stock === undefined || leftInVials === undefined) return;
  addAll(outputs, 'recipe', {
    strength: stock.strength,
    drugVolume,
    diluentVolume,
    vialCount,
    vialVolume: stock.vial.volume,
    leftInVialsVolume: leftInVials,
    leftInVials: multiply(leftInVials, stock.strength),
  });
}

/** The starting document is of two minds about one dose rate, which is said where it is ordered. */
function addNote(
  outputs: Outputs,
  { remarkedDoseRate, doseRatePerKg }: CareArea,
  phases: readonly DosePhase[],
): void {
  if (remarkedDoseRate === undefined) return;
  if (!phases.some((phase) => isEqual(phase.doseRatePerKg.tested, remarkedDoseRate))) return;
  const { min, max } = doseRatePerKg.soft;
  const numbers = [remarkedDoseRate, min, max].flatMap((number) =>
    number === undefined ? [] : [toPlain(number)],
  );
  addAll(outputs, 'note 1', {
    doseRatePerKg: remarkedDoseRate,
    source: 'calliope',
    numbers: [...new Set(numbers)].sort().join(' '),
    words: 'often conservative top',
  });
}

function addFindings(outputs: Outputs, order: PlanOrder, findings: readonly OracleFinding[]): void {
  for (const finding of findings) {
    const { code, severity, steps = [], loading, value, limits } = finding;
    const name = `finding ${code}`;
    outputs.set(name, `${severity} steps ${steps.join(' ')}${loading ? ' loading' : ''}`);
    outputs.set(`${name} value`, value);
    limits.forEach((limit, index) => {
      outputs.set(`${name} limit ${String(index + 1)}`, limit);
      outputs.set(`${name} source ${String(index + 1)}`, sourceOf(finding, order, index));
    });
  }
}

function addHints(
  outputs: Outputs,
  { order, doses }: Pick<WorkedOut, 'order' | 'doses'>,
  hasDoses: boolean,
): void {
  for (const hint of hintsOn(order, doses, hasDoses)) {
    const name = `hint ${hint.about} ${hint.kind} ${hint.unit}`;
    outputs.set(name, hint.candidate);
    outputs.set(`${name} typed ${hint.typedUnit}`, hint.typed);
    outputs.set(`${name} comes to ${hint.limitUnit}`, hint.comesTo);
    addAll(outputs, name, hint.gives);
  }
}

function addPassed(outputs: Outputs, worked: WorkedOut): void {
  for (const { name, ...numbers } of passedChecks(worked)) {
    outputs.set(`passed ${name}`, 'yes');
    addAll(outputs, `passed ${name}`, numbers);
  }
}

function addCurve(
  outputs: Outputs,
  { order, doses, settings }: WorkedOut,
  containers: Containers,
): void {
  const weight = doses.dosingWeight.value;
  const concentration = doses.mixture.concentration.value;
  cornersOf(settings, containers, concentration).forEach(({ time, dose, marks }, index) => {
    addAll(outputs, `corner ${String(index + 1)}`, {
      time,
      dose,
      dosePerKg: divide(dose, weight),
      volume: divide(dose, concentration),
      marks: marks.join(', '),
    });
  });
  addAll(outputs, 'wedge', { ...wedgeOf(order, doses, settings) });
}

function addLines(outputs: Outputs, lines: readonly (readonly [string, Rational])[]): void {
  for (const [name, result] of lines) outputs.set(`working ${name}`, result);
}

function addProgram(outputs: Outputs, worked: WorkedOut, containers: Containers): void {
  const { order, doses, settings } = worked;
  const { loading, steps, ...whole } = pumpRun(order, doses, settings, containers);
  const concentration = doses.mixture.concentration.value;
  addPhase(outputs, 'pump loading', settings.loading, loading);
  steps.forEach((step, index) => {
    addPhase(outputs, `pump step ${String(index + 1)}`, settings.maintenance[index], step);
  });
  addAll(outputs, 'pump', {
    ...whole,
    vtbi: settings.vtbi,
    primingVolume: order.priming,
    leftInContainerDose: multiply(whole.leftInContainer, concentration),
    leftInLineDose: multiply(order.priming, concentration),
  });
  addContainers(outputs, containers);
  addOtherWays(outputs, worked, containers);
}

function addObservations(outputs: Outputs, { order, settings }: WorkedOut): void {
  observationTimes(settings.phases, order.careArea.observation).forEach((row, index) => {
    addAll(outputs, `observation ${String(index + 1)}`, { ...row });
  });
}

function addPhase(
  outputs: Outputs,
  name: string,
  phase: PumpPhase | undefined,
  run: PhaseRun | undefined,
): void {
  if (phase === undefined || run === undefined) return;
  addAll(outputs, name, {
    rate: phase.rate.programmed,
    vtbi: phase.volume.programmed,
    ...run,
  });
}

function addContainers(outputs: Outputs, { volumes, until }: Containers): void {
  volumes.forEach((vtbi, index) => {
    addAll(outputs, `container ${String(index + 1)}`, {
      vtbi,
      from: until[index - 1] ?? ZERO,
      until: until[index],
    });
  });
}

function addOtherWays(outputs: Outputs, worked: WorkedOut, containers: Containers): void {
  for (const { basis, rate, stops, cautions } of plansOnOtherWeights(worked)) {
    addAll(outputs, `on ${basis}`, {
      rate,
      stops: stops.join(' '),
      cautions: cautions.join(' '),
    });
  }
  const other = containers.count === 1 ? undefined : preparationThatHolds(worked);
  addAll(outputs, 'preparation that holds', { ...other });
}
