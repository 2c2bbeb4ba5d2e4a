import type { WorkingLine } from '../../core/plan/working.ts';
import { workingText } from '../format/workingText.ts';
import { Sentence } from '../parts/Sentence.tsx';
import './Working.css';

/** Each sum with the patient's own numbers, in the order in which one does them by hand. */
export function Working({ lines }: { readonly lines: readonly WorkingLine[] }) {
  return (
    <section className="card panel" aria-labelledby="working-title">
      <h2 id="working-title">Working</h2>
      <table className="working">
        <thead className="visually-hidden">
          <tr>
            <th scope="col">What</th>
            <th scope="col">Sum</th>
            <th scope="col">Result</th>
          </tr>
        </thead>
        <tbody>
          {workingText(lines).map(({ name, sum, result }) => (
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
    </section>
  );
}
