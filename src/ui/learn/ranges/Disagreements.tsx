import type { DrugLibrary } from '../../../core/library/drugLibrary.ts';
import { bindUnits } from '../../format/evidenceText.ts';
import { Sentence } from '../../parts/Sentence.tsx';
import type { Position } from '../content/disagreements.ts';
import { DISAGREEMENTS } from '../content/disagreements.ts';
import { SourceNames } from '../SourceNames.tsx';

/** Each question with what either side says. */
export function Disagreements({ library }: { readonly library: DrugLibrary }) {
  return (
    <div className="learn-packed learn-packed-narrow">
      {DISAGREEMENTS.map(({ id, question, positions }) => (
        <section
          key={id}
          className="card learn-card disagreement"
          aria-labelledby={`question-${id}`}
        >
          <h4 id={`question-${id}`}>
            <Sentence>{bindUnits(question)}</Sentence>
          </h4>
          <ul>
            {positions.map((position) => (
              <PositionItem key={position.text} library={library} position={position} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function PositionItem({
  library,
  position: { figure, text, restsOn, sourceIds },
}: {
  readonly library: DrugLibrary;
  readonly position: Position;
}) {
  return (
    <li>
      {figure !== undefined && (
        <strong className="evidence-figure" translate="no">
          {bindUnits(figure)}
        </strong>
      )}
      <p>
        <Sentence>{bindUnits(text)}</Sentence> <SourceNames {...{ library, sourceIds }} />
      </p>
      {restsOn !== undefined && (
        <p className="small quiet">
          <Sentence>{bindUnits(restsOn)}</Sentence>
        </p>
      )}
    </li>
  );
}
