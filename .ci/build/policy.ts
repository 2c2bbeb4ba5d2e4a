/**
 * What the browser is told to refuse. The headers stand in `public/_headers` (and once more in
 * `public/nginx.conf`, in its own words) and never change. They have to allow styles in a page, for the
 * first view's stand in it; so the built page carries the same policy once more, with the checksum of
 * just those styles. Browsers obey both: no other inline style is let in.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const POLICY = 'Content-Security-Policy';

/** Directives that browsers ignore, with a warning, in a meta element. */
const HEADER_ONLY = ['frame-ancestors'];

/** The headers that a file for hosts gives every path: the lines below the first. */
export function headersIn(file: string): Record<string, string> {
  const [, ...lines] = file.slice(0, file.indexOf('\n\n')).split('\n');
  return Object.fromEntries(
    lines.map((line) => {
      const [name = '', ...value] = line.trim().split(': ');
      return [name, value.join(': ')];
    }),
  );
}

/** Header name to value, the same for every file beside the page. */
export function securityHeaders(): Record<string, string> {
  return headersIn(readFileSync(join(import.meta.dirname, '../../public/_headers'), 'utf8'));
}

/** The policy of the headers as a page itself carries it, with the checksums of its own styles. */
export function pagePolicy(html: string): string {
  const sums = [...html.matchAll(/<style\b[^>]*>(.*?)<\/style>/gs)].map(
    ([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
  );
  return (securityHeaders()[POLICY] ?? '')
    .split('; ')
    .filter((directive) => !HEADER_ONLY.some((name) => directive.startsWith(name)))
    .join('; ')
    .replace("'unsafe-inline'", sums.join(' '));
}

/** Puts the policy into the built page, and serves the preview under the headers. */
export function policy(): Plugin {
  return {
    name: 'planner:policy',
    config: ({ preview }, { isPreview }) =>
      isPreview === true
        ? { preview: { headers: { ...securityHeaders(), ...preview?.headers } } }
        : undefined,
    transformIndexHtml: {
      order: 'post',
      // Not on the dev server, which writes its own styles into the page.
      handler: (html, { bundle }) =>
        bundle === undefined
          ? []
          : [
              {
                tag: 'meta',
                attrs: { 'http-equiv': POLICY, content: pagePolicy(html) },
                // First in the head: a policy holds only for what comes after it.
                injectTo: 'head-prepend',
              },
            ],
    },
  };
}
