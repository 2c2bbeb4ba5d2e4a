import type { CheckResult } from '../../state/checkView.ts';
import { slipText } from '../format/slipText.ts';
import { Sentence } from '../parts/Sentence.tsx';

/** Which slips would explain a mismatch, likeliest first; says so where none is known. */
export function Explanations({ result }: { readonly result: CheckResult }) {
  const { verdict, explanations } = result.verification;
  if (verdict !== 'mismatch') return null;
  return (
    <section className="card check-slips" aria-labelledby="check-slips-title">
      <h2 id="check-slips-title">What would explain it</h2>
      {explanations.length === 0 ? (
        <p className="check-slips-note">
          Nothing known explains this. Clear the pump and program it anew from the order and the
          label.
        </p>
      ) : (
        <>
          <ol>
            {explanations.map((explanation, index) => {
              const { slips, rank } = explanation;
              const { title, sentence, sums } = slipText(explanation, result.isOrderBlocked);
              const isTie = explanations[index - 1]?.rank === rank;
              return (
                <li key={slips.join(' ')} data-slip={slips.join(' ')}>
                  <span className="check-slip-rank" aria-hidden="true">
                    {rank}
                  </span>
                  <div>
                    <h3>{title}</h3>
                    <p>
                      {isTie && <b>As likely as the one above. </b>}
                      <Sentence>{sentence}</Sentence>
                    </p>
                  </div>
                  <div className="check-slip-sums">
                    {sums.map((sum) => (
                      <p key={sum} className="number">
                        <Sentence>{sum}</Sentence>
                      </p>
                    ))}
                  </div>
                </li>
              );
            })}
          </ol>
          <p className="check-slips-note">
            Each would explain what the pump shows; none is certain. A mismatch stays one, whatever
            explains it.
          </p>
        </>
      )}
    </section>
  );
}
