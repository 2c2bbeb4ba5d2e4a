// The watch that every other browser test leans on, seen to bark. With Playwright's own test, which
// has no watch of its own.
import { expect, test } from '@playwright/test';
import { watchForTrouble } from './support/trouble.ts';

const causes: [string, () => unknown, RegExp][] = [
  ['an error on the console', () => console.error('ouch'), /^console error: ouch/],
  ['a warning on the console', () => console.warn('careful'), /^console warning: careful/],
  [
    'an uncaught error',
    () =>
      setTimeout(() => {
        throw new Error('thrown');
      }),
    /^uncaught: thrown/,
  ],
  [
    'a rejection that nobody handles',
    () => void Promise.reject(new Error('rejected')),
    /^uncaught: rejected/,
  ],
  [
    'a style that the policy refuses',
    () => document.body.append(document.createElement('style')),
    /refused by policy: style-src/,
  ],
  [
    'text used as markup',
    () => {
      try {
        document.body.innerHTML = '<b>x</b>';
      } catch {
        // Refused, as it must be.
      }
    },
    /refused by policy: require-trusted-types-for/,
  ],
  [
    'a request to another host that the policy stops',
    () => fetch('http://localhost:9/x').catch(() => undefined),
    /refused by policy: connect-src http:\/\/localhost:9\/x/,
  ],
  [
    'a request with a query',
    () => fetch('/robots.txt?weight=70'),
    /^request with a query: .*weight=70/,
  ],
  [
    'a query in the address',
    () => {
      history.replaceState(null, '', '?weight=70');
    },
    /^address with a query: .*weight=70/,
  ],
  // Last: it leads out of the page.
  [
    'a request to another host that no policy stops',
    () => location.assign('http://localhost:9/x'),
    /^request to another host: http:\/\/localhost:9\/x/,
  ],
];

test('the watch sees every kind of trouble', async ({ context, baseURL }) => {
  const trouble = await watchForTrouble(context, baseURL ?? '');
  // Opened after the watch began.
  const watched = await context.newPage();
  await watched.goto('/');
  expect(trouble).toEqual([]);
  for (const [what, cause, expected] of causes) {
    await watched.evaluate(cause);
    await expect.poll(() => trouble.join('\n'), what).toMatch(new RegExp(expected, 'm'));
    trouble.length = 0;
  }
});
