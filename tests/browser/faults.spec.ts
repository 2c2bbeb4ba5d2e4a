import type { Page } from '@playwright/test';
import { CALM, expectNoSettings, result } from './support/planPage.ts';
import { builtRelease, laterRelease } from './support/release.ts';
import type { Fault } from './support/site.ts';
import { expect, keepAndReopen, test } from './support/siteTest.ts';

/** Everything that a browser, the worker or the page says of a file that is not what it should be. */
const ANYTHING = /./;

test.use({ expectedTrouble: [ANYTHING] });

const RIGHT = { infusionRate: '10.5', vtbi: '42', infusionDuration: '4', concentration: '2' };

/** Files without which there is no plan, or of which it shows a part: every fault befalls each. */
const ESSENTIAL = /^(index\.html|drug-library\.json|assets\/(index|charts)-)/;

/** The files without which nothing starts. */
const PROGRAM = /^(index\.html|assets\/index-.*\.js)$/;

/** The other files that the plan view asks for. */
const OTHERS = /^(assets\/(?!.*-more-)|manifest|icons\/icon\.svg)/;

/**
 * What a person sees once the page has come to rest: the right numbers, or a message and no number.
 * Anything else fails the test.
 */
async function outcome(page: Page): Promise<'numbers' | 'message'> {
  // By then the program has started, or never will.
  await page.waitForLoadState('load');
  const plan = page.locator('main.plan[data-status="ready"]');
  const message = page.locator('#not-started, main[data-status="blocked"] h1');
  await expect(plan.or(message).first()).toBeAttached();
  // The message of a page that has not started takes its time; that it comes is what counts here.
  await page.evaluate(() => {
    for (const animation of document.getAnimations()) animation.finish();
  });
  if ((await plan.count()) === 0) {
    await expect(message.first()).toBeVisible();
    await expectNoSettings(page);
    return 'message';
  }
  await expect(page.locator('#not-started')).toHaveCount(0);
  for (const [name, value] of Object.entries(RIGHT)) {
    await expect(result(page, name), name).toHaveAttribute('value', value);
    await expect(result(page, name), name).toBeVisible();
  }
  // The chart, or why there is none.
  await expect(page.getByText(/^Show as table$|chart could not be loaded/).first()).toBeVisible();
  // Its styles are there: the pump screen is dark.
  await expect(page.locator('.screen')).toHaveCSS('background-color', 'rgb(16, 32, 30)');
  return 'numbers';
}

const FAULTS = ['missing', 'cut', 'garbage'] as const satisfies readonly Fault[];

/** The files that one test harms, one after the other, and those of them without which nothing is shown. */
const LOTS: readonly {
  readonly what: string;
  readonly has: (path: string) => boolean;
  readonly messages: readonly string[];
}[] = [
  {
    what: 'files of the plan',
    has: (path) => ESSENTIAL.test(path) && path !== 'index.html',
    // The styles are in the page: their file is for hosts that do not let them in there.
    messages: ['assets/index.js', 'drug-library.json'],
  },
  {
    what: 'other files',
    has: (path) => OTHERS.test(path) && !ESSENTIAL.test(path),
    messages: [],
  },
];

for (const fault of FAULTS) {
  for (const { what, has, messages } of LOTS) {
    test(
      `${what} that are ${fault} at the first visit, one at a time: right numbers or a clear message`,
      { tag: '@scheduled' },
      async ({ page, site }) => {
        const paths = [...site.release.keys()].filter(has);
        expect(paths.length).toBeGreaterThan(2);
        const seen: Record<string, string> = {};
        for (const path of paths) {
          site.faults.clear();
          site.faults.set(path, fault);
          await page.goto('about:blank');
          await page.goto(`/#/plan?${CALM}`);
          seen[path.replace(/-[\w-]{8}\./, '.')] = await outcome(page);
        }
        expect(
          Object.keys(seen)
            .filter((path) => seen[path] === 'message')
            .toSorted(),
        ).toEqual(messages);
        console.log(`${String(paths.length)} faults injected: ${what}, ${fault}`);
      },
    );
  }
}

test(
  'a page that is cut off half way shows no number',
  { tag: '@scheduled' },
  async ({ page, site }) => {
    site.faults.set('index.html', 'cut');
    const cut = page.waitForEvent('requestfailed', (request) => request.isNavigationRequest());
    const program = page.waitForEvent('requestfinished', (request) =>
      PROGRAM.test(new URL(request.url()).pathname.slice(1)),
    );
    await page.goto(`/#/plan?${CALM}`, { waitUntil: 'commit' }).catch(() => undefined);
    await Promise.all([cut, program]);
    // The program is there and waits for an end of the page that never comes: no number can follow.
    expect(await page.evaluate(() => document.readyState)).toBe('loading');
    await expectNoSettings(page);
    site.faults.clear();
    await page.goto('about:blank');
    await page.goto(`/#/plan?${CALM}`);
    expect(await outcome(page)).toBe('numbers');
  },
);

test(
  'an old page on a host that has only the files of the next release says that it has not started',
  { tag: '@scheduled' },
  async ({ page, site }) => {
    const next = laterRelease(site.release, 'two');
    const old = site.release.get('index.html');
    site.release = new Map(next).set('index.html', old ?? Buffer.from(''));
    await page.goto(`/#/plan?${CALM}`);
    expect(await outcome(page)).toBe('message');
    await expect(page.locator('#not-started')).toContainText('open it again');
  },
);

test.describe('what the browser keeps', { tag: '@scheduled' }, () => {
  test.use({ serviceWorkers: 'allow' });

  test('is lost, file by file, without a network: right numbers or a clear message', async ({
    page,
    site,
  }) => {
    await page.goto(`/#/plan?${CALM}`);
    await keepAndReopen(page);
    site.isOnline = false;
    let injected = 0;
    for (const path of [...builtRelease().keys()].filter((each) => ESSENTIAL.test(each))) {
      if (!(await lose(page, path))) continue;
      injected += 1;
      await page.goto('about:blank');
      await page.goto(`/#/plan?${CALM}`);
      const isNeeded = PROGRAM.test(path) || path === 'drug-library.json';
      expect(await outcome(page), path).toBe(isNeeded ? 'message' : 'numbers');
      // With a network it mends itself: the next faults find it whole.
      site.isOnline = true;
      await page.goto('about:blank');
      await page.goto(`/#/plan?${CALM}`);
      await expect(page.locator('main.plan[data-status="ready"]'), path).toBeVisible();
      expect(await outcome(page)).toBe('numbers');
      site.isOnline = false;
    }
    expect(injected).toBe(5);
    console.log(`${String(injected)} faults injected: kept files, lost`);
  });
});

/** Takes a kept file away. */
function lose(page: Page, path: string): Promise<boolean> {
  return page.evaluate(async (file) => {
    const [name = ''] = (await caches.keys()).filter((each) => each.includes('precache'));
    const cache = await caches.open(name);
    const key = (await cache.keys()).find(({ url }) => new URL(url).pathname === `/${file}`);
    return key !== undefined && cache.delete(key);
  }, path);
}
