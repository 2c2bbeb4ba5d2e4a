import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { runnerImport } from 'vite';
import type * as ShellMarkup from './shell-markup.tsx';

/** Said by the pump's screen until there is a program that could fill it. */
const LOADING = 'Loading the drug library. The fields open when every limit is here.';

/**
 * The plan view before the program: what it looks like, and nothing to enter or to read off. A hospital
 * may have put another drug library beside the page, and what is typed before the program runs
 * would stay in the field while the plan knows nothing of it. So every control is disabled, there is
 * no number, and no status for other programs to read.
 */
export function withoutLife(markup: string): string {
  const said = markup.replace(/(<p class="screen-note">).*?(<\/p>)/, `$1${LOADING}$2`);
  if (!said.includes(LOADING)) throw new Error('The pump screen has no note to say it in');
  // Tags and texts by turns: React escapes every other angle bracket.
  return said.replace(/<[^>]*>|[^<]+/g, (part) =>
    part.startsWith('<') ? withoutUse(part) : part.replace(/\d+(?:[.,:]\d+)*/g, '–'),
  );
}

function withoutUse(tag: string): string {
  const [, name = ''] = /^<(\w+)/.exec(tag) ?? [];
  const bare = tag
    .replace(/ data-status="[^"]*"/, '')
    .replace(/^<main/, '<main aria-busy="true"')
    .replace(
      name === 'data' || name === 'input' || name === 'option' ? / value="[^"]*"/ : /$^/,
      '',
    );
  return ['button', 'input', 'select', 'textarea'].includes(name)
    ? bare.replace(/\/?>$/, ' disabled=""$&')
    : bare;
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
          html: html.replace(
            place,
            () => `<div id="root"><div class="shell">${markup}</div></div>`,
          ),
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
