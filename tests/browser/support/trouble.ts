import type { BrowserContext, Page } from '@playwright/test';

/** What Playwright itself says when it keeps a service worker out. */
const BLOCKED_WORKER = 'Service Worker registration blocked by Playwright';

/** Pages that show no address of the app. */
const isBlank = (url: string) => url === '' || url.startsWith('about:');

/**
 * Listens to everything in a browser context that should stay silent: console errors and warnings,
 * uncaught errors, violations of the security policy, requests to another host, anything after a
 * question mark in an address. The list returned grows as trouble comes.
 */
export async function watchForTrouble(context: BrowserContext, home: string): Promise<string[]> {
  const trouble: string[] = [];
  const { host } = new URL(home);

  const watchPage = (page: Page) => {
    page.on('framenavigated', (frame) => {
      const url = frame.url();
      if (!isBlank(url) && new URL(url).search !== '') trouble.push(`address with a query: ${url}`);
    });
  };
  context.on('page', watchPage);

  context.on('console', (message) => {
    const text = message.text();
    if (!['error', 'warning'].includes(message.type()) || text.includes(BLOCKED_WORKER)) return;
    trouble.push(`console ${message.type()}: ${text} (${message.location().url})`);
  });
  context.on('weberror', (error) => {
    trouble.push(`uncaught: ${error.error().message}`);
  });
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (!['http:', 'https:', 'ws:', 'wss:'].includes(url.protocol)) return;
    if (url.host !== host) trouble.push(`request to another host: ${url.href}`);
    if (url.search !== '') trouble.push(`request with a query: ${url.href}`);
  });
  // Chromium reports most violations on the console by itself; the event is the one that is sure.
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`refused by policy: ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  return trouble;
}
