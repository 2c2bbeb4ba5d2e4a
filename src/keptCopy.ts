/**
 * The header by which the service worker says that an answer is its own copy and not the host's: the
 * moment at which the copy was fetched, as an ISO date and time.
 */
export const KEPT_SINCE = 'Planner-Kept-Since';

/** An answer as it is kept, with the moment at which it was fetched. */
export function keptCopy(answer: Response, fetched: Date): Response {
  const headers = new Headers(answer.headers);
  headers.set(KEPT_SINCE, fetched.toISOString());
  const { status, statusText } = answer;
  return new Response(answer.body, { status, statusText, headers });
}
