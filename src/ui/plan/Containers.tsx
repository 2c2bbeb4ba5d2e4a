import type { Calculation } from '../../core/calculation.ts';
import type { PumpProfile } from '../../core/library/drugLibrary.ts';
import type { Recipe } from '../../core/plan/infusionPlan.ts';
import type { ContainerSchedule } from '../../core/plan/pumpProgram.ts';
import { subtract } from '../../core/quantity/quantity.ts';
import { momentText } from '../format/programText.ts';
import { formatQuantity } from '../format/quantityText.ts';
import { formatToMinute } from '../format/timeText.ts';
import { Sentence } from '../parts/Sentence.tsx';
import './Containers.css';

/** When each bag or syringe is hung, and what is left of the drug at the end and where. */
export function Containers({
  calculation,
  pump,
}: {
  readonly calculation: Calculation;
  readonly pump: PumpProfile;
}) {
  const { order, plan, program } = calculation;
  if (plan === undefined || program === undefined) return null;
  const schedule = program.containerSchedule;
  const isSeveral = schedule.containers.length > 1;
  const name = isSeveral ? `${pump.container}s` : pump.container;
  return (
    <section className="card panel" aria-labelledby="containers-title">
      <h2 id="containers-title">
        {isSeveral ? `${String(schedule.containers.length)} ${name}` : 'Left at the end'}
      </h2>
      {isSeveral && (
        <ContainerTable
          schedule={schedule}
          startMinute={order.startMinute}
          container={pump.container}
        />
      )}
      <LeftOver schedule={schedule} recipe={plan.recipe} container={pump.container} />
    </section>
  );
}

function ContainerTable({
  schedule,
  startMinute,
  container,
}: {
  readonly schedule: ContainerSchedule;
  readonly startMinute: number | undefined;
  readonly container: PumpProfile['container'];
}) {
  const name = container === 'bag' ? 'Bag' : 'Syringe';
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{name}</th>
          <th scope="col">Start it</th>
          <th scope="col">Runs for</th>
          <th scope="col" className="amount">
            Gives
          </th>
        </tr>
      </thead>
      <tbody>
        {schedule.containers.map(({ number, vtbi, from, until }) => (
          <tr key={number}>
            <th scope="row">{number}</th>
            <td>{momentText(startMinute, from)}</td>
            <td>{formatToMinute(subtract(until, from))}</td>
            <td className="amount">{formatQuantity(vtbi)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function LeftOver({
  schedule,
  recipe,
  container,
}: {
  readonly schedule: ContainerSchedule;
  readonly recipe: Recipe | undefined;
  readonly container: PumpProfile['container'];
}) {
  const { containers, primingVolume } = schedule;
  const isSeveral = containers.length > 1;
  return (
    <table>
      <caption className={isSeveral ? 'left-over-title' : 'visually-hidden'}>
        Left at the end
      </caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">Where</th>
          <th scope="col">Volume</th>
          <th scope="col">Ketamine</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">{`In the ${isSeveral ? 'last ' : ''}${container}`}</th>
          <td>{formatQuantity(schedule.leftInContainer)}</td>
          <td className="amount">{formatQuantity(schedule.leftInContainerDose)}</td>
        </tr>
        <tr>
          <th scope="row">In the line, from priming</th>
          <td>{formatQuantity(primingVolume)}</td>
          <td className="amount">{formatQuantity(schedule.leftInLineDose)}</td>
        </tr>
        {recipe !== undefined && (
          <tr>
            <th scope="row">
              <Sentence>{`In the vials${isSeveral ? `, for each ${container}` : ''}`}</Sentence>
            </th>
            <td>{formatQuantity(recipe.leftInVialsVolume)}</td>
            <td className="amount">{formatQuantity(recipe.leftInVials)}</td>
          </tr>
        )}
      </tbody>
    </table>
  );
}
