import type { Plugin } from 'vite';

/**
 * Marks the program so that Chromium compiles all of it beside the page, while it arrives, instead of
 * function by function in the page as it runs (explicit compile hints, Chromium 136 and later; to
 * other browsers it is a comment).
 */
export function compileHint(): Plugin {
  return {
    name: 'planner:compile-hint',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const part of Object.values(bundle)) {
          if (part.type === 'chunk') part.code = `//# allFunctionsCalledOnLoad\n${part.code}`;
        }
      },
    },
  };
}
