import type { DrugLibrary } from '../../../core/library/drugLibrary.ts';
import { sealedCheckLink } from '../../../input/sealedPlan.ts';
import { APP_VERSION } from '../../format/appVersion.ts';
import { formatMoment } from '../../format/dateText.ts';
import { libraryReviewText } from '../../format/libraryDate.ts';
import { addressOf } from '../share/planAddress.ts';
import { QrCode } from '../share/QrCode.tsx';

/**
 * What this paper is and which versions it comes from, the square that opens the sealed plan for
 * checking, and the place for a patient sticker.
 */
export function SheetHeader({
  title,
  careAreaName,
  library,
  now,
  isRestored,
  link,
}: {
  readonly title: string;
  readonly careAreaName: string;
  readonly library: DrugLibrary;
  readonly now: Date;
  /** Opened from a link and not confirmed for this patient. */
  readonly isRestored: boolean;
  /** The plan link; missing where nothing is handed over. */
  readonly link?: string;
}) {
  const review = libraryReviewText(library, now);
  return (
    <header className="paper-header">
      <div>
        <h1>{title}</h1>
        <p>
          {`${careAreaName} · decision support, every value to be verified before the pump is started`}
        </p>
        <p>
          {`Printed ${formatMoment(now)} · drug library ${library.version} · planner ${APP_VERSION}`}
        </p>
        {isRestored && (
          <p className="paper-box">
            Opened from a link or a reload: not confirmed as this patient’s values.
          </p>
        )}
        {review !== undefined && <p className="paper-box paper-box-open">{review}</p>}
      </div>
      {link !== undefined && (
        <>
          <QrCode
            text={addressOf(sealedCheckLink(link))}
            label="Square to scan that opens this plan for checking"
            onPaper
          />
          <p className="paper-sticker">patient sticker</p>
        </>
      )}
    </header>
  );
}
