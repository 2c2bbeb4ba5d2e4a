import { PrecacheController } from 'workbox-precaching/PrecacheController.js';
import { keptCopy } from './keptCopy.ts';
import { notStartedPage } from './notStartedPage.ts';

/*
 * The service worker: keeps the planner's files on the device and answers with them, so that it opens
 * without a network. A file of the program is kept only where its bytes are those that were built.
 */

/** An event that lives until a promise is settled. */
interface WorkerEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

/** A request of a page, and the answer to it. */
interface FetchEvent extends WorkerEvent {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

/** The parts of a worker used here; TypeScript has them in a library that the page's one excludes. */
interface WorkerScope {
  /** Every file of the build; those of the program with the checksum of their bytes. */
  readonly __WB_MANIFEST: { url: string; revision: string | null; integrity?: string }[];
  addEventListener(type: 'fetch', answer: (event: FetchEvent) => void): void;
  addEventListener(type: 'message', hear: (event: MessageEvent<unknown>) => void): void;
  skipWaiting(): Promise<void>;
}

declare const self: WorkerScope;

/** How long a drug library on the host is waited for before the one that is kept serves, in ms: no source. */
const PATIENCE_MS = 2000;

const PAGE = new URL('index.html', location.href).href;
const LIBRARY = new URL('drug-library.json', location.href).href;

const kept = new PrecacheController({
  plugins: [{ cacheWillUpdate: toKeep }],
});
// Installs all of it or nothing, and with its checksums: half a release replaces no whole one.
kept.precache(self.__WB_MANIFEST);

self.addEventListener('message', ({ data }) => {
  const isAsked = typeof data === 'object' && data !== null && 'type' in data;
  if (isAsked && data.type === 'SKIP_WAITING') void self.skipWaiting();
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { href, pathname } = new URL(request.url);
  const isPage = href === PAGE || !/\.\w+$/.test(pathname);
  if (request.mode === 'navigate' && isPage) event.respondWith(page(event));
  else if (href === LIBRARY) event.respondWith(library(event));
  else if (kept.getCacheKeyForURL(href) !== undefined) event.respondWith(file(event, request));
});

/** What is kept of an answer: of the drug library with its date, of a failure nothing. */
function toKeep({
  request,
  response,
}: {
  readonly request: Request;
  readonly response: Response;
}): Promise<Response | null> {
  if (!response.ok) return Promise.resolve(null);
  return Promise.resolve(request.url === LIBRARY ? keptCopy(response, new Date()) : response);
}

/** A file of the build: kept, or from the network and then kept. Rejects without either. */
function file(event: WorkerEvent, request: Request): Promise<Response> {
  const cacheKey = kept.getCacheKeyForURL(request.url);
  const integrity = cacheKey === undefined ? undefined : kept.getIntegrityForCacheKey(cacheKey);
  return kept.strategy.handle({ event, request, params: { cacheKey, integrity } });
}

/** The page; where it is neither kept nor on the host as it was built, the host's word or ours. */
async function page(event: FetchEvent): Promise<Response> {
  try {
    return await file(event, new Request(PAGE));
  } catch {
    return fetch(event.request).catch(notStartedPage);
  }
}

/**
 * The drug library, which a hospital replaces beside a planner that stays: the host's, and without an
 * answer in time the newest that this device has seen, which says since when it is kept.
 */
async function library(event: WorkerEvent): Promise<Response> {
  const asked = fetchLibrary();
  const answered = asked.catch(() => undefined);
  event.waitUntil(answered);
  const late = new Promise<undefined>((done) => {
    setTimeout(done, PATIENCE_MS, undefined);
  });
  const answer = (await Promise.race([answered, late])) ?? (await kept.matchPrecache(LIBRARY));
  return answer ?? asked;
}

/** The host's drug library, kept for later. Rejects where what comes is none: a network's own page. */
async function fetchLibrary(): Promise<Response> {
  const answer = await fetch(LIBRARY, { cache: 'no-cache' });
  const type = answer.headers.get('Content-Type') ?? '';
  if (!answer.ok || !type.includes('json')) throw new TypeError(`${LIBRARY} is no drug library`);
  const copy = answer.clone();
  try {
    const cache = await caches.open(kept.strategy.cacheName);
    await cache.put(kept.getCacheKeyForURL(LIBRARY) ?? LIBRARY, keptCopy(copy, new Date()));
  } catch {
    // Full or turned off: this page has it all the same.
  }
  return answer;
}
