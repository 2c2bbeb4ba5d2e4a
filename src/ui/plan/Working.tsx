import type { WorkingLine } from '../../core/plan/working.ts';
import type { WorkingLineText } from '../format/workingText.ts';
import { workingRuns } from '../format/workingText.ts';
import { Sentence } from '../parts/Sentence.tsx';
import './Working.css';

/** The sums of more steps than this are folded, so that the working of 12 steps fits a screen. */
const STEPS_SHOWN = 3;

/** Each sum with the patient's own numbers, in the order in which one does them by hand. */
export function Working({ lines }: { readonly lines: readonly WorkingLine[] }) {
  return (
    <section className="card panel" aria-labelledby="working-title">
      <h2 id="working-title">Working</h2>
      {workingRuns(lines).map(({ steps, title, lines: ofRun }, index) =>
        steps > STEPS_SHOWN ? (
          <details key={index} className="working-steps">
            <summary>{title}</summary>
            <WorkingTable lines={ofRun} />
          </details>
        ) : (
          <WorkingTable key={index} lines={ofRun} />
        ),
      )}
    </section>
  );
}

function WorkingTable({ lines }: { readonly lines: readonly WorkingLineText[] }) {
  return (
    <table className="working">
      <thead className="visually-hidden">
        <tr>
          <th scope="col">What</th>
          <th scope="col">Sum</th>
          <th scope="col">Result</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ name, sum, result }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>
              <Sentence>{sum}</Sentence>
            </td>
            <td>
              <Sentence>{result}</Sentence>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
