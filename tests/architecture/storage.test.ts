import { describe, expect, it } from 'vitest';
import { sourcesBelow } from '../support/sources.ts';

/** Every place of a browser that outlives the page, as a program names it. */
const STORES =
  /\b(?:localStorage|sessionStorage|indexedDB|cookieStore|caches|requestFileSystem|getDirectory)\b|document\.cookie/g;

/** Code without its comments, which may speak of a store. */
function codeOf(text: string): string {
  return text.replaceAll(/\/\*[^]*?\*\/|\/\/.*$/gm, '');
}

describe('what outlives the page', () => {
  // hazard: disclosure
  it('is written by these files alone', () => {
    const found = [...sourcesBelow('src')]
      .filter(([path]) => /\.tsx?$/.test(path))
      .flatMap(([path, text]) =>
        [...new Set(codeOf(text).match(STORES))].map((store) => `${path}: ${store}`),
      );
    // The date since when a newer version waits; program and library; the theme.
    expect(found.sort()).toEqual([
      'src/keepOffline.tsx: localStorage',
      'src/state/themeStore.ts: localStorage',
      'src/sw.ts: caches',
    ]);
  });
});
