import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { HtmlTagDescriptor, Plugin } from 'vite';
import { metaContentSecurityPolicy } from './security-headers.ts';

const FONTS = ['next', 'mono'].map((face) => `@fontsource-variable/atkinson-hyperlegible-${face}`);

/** Puts the security policy into the built page, with the checksums of the styles that stand in it. */
export function securityPolicy(): Plugin {
  return {
    name: 'planner:security-policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      // First in the head: a policy holds only for what comes after it.
      handler: (html) => [
        {
          tag: 'meta',
          attrs: {
            'http-equiv': 'Content-Security-Policy',
            content: metaContentSecurityPolicy(html),
          },
          injectTo: 'head-prepend',
        },
      ],
    },
  };
}

/** Preloads the fonts, whose hashed names are known only now, and ships their license. */
export function fonts(): Plugin {
  return {
    name: 'planner:fonts',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle }) =>
        Object.keys(bundle ?? {})
          .filter((file) => file.endsWith('.woff2'))
          .map((file): HtmlTagDescriptor => ({
            tag: 'link',
            attrs: {
              rel: 'preload',
              href: `./${file}`,
              as: 'font',
              type: 'font/woff2',
              crossorigin: '',
            },
            injectTo: 'head',
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
