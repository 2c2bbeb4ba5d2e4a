import type { DrugLibrary } from '../../core/library/drugLibrary.ts';
import { libraryReviewText } from '../format/libraryDate.ts';
import { usePrintTime } from './usePrintTime.ts';
import './ReviewOnPaper.css';

/** Says on paper, where notices are not printed, that the limits are past their review date. */
export function ReviewOnPaper({
  library,
  clock,
}: {
  readonly library: DrugLibrary;
  readonly clock?: () => Date;
}) {
  const printed = usePrintTime(clock);
  const review = printed && libraryReviewText(library, printed);
  return review === undefined ? null : <p className="review-on-paper">{review}</p>;
}
