import type { DrugLibrary } from '../../core/library/drugLibrary.ts';

type ReviewedLibrary = Pick<DrugLibrary, 'version' | 'reviewBy'>;

/** Says so when the drug library is past the date by which it was to be reviewed. */
export function libraryReviewText(
  { version, reviewBy }: ReviewedLibrary,
  now: Date,
): string | undefined {
  return isPastReview(reviewBy, now)
    ? `Drug library ${version} was to be reviewed by ${reviewBy}. Its limits may be out of date: check them against the guidance in force.`
    : undefined;
}

/** The same in as few words as a label has room for. */
export function pastReviewText({ reviewBy }: ReviewedLibrary, now: Date): string | undefined {
  return isPastReview(reviewBy, now) ? `Limits not reviewed since ${reviewBy}.` : undefined;
}

/** Dates of the form YYYY-MM-DD sort as text. */
function isPastReview(reviewBy: string, now: Date): boolean {
  return isoDate(now) > reviewBy;
}

/** The day by the clock of this place, as YYYY-MM-DD. */
function isoDate(now: Date): string {
  const month = String(now.getMonth() + 1).padStart(2, '0');
  const day = String(now.getDate()).padStart(2, '0');
  return `${String(now.getFullYear())}-${month}-${day}`;
}
