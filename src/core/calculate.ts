import { otherBases } from './alternatives/otherBases.ts';
import { preparationThatHolds } from './alternatives/preparationThatHolds.ts';
import type { Assessment, AssessedPlan } from './assess.ts';
import { assess } from './assess.ts';
import type { Calculation } from './calculation.ts';
import { passedChecks } from './checks/passedChecks.ts';
import { orderedDoseRate, tested } from './checks/tested.ts';
import { findHints } from './hints/findHints.ts';
import type { CareArea, DrugLibrary } from './library/drugLibrary.ts';
import type { InfusionOrder } from './order/infusionOrder.ts';
import { buildWorking } from './plan/buildWorking.ts';
import { calculateCurve } from './plan/calculateCurve.ts';
import type { InfusionPlan } from './plan/infusionPlan.ts';
import { programPump } from './plan/programPump.ts';
import { compare } from './quantity/quantity.ts';

/**
 * The one door from an order to numbers. Always returns the working and the findings; returns a
 * program only when no finding blocks, and a plan unless the dosing weight cannot be had. Whatever it
 * recommends or shows beside the order has passed the same checks. Throws only on an order that
 * `input` refuses.
 */
export function calculate(order: InfusionOrder, library: DrugLibrary): Calculation {
  const assessed = assess(order, library);
  const { careArea, tests, findings, made } = assessed;
  const judged = {
    order,
    tests,
    findings,
    hints: findHints(order, made?.plan, library, careArea, tests),
  };
  return made === undefined
    ? {
        ...judged,
        working: buildWorking(order, undefined, undefined),
        // A height may lie inside its own limits and below what the formula of ideal weight starts at.
        passed: passedChecks(
          tests.filter(({ subject }) => !findings.some((finding) => finding.subject === subject)),
        ),
        notes: [],
        otherBases: [],
      }
    : { ...judged, ...withPlan(assessed, made) };
}

function withPlan(
  assessed: Assessment,
  { plan, rounded, need, schedule }: AssessedPlan,
): Omit<Calculation, 'order' | 'tests' | 'findings' | 'hints'> {
  const { order, careArea, pump, tests, findings, isBlocked } = assessed;
  const parts = {
    plan,
    working: buildWorking(order, plan, isBlocked ? undefined : { rounded, pump }),
    passed: passedChecks(tests, { order, plan, rounded, need, careArea, findings }),
    notes: notesFor(order, plan, careArea),
    otherBases: [],
  };
  if (isBlocked || schedule === undefined) return parts;
  const program = programPump(plan, rounded, schedule);
  const holds = need.count === 1 ? undefined : preparationThatHolds(assessed);
  return {
    ...parts,
    program,
    curve: calculateCurve(plan, program, careArea),
    otherBases: otherBases(assessed, plan),
    ...(holds === undefined ? {} : { preparationThatHolds: holds }),
  };
}

function notesFor(
  order: InfusionOrder,
  plan: InfusionPlan,
  careArea: CareArea,
): Calculation['notes'] {
  return careArea.doseRateNotes.filter((note) =>
    plan.steps.some(
      (step) =>
        compare(
          tested(orderedDoseRate(order, step.number), step.doseRatePerKg),
          note.doseRatePerKg,
        ) === 0,
    ),
  );
}
