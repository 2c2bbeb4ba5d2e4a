import { readLibrary } from './state/libraryReading.ts';

/** The text of the drug library. Rejects where it cannot be had. */
async function fetchLibrary(): Promise<string> {
  const response = await fetch(new URL('drug-library.json', document.baseURI));
  if (!response.ok) throw new Error(`drug-library.json: ${String(response.status)}`);
  return response.text();
}

/**
 * The drug library of this page. It is fetched and read as soon as the core is there, which the build
 * puts into a file of its own: what draws the page is still on its way then.
 */
export const libraryOfPage = readLibrary(fetchLibrary);
