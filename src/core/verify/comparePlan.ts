import { calculate } from '../calculate.ts';
import type { DrugLibrary } from '../library/drugLibrary.ts';
import type {
  InfusionOrder,
  Maintenance,
  OrderedDose,
  OrderedDoseRate,
  OrderedPatient,
  Preparation,
} from '../order/infusionOrder.ts';
import type { PumpProgram } from '../plan/pumpProgram.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { isSameAmount } from '../quantity/isSameAmount.ts';
import type { Unit } from '../quantity/units.ts';
import { assertNever } from '../result.ts';
import type { PhaseComparison } from './comparePump.ts';
import type { Verification } from './verifyPump.ts';

/** What plan and check are compared by; the settings of the pump come last. */
export type ComparedField =
  | 'careArea'
  | 'weight'
  | 'basis'
  | 'height'
  | 'sex'
  | 'dose'
  | 'duration'
  | 'loadingDose'
  | 'loadingTime'
  | 'drug'
  | 'volume'
  | 'mix'
  | 'pump'
  | 'loadingRate'
  | 'loadingVolume'
  | 'infusionRate'
  | 'vtbi';

/** An amount, or the id of what was chosen. */
export type ComparedValue = Quantity<Unit> | string;

/** One field of the plan beside the checker's own; a value that one of them has not got is missing. */
export interface ComparedEntry {
  readonly field: ComparedField;
  /** The rate step, from 1, where either of the two has steps. */
  readonly step?: number;
  readonly plan?: ComparedValue;
  readonly check?: ComparedValue;
  /** The same amount, in whichever unit, or the same choice. */
  readonly isSame: boolean;
}

/**
 * The plan that was shared beside what the checker entered, field by field. The settings of the pump
 * are among them only where neither of the two is blocked: else nothing says what a pump should show.
 */
export function comparePlan(
  planned: InfusionOrder,
  { calculation, phases }: Verification,
  library: DrugLibrary,
): readonly ComparedEntry[] {
  const checked = calculation.order;
  const { program } = calculate(planned, library);
  const isStepped = hasSteps(planned) || hasSteps(checked);
  return [
    ...orderEntries(planned, checked, isStepped),
    ...(program === undefined || calculation.program === undefined
      ? []
      : settingEntries(program, phases, isStepped)),
  ];
}

/** Everything that was entered, for a record: beside the plan where it was opened, else alone. */
export function recordEntries(
  { calculation, phases }: Verification,
  comparison: readonly ComparedEntry[] | undefined,
): readonly ComparedEntry[] {
  const { order } = calculation;
  const shown = settingEntries({ steps: [] }, phases, hasSteps(order));
  if (comparison === undefined) {
    return [...orderEntries(undefined, order, hasSteps(order)), ...shown];
  }
  const hasSettings = comparison.some(({ field }) => field === 'infusionRate');
  return hasSettings ? comparison : [...comparison, ...shown];
}

function hasSteps({ maintenance }: InfusionOrder): boolean {
  return maintenance.kind === 'steps';
}

function orderEntries(
  planned: InfusionOrder | undefined,
  checked: InfusionOrder,
  isStepped: boolean,
): readonly ComparedEntry[] {
  return [
    entry('careArea', planned?.careAreaId, checked.careAreaId),
    ...patientEntries(planned?.patient, checked.patient),
    ...maintenanceEntries(planned?.maintenance, checked.maintenance, isStepped),
    ...present([
      entry('loadingDose', planned?.loading?.dose, checked.loading?.dose),
      entry('loadingTime', planned?.loading?.time, checked.loading?.time),
    ]),
    ...preparationEntries(planned?.preparation, checked.preparation),
    entry('pump', planned?.pumpProfileId, checked.pumpProfileId),
  ];
}

/** Height and sex only where a dosing weight needs them, or where nobody left them out. */
function patientEntries(
  planned: OrderedPatient | undefined,
  checked: OrderedPatient,
): readonly ComparedEntry[] {
  const isNeeded =
    checked.basis !== 'actual' || (planned !== undefined && planned.basis !== 'actual');
  const stature = [
    entry('height', planned?.height, checked.height),
    entry('sex', planned?.sex, checked.sex),
  ].filter(
    ({ plan, check }) =>
      isNeeded || (check !== undefined && (planned === undefined || plan !== undefined)),
  );
  return [
    entry('weight', planned?.patientWeight, checked.patientWeight),
    entry('basis', planned?.basis, checked.basis),
    ...present(stature),
  ];
}

function maintenanceEntries(
  planned: Maintenance | undefined,
  checked: Maintenance,
  isStepped: boolean,
): readonly ComparedEntry[] {
  const plannedPhases = planned === undefined ? [] : orderedPhases(planned);
  return pairs(plannedPhases, orderedPhases(checked)).flatMap(([plan, check], index) =>
    atStep(isStepped, index, [
      entry('dose', plan?.dose, check?.dose),
      entry('duration', plan?.duration, check?.duration),
    ]),
  );
}

interface OrderedPhase {
  readonly dose: OrderedDoseRate | OrderedDose;
  readonly duration: Quantity<'h'>;
}

function orderedPhases(maintenance: Maintenance): readonly OrderedPhase[] {
  switch (maintenance.kind) {
    case 'rate':
      return [{ dose: maintenance.doseRate, duration: maintenance.duration }];
    case 'total':
      return [{ dose: maintenance.totalDose, duration: maintenance.duration }];
    case 'steps':
      return maintenance.steps.map(({ doseRate, duration }) => ({ dose: doseRate, duration }));
    default:
      return assertNever(maintenance);
  }
}

/** How the bag is made is a question only where one of the two added the drug to it. */
function preparationEntries(
  planned: Preparation | undefined,
  checked: Preparation,
): readonly ComparedEntry[] {
  const isAdded = planned?.mix === 'added' || checked.mix === 'added';
  return [
    entry('drug', planned?.drug, checked.drug),
    entry('volume', planned?.volume, checked.volume),
    ...(isAdded ? [entry('mix', planned?.mix, checked.mix)] : []),
  ];
}

function settingEntries(
  { loading: plannedLoading, steps: plannedSteps }: Pick<PumpProgram, 'loading' | 'steps'>,
  phases: readonly PhaseComparison[],
  isStepped: boolean,
): readonly ComparedEntry[] {
  const loading = phases.find(({ place }) => place === 0);
  const steps = phases.filter(({ place }) => place > 0);
  return [
    ...present([
      entry('loadingRate', plannedLoading?.infusionRate, loading?.rate.shown),
      entry('loadingVolume', plannedLoading?.vtbi, loading?.vtbi.shown),
    ]),
    ...pairs(plannedSteps, steps).flatMap(([plan, check], index) =>
      atStep(isStepped, index, [
        entry('infusionRate', plan?.infusionRate, check?.rate.shown),
        entry('vtbi', plan?.vtbi, check?.vtbi.shown),
      ]),
    ),
  ];
}

/** Both lists to the end of the longer. */
function pairs<A, B>(
  first: readonly A[],
  second: readonly B[],
): readonly (readonly [A | undefined, B | undefined])[] {
  const length = Math.max(first.length, second.length);
  return Array.from({ length }, (_, index) => [first[index], second[index]]);
}

function atStep(
  isStepped: boolean,
  index: number,
  entries: readonly ComparedEntry[],
): readonly ComparedEntry[] {
  return isStepped ? entries.map((each) => ({ ...each, step: index + 1 })) : entries;
}

function present(entries: readonly ComparedEntry[]): readonly ComparedEntry[] {
  return entries.filter(({ plan, check }) => plan !== undefined || check !== undefined);
}

function entry(
  field: ComparedField,
  plan: ComparedValue | undefined,
  check: ComparedValue | undefined,
): ComparedEntry {
  return {
    field,
    ...(plan === undefined ? {} : { plan }),
    ...(check === undefined ? {} : { check }),
    isSame: plan !== undefined && check !== undefined && isSame(plan, check),
  };
}

function isSame(a: ComparedValue, b: ComparedValue): boolean {
  if (typeof a === 'string' || typeof b === 'string') return a === b;
  return isSameAmount(a, b);
}
