import type { ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { securityHeaders } from '../../../.ci/build/policy.ts';
import type { Release } from './release.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

/** What may befall a file on its way: it is gone, cut off half way, or other bytes come. */
export type Fault = 'missing' | 'cut' | 'garbage';

/** A host of the planner whose network, releases and files a test holds in its hands. */
export interface Site {
  readonly address: string;
  /** What it answers with, from now on. */
  release: Release;
  /** Without a network every connection is cut. */
  isOnline: boolean;
  /** What befalls a file. */
  readonly faults: Map<string, Fault>;
  /** What a file is said to be, where that is not what it is. */
  readonly types: Map<string, string>;
  close(): Promise<void>;
}

/** A site on a free port of this machine, with the security headers of the real one. */
export async function openSite(release: Release): Promise<Site> {
  const headers = Object.entries(securityHeaders());
  const server = createServer((request, response) => {
    if (!site.isOnline) {
      request.socket.destroy();
      return;
    }
    const asked = (request.url ?? '/').slice(1);
    const path = asked === '' ? 'index.html' : asked;
    for (const [name, value] of headers) response.setHeader(name, value);
    response.setHeader('Cache-Control', 'no-cache');
    response.setHeader(
      'Content-Type',
      site.types.get(path) ?? TYPES[extname(path)] ?? 'application/octet-stream',
    );
    answer(response, site.release.get(path), site.faults.get(path));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('the site has no port');
  const site: Site = {
    address: `http://127.0.0.1:${String(bound.port)}/`,
    release,
    isOnline: true,
    faults: new Map(),
    types: new Map(),
    async close() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
  return site;
}

function answer(response: ServerResponse, body: Buffer | undefined, fault?: Fault): void {
  if (body === undefined || fault === 'missing') {
    response.writeHead(404).end('not found');
  } else if (fault === 'garbage') {
    response.end(Buffer.from('\u{fffd}<{[ not what was sent'));
  } else if (fault === 'cut') {
    response.setHeader('Content-Length', body.length);
    response.write(body.subarray(0, body.length / 2), () => response.destroy());
  } else {
    response.end(body);
  }
}
