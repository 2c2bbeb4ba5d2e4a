import type { DrugLibrary } from '../../core/library/drugLibrary.ts';
import type { ComparedEntry, ComparedValue } from '../../core/verify/comparePlan.ts';
import { comparisonText } from '../format/comparisonText.ts';
import { Sentence } from '../parts/Sentence.tsx';

/** Fields of the checker, and of the plan beside them where it was opened. */
export function ComparisonTable({
  entries,
  library,
  hasPlan,
}: {
  readonly entries: readonly ComparedEntry[];
  readonly library: DrugLibrary;
  readonly hasPlan: boolean;
}) {
  return (
    <table className="check-table">
      <thead>
        <tr>
          <th scope="col">Field</th>
          {hasPlan && <th scope="col">Plan</th>}
          <th scope="col">{hasPlan ? 'Your entries' : 'Entered'}</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => {
          const { name, plan, check } = comparisonText(entry, library);
          return (
            <tr key={name} className={hasPlan && !entry.isSame ? 'check-differs' : undefined}>
              <th scope="row">{name}</th>
              {hasPlan && (
                <td className={cellClass(entry.plan)}>
                  <Sentence>{plan}</Sentence>
                </td>
              )}
              <td className={cellClass(entry.check)}>
                <Sentence>{check}</Sentence>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** Amounts stand in the typeface of numbers, choices in that of text. */
function cellClass(value: ComparedValue | undefined): string | undefined {
  return typeof value === 'object' ? 'number' : undefined;
}
