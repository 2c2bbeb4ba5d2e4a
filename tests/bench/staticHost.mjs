// A host of the built files as a real one would be: compressed beforehand, with the real headers.
import { readFileSync, readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, posix, relative, sep } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** @type {Readonly<Record<string, string>>} */
const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};
/** What is compressed by itself. */
const PACKED = new Set(['.woff2', '.png']);

/** The headers that `_headers` gives every file. */
function securityHeaders(/** @type {string} */ folder) {
  const lines = readFileSync(join(folder, '_headers'), 'utf8').split('\n');
  const pairs = lines
    .slice(1, lines.indexOf(''))
    .map((line) => /^\s+([^:]+): (.*)$/.exec(line))
    .filter((match) => match !== null)
    .map(([, name = '', value = '']) => /** @type {const} */ ([name, value]));
  return Object.fromEntries(pairs);
}

/**
 * Serves a folder on a free port of this machine.
 * @param {string} folder
 * @returns {Promise<{ address: string, close: () => void }>}
 */
export async function serve(folder) {
  const headers = securityHeaders(folder);
  const files = new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => {
        const type = extname(path);
        const bytes = readFileSync(path);
        const name = posix.join('/', ...relative(folder, path).split(sep));
        const isPacked = PACKED.has(type);
        return [name, { type, isPacked, body: isPacked ? bytes : brotliCompressSync(bytes) }];
      }),
  );
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host');
    const file = files.get(pathname === '/' ? '/index.html' : pathname);
    if (file === undefined) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      ...headers,
      'Content-Type': TYPES[file.type] ?? 'application/octet-stream',
      'Content-Length': file.body.length,
      'Cache-Control': pathname.startsWith('/assets/')
        ? 'public, max-age=31536000, immutable'
        : 'no-cache',
      ...(file.isPacked ? {} : { 'Content-Encoding': 'br' }),
    });
    response.end(file.body);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', () => done(undefined)));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port to serve on');
  return {
    address: `http://127.0.0.1:${String(address.port)}/`,
    close: () => server.close(),
  };
}
