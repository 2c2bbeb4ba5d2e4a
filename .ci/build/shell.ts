import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import type { Plugin } from 'vite';
import { runnerImport } from 'vite';
import type * as ShellMarkup from './shell-markup.tsx';

/** NodeFilter.SHOW_TEXT, which Node does not have by name. */
const SHOW_TEXT = 4;

/** Said by the pump's screen until there is a program that could fill it. */
const LOADING = 'Loading the drug library. The fields open when every limit is here.';

/** In place of a number, which only the drug library beside the page knows. */
const UNKNOWN = '–';

/**
 * The plan view before the program: what it looks like, and nothing to enter or to read off. A hospital
 * may have put another drug library beside the page, and what is typed before the program runs
 * would stay in the field while the plan knows nothing of it. So it stands in a disabled field set,
 * there is no number, and no status for other programs to read.
 */
export function withoutLife(markup: string): string {
  const { document } = new JSDOM(`<fieldset class="shell" disabled>${markup}</fieldset>`).window;
  const note = document.querySelector('.screen-note');
  if (note === null) throw new Error('The pump screen has no note to say it in');
  note.textContent = LOADING;
  const texts = document.createTreeWalker(document.body, SHOW_TEXT);
  for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
    text.nodeValue = text.nodeValue?.replace(/\d+(?:[.,:]\d+)*/g, UNKNOWN) ?? null;
  }
  document.querySelector('main')?.setAttribute('aria-busy', 'true');
  for (const element of document.querySelectorAll('[data-status]')) {
    element.removeAttribute('data-status');
  }
  for (const element of document.querySelectorAll('data, input, option')) {
    element.removeAttribute('value');
  }
  return document.body.innerHTML;
}

/** Markup needs none. */
const withoutStyles: Plugin = {
  name: 'planner:without-styles',
  enforce: 'pre',
  resolveId: (id) => (id.endsWith('.css') ? '\0no-styles' : undefined),
  load: (id) => (id === '\0no-styles' ? '' : undefined),
};

/**
 * Puts the empty plan view into the built page, so that it is on the screen before the program is
 * there, and lets the drug library travel at the same time as the program.
 */
export function shell(): Plugin {
  let root = '';
  return {
    name: 'planner:shell',
    apply: 'build',
    configResolved(config) {
      root = config.root;
    },
    transformIndexHtml: {
      order: 'post',
      async handler(html) {
        const { module } = await runnerImport<typeof ShellMarkup>(
          join(root, '.ci/build/shell-markup.tsx'),
          { root, logLevel: 'error', plugins: [withoutStyles] },
        );
        const library = readFileSync(join(root, 'public/drug-library.json'), 'utf8');
        const markup = withoutLife(module.planMarkup(library));
        const place = '<div id="root"></div>';
        if (!html.includes(place)) throw new Error('index.html has no empty #root for the shell');
        return {
          html: html.replace(place, () => `<div id="root">${markup}</div>`),
          tags: [
            {
              tag: 'link',
              attrs: {
                rel: 'preload',
                href: './drug-library.json',
                as: 'fetch',
                crossorigin: '',
              },
              injectTo: 'head',
            },
          ],
        };
      },
    },
  };
}
