/** One time zone for every test, whatever the machine's: one with summer time, as the browser's tests. */
export default function setTimeZone(): void {
  process.env['TZ'] = 'Europe/London';
}
