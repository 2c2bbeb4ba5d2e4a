/**
 * The security headers in the words of common static hosts. The files stand in public/, where anyone
 * can read them; tests/build/hostFiles.test.ts compares them with what is said here, and
 * `npm run host-files` writes them anew.
 */
import { securityHeaders } from './security-headers.ts';

/** A file is asked for anew each time: a page of one release must not meet the files of another. */
const ASK_ANEW = 'no-cache';
/** Files with a hash in their name never change. */
const KEEP_FOR_EVER = 'public, max-age=31536000, immutable';

const HEADERS = Object.entries(securityHeaders);

/** Netlify and Cloudflare Pages. Both ask anew for every file by themselves. */
function netlify(): string {
  const lines = HEADERS.map(([name, value]) => `  ${name}: ${value}`);
  return ['/*', ...lines, '', '/assets/*', `  Cache-Control: ${KEEP_FOR_EVER}`, ''].join('\n');
}

/** Vercel, where the folder `dist` is what is deployed. */
function vercel(): string {
  const list = (entries: readonly (readonly [string, string])[]) =>
    entries.map(([key, value]) => ({ key, value }));
  const headers = [
    { source: '/(.*)', headers: list([...HEADERS, ['Cache-Control', ASK_ANEW]]) },
    { source: '/assets/(.*)', headers: list([['Cache-Control', KEEP_FOR_EVER]]) },
  ];
  return `${JSON.stringify({ headers }, null, 2)}\n`;
}

/** Azure Static Web Apps. */
function azure(): string {
  const config = {
    globalHeaders: { ...securityHeaders, 'Cache-Control': ASK_ANEW },
    routes: [{ route: '/assets/*', headers: { 'Cache-Control': KEEP_FOR_EVER } }],
    mimeTypes: { '.webmanifest': 'application/manifest+json' },
  };
  return `${JSON.stringify(config, null, 2)}\n`;
}

/** Apache with mod_headers; without it the host answers with an error rather than without headers. */
function apache(): string {
  return [
    ...HEADERS.map(([name, value]) => `Header always set ${name} "${value}"`),
    `Header set Cache-Control "${ASK_ANEW}"`,
    '<If "%{REQUEST_URI} =~ m#/assets/#">',
    `  Header set Cache-Control "${KEEP_FOR_EVER}"`,
    '</If>',
    'AddType application/manifest+json .webmanifest',
    '',
  ].join('\n');
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
    ...HEADERS.map(([name, value]) => `  add_header ${name} "${value}" always;`),
    '  add_header Cache-Control $planner_cache;',
    '}',
  ].join('\n');
}

/** The files for hosts by their name in public/. */
export function hostFiles(): Readonly<Record<string, string>> {
  return {
    _headers: netlify(),
    '.htaccess': apache(),
    'staticwebapp.config.json': azure(),
    'vercel.json': vercel(),
  };
}
