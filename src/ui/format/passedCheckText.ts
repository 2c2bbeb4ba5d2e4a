import type { Calculation } from '../../core/calculation.ts';
import type { PassedCheck } from '../../core/checks/passedChecks.ts';
import type { CareArea, DrugLibrary } from '../../core/library/drugLibrary.ts';
import { careAreaById, pumpProfileById } from '../../core/library/drugLibrary.ts';
import { weightInKilograms } from '../../core/order/dosingWeight.ts';
import type { InfusionPlan } from '../../core/plan/infusionPlan.ts';
import { subtract } from '../../core/quantity/quantity.ts';
import { assertNever } from '../../core/result.ts';
import { usualRange } from './findingText.ts';
import { formatNumber, formatQuantity } from './quantityText.ts';
import { sourceLabels } from './sourceText.ts';
import { capitalize, SUBJECT_NAMES } from './subjectText.ts';
import { formatDuration } from './timeText.ts';

/** A passed check in words. */
export interface PassedCheckText {
  readonly title: string;
  readonly sentence: string;
}

/**
 * What was looked at and found inside its limits; nothing for checks of pump and container while
 * pump settings are withheld: they name volumes.
 */
export function passedCheckText(
  check: PassedCheck,
  calculation: Calculation,
  library: DrugLibrary,
): PassedCheckText | undefined {
  const { order, plan, program } = calculation;
  switch (check.kind) {
    case 'totalDoseReference':
      return plan === undefined
        ? undefined
        : {
            title: `Total dose ${formatQuantity(plan.totalDose)}`,
            sentence: `At or above the ${formatQuantity(check.reference)} that guidance advises (${sourceLabels(library, check.sourceIds)})`,
          };
    case 'container': {
      if (program === undefined) return undefined;
      const { container } = pumpProfileById(library, order.pumpProfileId);
      const left = subtract(check.holds, check.needed);
      return {
        title: `${capitalize(container)} holds the infusion`,
        sentence: `${formatNumber(check.needed)} of ${formatQuantity(check.holds)}, ${formatQuantity(left)} left for priming`,
      };
    }
    case 'pump':
      return program === undefined
        ? undefined
        : {
            title: 'Pump can deliver it',
            sentence: `The largest change by rounding to its steps is ${formatQuantity(check.largestDeviation)}`,
          };
    case 'doseRatePerKg':
    case 'doseRate':
    case 'infusionDuration':
    case 'patientWeight':
    case 'height':
    case 'loadingDose':
    case 'loadingTime':
    case 'concentration':
      return guardedText(check.kind, calculation, careAreaById(library, order.careAreaId));
    case 'dosingWeight':
      // On the actual weight it is the line above once more.
      return order.patient.basis === 'actual'
        ? undefined
        : guardedText(check.kind, calculation, careAreaById(library, order.careAreaId));
    default:
      return assertNever(check);
  }
}

type GuardedKind = Exclude<PassedCheck['kind'], 'totalDoseReference' | 'container' | 'pump'>;

function guardedText(
  kind: GuardedKind,
  calculation: Calculation,
  careArea: CareArea,
): PassedCheckText {
  const value = guardedValue(kind, calculation);
  const range = usualRange(kind, careArea);
  return {
    title: value === undefined ? SUBJECT_NAMES[kind] : `${SUBJECT_NAMES[kind]} ${value}`,
    sentence: range === undefined ? 'Inside its limits' : `Usual ${range}`,
  };
}

/** The one value that was tested, as the screen shows it; none where each step has its own. */
function guardedValue(kind: GuardedKind, { order, plan }: Calculation): string | undefined {
  switch (kind) {
    case 'patientWeight':
      return formatQuantity(weightInKilograms(order.patient.patientWeight));
    case 'height':
      return order.patient.height === undefined ? undefined : formatQuantity(order.patient.height);
    case 'loadingTime':
      return order.loading === undefined ? undefined : formatQuantity(order.loading.time);
    default:
      return plan === undefined ? undefined : plannedValue(kind, plan);
  }
}

function plannedValue(
  kind: Exclude<GuardedKind, 'patientWeight' | 'height' | 'loadingTime'>,
  plan: InfusionPlan,
): string | undefined {
  const [step, ...otherSteps] = plan.steps;
  switch (kind) {
    case 'doseRatePerKg':
      return step === undefined || otherSteps.length > 0
        ? 'of every step'
        : formatQuantity(step.doseRatePerKg);
    case 'doseRate':
      return step === undefined || otherSteps.length > 0
        ? 'in every step'
        : formatQuantity(step.doseRate);
    case 'infusionDuration':
      return formatDuration(plan.infusionDuration);
    case 'dosingWeight':
      return formatQuantity(plan.dosingWeight);
    case 'loadingDose':
      return plan.loading === undefined ? undefined : formatQuantity(plan.loading.dosePerKg);
    case 'concentration':
      return formatQuantity(plan.concentration);
    default:
      return assertNever(kind);
  }
}
