import type { CheckView } from '../../state/checkView.ts';
import { checkVerdictText } from '../format/verdictText.ts';
import { LevelIcon } from '../parts/LevelIcon.tsx';
import { Sentence } from '../parts/Sentence.tsx';

/** Where a short way leads to the verdict. */
export const VERDICT_ID = 'check-verdict';

/** The verdict, large; a stop above it. Before there is one, what it waits for. */
export function Verdict({ view }: { readonly view: CheckView }) {
  const { level, headline, verdict, sentence } = checkVerdictText(view);
  const isWaiting = view.result === undefined;
  return (
    <section
      className={`check-verdict check-verdict-${level}${isWaiting ? ' check-waiting' : ''}`}
      id={VERDICT_ID}
      tabIndex={-1}
      aria-labelledby="check-verdict-title"
    >
      <LevelIcon level={level} />
      <div>
        <h2 id="check-verdict-title">{headline}</h2>
        {verdict !== undefined && <p className="check-verdict-word">{verdict}</p>}
        <p>
          <Sentence>{sentence}</Sentence>
        </p>
      </div>
    </section>
  );
}
