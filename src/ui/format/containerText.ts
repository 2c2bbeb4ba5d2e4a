import type { PumpProfile } from '../../core/library/drugLibrary.ts';
import type { Recipe } from '../../core/plan/infusionPlan.ts';
import type { Container, ContainerSchedule } from '../../core/plan/pumpProgram.ts';
import { compare } from '../../core/quantity/quantity.ts';
import { momentText } from './programText.ts';
import { formatQuantity, UNIT_SPACE } from './quantityText.ts';
import { capitalize } from './subjectText.ts';
import { clockParts } from './timeText.ts';

/** How many containers, what each gives and when each is hung, in as few words as that takes. */
export function containerSentences(
  { containers, primingVolume }: ContainerSchedule,
  container: PumpProfile['container'],
  startMinute: number | undefined,
): readonly string[] {
  const priming = `Priming takes ${formatQuantity(primingVolume)} from the first.`;
  const [first] = containers;
  if (containers.length === 1 && first !== undefined) {
    return [`1 ${container}, gives ${formatQuantity(first.vtbi)} and the priming.`];
  }
  return [
    `${String(containers.length)} ${container}s. ${priming}`,
    `${capitalize(container)} gives: ${volumeRuns(containers).join(', ')}.`,
    `Start ${container}: ${changeTimes(containers, startMinute)}.`,
  ];
}

/** `1: 80 mL`, `2 to 4: 100 mL each`, `5: 20 mL`. */
function volumeRuns(containers: readonly Container[]): readonly string[] {
  const runs: Container[][] = [];
  for (const container of containers) {
    const run = runs.at(-1);
    const like = run?.[0];
    if (run !== undefined && like !== undefined && compare(like.vtbi, container.vtbi) === 0) {
      run.push(container);
    } else runs.push([container]);
  }
  return runs.map((run) => {
    const numbers = [run[0], run.at(-1)].map((each) => String(each?.number));
    const volume = run[0] === undefined ? '' : formatQuantity(run[0].vtbi);
    return run.length === 1
      ? `${numbers[0]}: ${volume}`
      : `${numbers.join(' to ')}: ${volume} each`;
  });
}

/** `2 at 12:30, 3 at 17:30; +1 day: 4 at 01:10`: each day named once. */
function changeTimes(containers: readonly Container[], startMinute: number | undefined): string {
  const days = new Map<string, string[]>();
  for (const { number, from } of containers.slice(1)) {
    const { time, day } =
      startMinute === undefined
        ? { time: momentText(startMinute, from), day: '' }
        : clockParts(startMinute, from);
    const at = startMinute === undefined ? '' : `at${UNIT_SPACE}`;
    days.set(day, [...(days.get(day) ?? []), `${String(number)}${UNIT_SPACE}${at}${time}`]);
  }
  return [...days]
    .map(([day, times]) => (day === '' ? times.join(', ') : `${day}: ${times.join(', ')}`))
    .join('; ');
}

/** What is left of a controlled drug and where: two amounts to be accounted for, and the line. */
export function leftOverSentence(
  schedule: ContainerSchedule,
  recipe: Recipe | undefined,
  container: PumpProfile['container'],
): string {
  const isSeveral = schedule.containers.length > 1;
  const inContainer = amounts(schedule.leftInContainer, schedule.leftInContainerDose);
  const inLine = amounts(schedule.primingVolume, schedule.leftInLineDose);
  const inVials =
    recipe === undefined
      ? ''
      : `, in the vials${isSeveral ? ` for each ${container}` : ''} ${amounts(recipe.leftInVialsVolume, recipe.leftInVials)}`;
  return `Left at the end: in the ${isSeveral ? 'last ' : ''}${container} ${inContainer}, in the line ${inLine}${inVials}.`;
}

function amounts(
  volume: ContainerSchedule['primingVolume'],
  dose: ContainerSchedule['leftInLineDose'],
): string {
  return `${formatQuantity(volume)} = ${formatQuantity(dose)}`;
}
