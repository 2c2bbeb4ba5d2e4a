/** The page's own event for a double-check that was started over: nothing of it is left to lose. */
const STARTED_OVER = 'planner-started-over';

/** Says that a double-check was started over, to whoever listens in this page. */
export function tellStartedOver(page: EventTarget): void {
  page.dispatchEvent(new Event(STARTED_OVER));
}

/** Calls back each time that a double-check was started over. */
export function onStartedOver(page: EventTarget, called: () => void): void {
  page.addEventListener(STARTED_OVER, called);
}
