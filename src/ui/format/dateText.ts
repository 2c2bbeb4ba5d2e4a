const MONTHS = [
  ...['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun'],
  ...['Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
] as const;

/**
 * A moment by the clock of this place: `22 Nov 2026, 08:41`. The month in letters, for 03/04 is one
 * day in London and another in Boston.
 */
export function formatMoment(moment: Date): string {
  const month = MONTHS[moment.getMonth()] ?? '';
  const day = `${String(moment.getDate())} ${month} ${String(moment.getFullYear())}`;
  return `${day}, ${twoDigits(moment.getHours())}:${twoDigits(moment.getMinutes())}`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
