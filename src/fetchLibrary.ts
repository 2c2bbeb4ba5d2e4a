import { KEPT_SINCE } from './keptCopy.ts';
import type { LibraryAnswer } from './state/keptLimits.ts';
import { followHost } from './state/keptLimits.ts';

/** The drug library of the host, or what the service worker keeps of it. Rejects without either. */
async function askForLibrary(): Promise<LibraryAnswer> {
  const response = await fetch(new URL('drug-library.json', document.baseURI));
  if (!response.ok) throw new Error(`drug-library.json: ${String(response.status)}`);
  return {
    text: await response.text(),
    keptSince: response.headers.get(KEPT_SINCE) ?? undefined,
  };
}

/** The text of the drug library of this page; a kept copy says so, and the host is asked again. */
export async function fetchLibrary(): Promise<string> {
  const answer = await askForLibrary();
  followHost(answer, {
    ask: askForLibrary,
    later: (work, milliseconds) => {
      setTimeout(work, milliseconds);
    },
  });
  return answer.text;
}
