/** The whole address of a fragment of this page: what a link or a square must carry. */
export function addressOf(fragment: string): string {
  return `${window.location.href.replace(/[?#].*$/s, '')}${fragment}`;
}
