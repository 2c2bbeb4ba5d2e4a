import type { DrugLibrary } from '../../core/library/drugLibrary.ts';
import type { CheckView } from '../../state/checkView.ts';
import type { ComparedEntry } from '../../core/verify/comparePlan.ts';
import { recordEntries } from '../../core/verify/comparePlan.ts';
import { APP_VERSION } from '../format/appVersion.ts';
import { formatMoment } from '../format/dateText.ts';
import { libraryReviewText } from '../format/libraryDate.ts';
import { ComparisonTable } from './ComparisonTable.tsx';
import { usePrintTime } from '../parts/usePrintTime.ts';

/**
 * The head of the printed record and everything that was entered, in the place of the form: in the
 * page only while it prints, for a second copy of every figure would be found by a search.
 */
export function RecordHead({
  view: { result, comparison, library },
  clock,
}: {
  readonly view: CheckView;
  readonly clock?: () => Date;
}) {
  const printed = usePrintTime(clock);
  if (printed === undefined || result === undefined) return null;
  const review = libraryReviewText(library, printed);
  return (
    <div className="check-record">
      <p className="check-record-title">Ketamine infusion: double-check record</p>
      <p className="check-record-time">{`Printed ${formatMoment(printed)}. ${versions(library)}`}</p>
      {review !== undefined && <p className="check-record-review">{review}</p>}
      <Entries
        entries={recordEntries(result.verification, comparison)}
        library={library}
        hasPlan={comparison !== undefined}
      />
    </div>
  );
}

function versions({ version, date }: DrugLibrary): string {
  return `Drug library ${version} of ${date}, planner ${APP_VERSION}.`;
}

function Entries({
  entries,
  library,
  hasPlan,
}: {
  readonly entries: readonly ComparedEntry[];
  readonly library: DrugLibrary;
  readonly hasPlan: boolean;
}) {
  // With the plan beside them the fields need the whole width.
  if (hasPlan) return <ComparisonTable {...{ entries, library, hasPlan }} />;
  const half = Math.ceil(entries.length / 2);
  return (
    <div className="check-record-entries">
      <ComparisonTable entries={entries.slice(0, half)} {...{ library, hasPlan }} />
      <ComparisonTable entries={entries.slice(half)} {...{ library, hasPlan }} />
    </div>
  );
}

/** Beneath it: for whom, and who checked. Lines to write on, nothing to read aloud. */
export function RecordFoot() {
  return (
    <div className="check-record-foot" aria-hidden="true">
      <p>Patient sticker</p>
      <p>Checked by: name, signature, time</p>
    </div>
  );
}
