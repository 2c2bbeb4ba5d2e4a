import type { PumpProfile } from '../library/drugLibrary.ts';
import { roundVolumeDown } from '../library/pumpGrid.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { add, compare, isZero, quantity, subtract, sumOf } from '../quantity/quantity.ts';
import { countRoundedUp } from '../quantity/rounding.ts';
import { doseIn, runTimeOf } from '../quantity/sums.ts';
import { present } from '../result.ts';
import type { InfusionPlan } from './infusionPlan.ts';
import type { RoundedPhase, RoundedProgram } from './programPump.ts';
import { phasesOf } from './programPump.ts';
import type { Container, ContainerSchedule } from './pumpProgram.ts';

/** How many containers an infusion needs, and what each can give. */
export interface ContainerNeed {
  /** Missing where changes cannot be planned: the priming takes the whole first container. */
  readonly count?: number;
  /** Loading and maintenance as programmed. */
  readonly needed: Quantity<'mL'>;
  /** What the first gives after priming, and what each later one gives. */
  readonly firstGives: Quantity<'mL'>;
  readonly nextGives: Quantity<'mL'>;
}

/** What the programmed volumes need; priming comes once, from the first container. */
export function containerNeed(
  plan: InfusionPlan,
  rounded: RoundedProgram,
  primingVolume: Quantity<'mL'>,
  pump: PumpProfile,
): ContainerNeed {
  const needed = sumOf(
    'mL',
    phasesOf(rounded).map((phase) => phase.vtbi),
  );
  const nextGives = roundVolumeDown(plan.finalVolume, pump);
  if (compare(primingVolume, plan.finalVolume) > 0) {
    // Not even the line is filled: an infusion that rounds to nothing does not fit either.
    return { needed, firstGives: quantity(0, 'mL'), nextGives };
  }
  const firstGives = roundVolumeDown(subtract(plan.finalVolume, primingVolume), pump);
  const sizes = { needed, firstGives, nextGives };
  if (compare(needed, firstGives) <= 0) return { ...sizes, count: 1 };
  if (isZero(firstGives)) return sizes;
  return { ...sizes, count: 1 + countRoundedUp(subtract(needed, firstGives), nextGives) };
}

/** Each container with its own volume to be infused and its times on the running pump. */
export function scheduleContainers(
  plan: InfusionPlan,
  rounded: RoundedProgram,
  primingVolume: Quantity<'mL'>,
  need: ContainerNeed & { readonly count: number },
): ContainerSchedule {
  const phases = phasesOf(rounded);
  const containers: Container[] = [];
  let given = quantity(0, 'mL');
  let from = quantity(0, 'h');
  for (let number = 1; number <= need.count; number += 1) {
    const gives = number === 1 ? need.firstGives : need.nextGives;
    const left = subtract(need.needed, given);
    const vtbi = compare(left, gives) < 0 ? left : gives;
    given = add(given, vtbi);
    const until = timeAtVolume(phases, given);
    containers.push({ number, vtbi, from, until });
    from = until;
  }
  const leftInContainer = leftInLast(plan.finalVolume, primingVolume, containers);
  return {
    containers,
    primingVolume,
    leftInContainer,
    leftInContainerDose: doseIn(leftInContainer, plan.concentration),
    leftInLineDose: doseIn(primingVolume, plan.concentration),
  };
}

function leftInLast(
  finalVolume: Quantity<'mL'>,
  primingVolume: Quantity<'mL'>,
  containers: readonly Container[],
): Quantity<'mL'> {
  const last = present(containers.at(-1), 'a container of the schedule');
  const left = subtract(finalVolume, last.vtbi);
  return last.number === 1 ? subtract(left, primingVolume) : left;
}

/** When the pump has given this volume. Every phase has a rate above zero. */
function timeAtVolume(phases: readonly RoundedPhase[], volume: Quantity<'mL'>): Quantity<'h'> {
  let time = quantity(0, 'h');
  let left = volume;
  for (const phase of phases) {
    const part = compare(left, phase.vtbi) < 0 ? left : phase.vtbi;
    time = add(time, runTimeOf(part, phase.infusionRate));
    left = subtract(left, part);
  }
  return time;
}

/** Whether a volume goes into the pump's syringe; a bag pump takes any. */
export function fitsSyringe(volume: Quantity<'mL'>, pump: PumpProfile): boolean {
  return pump.syringeCapacity === undefined || compare(volume, pump.syringeCapacity) <= 0;
}

/** The longest time that one container is in use. */
export function longestHang(schedule: ContainerSchedule): Quantity<'h'> {
  return schedule.containers
    .map((container) => subtract(container.until, container.from))
    .reduce((longest, time) => (compare(time, longest) > 0 ? time : longest), quantity(0, 'h'));
}
