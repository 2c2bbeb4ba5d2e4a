import { KEPT_SINCE } from './keptCopy.ts';
import type { LibraryAnswer } from './state/keptLimits.ts';
import { followHost } from './state/keptLimits.ts';
import { readLibrary } from './state/libraryReading.ts';

/** The drug library of the host, or what the service worker keeps of it. Rejects without either. */
async function askForLibrary(): Promise<LibraryAnswer> {
  const response = await fetch(new URL('drug-library.json', document.baseURI));
  if (!response.ok) throw new Error(`drug-library.json: ${String(response.status)}`);
  return {
    text: await response.text(),
    keptSince: response.headers.get(KEPT_SINCE) ?? undefined,
  };
}

async function fetchLibrary(): Promise<string> {
  const answer = await askForLibrary();
  followHost(answer, {
    ask: askForLibrary,
    later: (work, milliseconds) => {
      setTimeout(work, milliseconds);
    },
  });
  return answer.text;
}

/**
 * The drug library of this page. It is fetched and read as soon as the core is there, which the build
 * puts into a file of its own: what draws the page is still on its way then.
 */
export const libraryOfPage = readLibrary(fetchLibrary);
