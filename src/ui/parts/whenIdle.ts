/** Fetches a part of the program. */
export type Load = () => Promise<unknown>;

/** What is still to be fetched, in order. */
const waiting: Load[] = [];
/** What is fetched when nothing else waits. */
const last: Load[] = [];
let isFetching = false;

/**
 * Fetches a part of the program while nothing else is to do: a page that is open during an update
 * could not fetch it later. One after the other, each in an idle moment of its own, so that none
 * takes the network from the one before or holds the page up; `isLast` after all others. A part that
 * cannot be fetched says so where it is needed. Returns what takes it back.
 */
export function whenIdle(load: Load, isLast = false): () => void {
  const queue = isLast ? last : waiting;
  queue.push(load);
  if (!isFetching) {
    isFetching = true;
    inIdleMoment(fetchNext);
  }
  return () => {
    const place = queue.indexOf(load);
    if (place >= 0) queue.splice(place, 1);
  };
}

/** Takes back all that still waits: a newer version is about to take its place. */
export function fetchNothingMore(): void {
  waiting.length = 0;
  last.length = 0;
}

function fetchNext(): void {
  const load = waiting.shift() ?? last.shift();
  if (load === undefined) {
    isFetching = false;
    return;
  }
  const goOn = (): void => {
    inIdleMoment(fetchNext);
  };
  load().then(goOn, goOn);
}

function inIdleMoment(work: () => void): void {
  // Missing in Safari, whatever the types say.
  if ('requestIdleCallback' in window) requestIdleCallback(work, { timeout: 5000 });
  else setTimeout(work, 500);
}
