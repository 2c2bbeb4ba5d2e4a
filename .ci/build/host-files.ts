/**
 * The security headers in the words of common static hosts. The build writes these files beside the
 * page, whose checksums are among the headers.
 */
import type { Plugin } from 'vite';
import { securityHeaders } from './security-headers.ts';

/** A file is asked for anew each time: a page of one release must not meet the files of another. */
const ASK_ANEW = 'no-cache';
/** Files with a hash in their name never change. */
const KEEP_FOR_EVER = 'public, max-age=31536000, immutable';
/** The part of nginx's configuration that belongs to one build. */
const NGINX_HEADERS = 'nginx-headers.conf';

type Headers = Readonly<Record<string, string>>;

/** Netlify and Cloudflare Pages. Both ask anew for every file by themselves. */
function netlify(headers: Headers): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
  return ['/*', ...lines, '', '/assets/*', `  Cache-Control: ${KEEP_FOR_EVER}`, ''].join('\n');
}

/** Vercel, where the folder `dist` is what is deployed. */
function vercel(headers: Headers): string {
  const list = (entries: readonly (readonly [string, string])[]) =>
    entries.map(([key, value]) => ({ key, value }));
  const rules = [
    {
      source: '/(.*)',
      headers: list([...Object.entries(headers), ['Cache-Control', ASK_ANEW]]),
    },
    { source: '/assets/(.*)', headers: list([['Cache-Control', KEEP_FOR_EVER]]) },
  ];
  return `${JSON.stringify({ headers: rules }, null, 2)}\n`;
}

/** Azure Static Web Apps. */
function azure(headers: Headers): string {
  const config = {
    globalHeaders: { ...headers, 'Cache-Control': ASK_ANEW },
    routes: [{ route: '/assets/*', headers: { 'Cache-Control': KEEP_FOR_EVER } }],
    mimeTypes: { '.webmanifest': 'application/manifest+json' },
  };
  return `${JSON.stringify(config, null, 2)}\n`;
}

/** Apache with mod_headers; without it the host answers with an error rather than without headers. */
function apache(headers: Headers): string {
  return [
    ...Object.entries(headers).map(([name, value]) => `Header always set ${name} "${value}"`),
    `Header set Cache-Control "${ASK_ANEW}"`,
    '<If "%{REQUEST_URI} =~ m#/assets/#">',
    `  Header set Cache-Control "${KEEP_FOR_EVER}"`,
    '</If>',
    'AddType application/manifest+json .webmanifest',
    '',
  ].join('\n');
}

/** nginx's part that changes from build to build. */
function nginxHeaders(headers: Headers): string {
  return Object.entries(headers)
    .map(([name, value]) => `add_header ${name} "${value}" always;\n`)
    .join('');
}

/** nginx, as the README has it: a file for conf.d. */
export function nginxConfig(): string {
  return [
    'map $uri $planner_cache {',
    `  default "${ASK_ANEW}";`,
    `  ~/assets/ "${KEEP_FOR_EVER}";`,
    '}',
    '',
    'server {',
    '  listen 80;',
    '  root /srv/planner;',
    '  charset utf-8;',
    '  location ~ \\.webmanifest$ { default_type application/manifest+json; }',
    `  include /srv/planner/${NGINX_HEADERS};`,
    '  add_header Cache-Control $planner_cache;',
    '}',
  ].join('\n');
}

/** The files for the hosts of a page, by their name beside it. */
export function hostFiles(html: string): Readonly<Record<string, string>> {
  const headers = securityHeaders(html);
  return {
    _headers: netlify(headers),
    '.htaccess': apache(headers),
    [NGINX_HEADERS]: nginxHeaders(headers),
    'staticwebapp.config.json': azure(headers),
    'vercel.json': vercel(headers),
  };
}

/** Writes the files for hosts beside the built page. */
export function filesForHosts(): Plugin {
  return {
    name: 'planner:files-for-hosts',
    apply: 'build',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const page = bundle['index.html'];
      if (page?.type !== 'asset') throw new Error('The build has no index.html yet');
      for (const [fileName, source] of Object.entries(hostFiles(page.source.toString()))) {
        this.emitFile({ type: 'asset', fileName, source });
      }
    },
  };
}
