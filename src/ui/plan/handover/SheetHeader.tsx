import type { DrugLibrary } from '../../../core/library/drugLibrary.ts';
import { APP_VERSION } from '../../format/appVersion.ts';
import { formatMoment } from '../../format/dateText.ts';
import { libraryReviewText } from '../../format/libraryDate.ts';

/** What this paper is and which versions it comes from, beside the place for a patient sticker. */
export function SheetHeader({
  title,
  careAreaName,
  library,
  now,
  isRestored,
}: {
  readonly title: string;
  readonly careAreaName: string;
  readonly library: DrugLibrary;
  readonly now: Date;
  readonly isRestored: boolean;
}) {
  const review = libraryReviewText(library, now);
  return (
    <>
      <header className="paper-header">
        <div>
          <h1>{title}</h1>
          <p>
            {`${careAreaName} · decision support, every value to be verified before the pump is started`}
          </p>
          <p>
            {`Printed ${formatMoment(now)} · drug library ${library.version} · planner ${APP_VERSION}`}
          </p>
        </div>
        <p className="paper-sticker">patient sticker</p>
      </header>
      {review !== undefined && <p className="paper-box paper-box-open">{review}</p>}
      {isRestored && (
        <p className="paper-box paper-box-open">
          Opened from a link or a reload: nobody has confirmed that these values are this patient’s.
        </p>
      )}
    </>
  );
}
