import type { DrugLibrary } from '../../core/library/drugLibrary.ts';
import { sourceLabels } from '../format/sourceText.ts';

/** Where a statement comes from, by the short names of the drug library. */
export function SourceNames({
  library,
  sourceIds,
}: {
  readonly library: DrugLibrary;
  readonly sourceIds: readonly string[];
}) {
  return <cite className="learn-source">{sourceLabels(library, sourceIds)}</cite>;
}
