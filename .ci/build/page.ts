import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { HtmlTagDescriptor, Plugin } from 'vite';

const FONTS = ['next', 'mono'].map((face) => `@fontsource-variable/atkinson-hyperlegible-${face}`);

/** The fonts of the page's own texts; the others are asked for where a text has one of their letters. */
const PRELOADED_FONT = /-text-[^/]*\.woff2$/;

/**
 * Preloads the fonts of the page's own texts, whose hashed names are known only now, and ships their
 * license. From the body: Chromium holds the first paint back for what the head preloads.
 */
export function fonts(): Plugin {
  return {
    name: 'planner:fonts',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle }) =>
        Object.keys(bundle ?? {})
          .filter((file) => PRELOADED_FONT.test(file))
          .map((file): HtmlTagDescriptor => ({
            tag: 'link',
            attrs: {
              rel: 'preload',
              href: `./${file}`,
              as: 'font',
              type: 'font/woff2',
              crossorigin: '',
            },
            injectTo: 'body-prepend',
          })),
    },
    generateBundle() {
      const resolve = createRequire(import.meta.url).resolve;
      const license = FONTS.map((font) => readFileSync(resolve(`${font}/LICENSE`), 'utf8'));
      this.emitFile({
        type: 'asset',
        fileName: 'font-licenses.txt',
        source: license.join('\n\n'),
      });
    },
  };
}
