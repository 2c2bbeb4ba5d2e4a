import type { DrugLibrary } from '../../../core/library/drugLibrary.ts';
import { bindUnits } from '../../format/evidenceText.ts';
import { Sentence } from '../../parts/Sentence.tsx';
import type { EvidenceRecord } from '../content/evidenceRecord.ts';
import { SourceNames } from '../SourceNames.tsx';

/** Records one below the other: the figure first where there is one, and the source of each. */
export function EvidenceList({
  library,
  records,
}: {
  readonly library: DrugLibrary;
  readonly records: readonly EvidenceRecord[];
}) {
  return (
    <ul className="evidence">
      {records.map(({ id, figure, text, sourceIds }) => (
        <li key={id} data-evidence={id}>
          {figure !== undefined && (
            <strong className="evidence-figure" translate="no">
              {bindUnits(figure)}
            </strong>
          )}
          <p>
            <Sentence>{bindUnits(text)}</Sentence> <SourceNames {...{ library, sourceIds }} />
          </p>
        </li>
      ))}
    </ul>
  );
}
