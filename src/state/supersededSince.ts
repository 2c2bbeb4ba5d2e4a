/** The one date that outlives the page beside the theme: it says nothing about a patient. */
export const SUPERSEDED_KEY = 'ketamine-infusion-planner-superseded-since';

/** The part of a browser's storage used here. Each may throw: turned off, full. */
export type DateStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/**
 * Since when a newer version has been waiting on this device, in milliseconds; kept, so that a
 * planner that is opened again and again without a network still knows. What is stored but makes no
 * sense (not a date, later than `now`: a clock was wrong) is replaced by `now`. A storage that
 * throws is as good as none.
 */
export function supersededSince(storage: () => DateStorage, now: number): number {
  try {
    const stored = Date.parse(storage().getItem(SUPERSEDED_KEY) ?? '');
    if (stored <= now) return stored;
    storage().setItem(SUPERSEDED_KEY, new Date(now).toISOString());
  } catch {
    // Known for as long as the page is open.
  }
  return now;
}

/** No newer version is waiting: this one is the newest that the device knows. */
export function forgetSuperseded(storage: () => DateStorage): void {
  try {
    storage().removeItem(SUPERSEDED_KEY);
  } catch {
    // Nothing is kept there either.
  }
}
