import type { Calculation } from '../../../core/calculation.ts';
import type { InfusionPlan } from '../../../core/plan/infusionPlan.ts';
import { minuteWorking } from '../../../core/plan/minuteWorking.ts';
import type { WorkingSum } from '../../../core/plan/working.ts';
import type { WorkingLineText } from '../../format/workingText.ts';
import { workingText } from '../../format/workingText.ts';
import { Sentence } from '../../parts/Sentence.tsx';

/** Sums that stand on the sheet already: in the order, or as the settings. */
const STATED: ReadonlySet<WorkingSum> = new Set([
  'totalDosePerKg',
  'programmedLoadingRate',
  'programmedLoadingVolume',
  'programmedRate',
  'programmedVtbi',
  'runTime',
]);

/**
 * The sums up to the exact rate and volume, in mg/kg/h and in mcg/kg/min. Those of rate steps stand in
 * the table of the steps.
 */
export function SheetWorking({
  calculation,
  plan,
}: {
  readonly calculation: Calculation;
  readonly plan: InfusionPlan;
}) {
  const lines = calculation.working.filter(
    ({ sum, step }) => step === undefined && !STATED.has(sum),
  );
  return (
    <section className="paper-working">
      <h2>Working</h2>
      <table>
        <tbody>
          {workingText(lines).map((line) => (
            <WorkingRow key={line.name} line={line} />
          ))}
          {workingText(minuteWorking(plan)).map((line) => (
            <WorkingRow key={line.name} line={{ ...line, name: 'By mcg' }} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function WorkingRow({ line: { name, sum, result } }: { readonly line: WorkingLineText }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        <Sentence>{sum}</Sentence>
      </td>
      <td>{result}</td>
    </tr>
  );
}
