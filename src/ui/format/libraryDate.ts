import type { DrugLibrary } from '../../core/library/drugLibrary.ts';

/** Says so when the drug library is past the date by which it was to be reviewed. */
export function libraryReviewText(
  { version, reviewBy }: Pick<DrugLibrary, 'version' | 'reviewBy'>,
  now: Date,
): string | undefined {
  // Dates of the form YYYY-MM-DD sort as text.
  return isoDate(now) > reviewBy
    ? `Drug library ${version} was to be reviewed by ${reviewBy}. Its limits may be out of date: check them against the guidance in force.`
    : undefined;
}

/** The day by the clock of this place, as YYYY-MM-DD. */
function isoDate(now: Date): string {
  const month = String(now.getMonth() + 1).padStart(2, '0');
  const day = String(now.getDate()).padStart(2, '0');
  return `${String(now.getFullYear())}-${month}-${day}`;
}
