import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { findTestChromium } from '../../.ci/scripts/chromium.mjs';
import { isRoot } from '../../.ci/scripts/debian.mjs';

const root = join(import.meta.dirname, '..', '..');
const port = process.env['PREVIEW_PORT'] ?? '4173';
const address = `http://127.0.0.1:${port}/`;

const executablePath = findTestChromium();
if (executablePath === undefined) {
  throw new Error('No Chromium: `node .ci/scripts/chromium.mjs` looks for one and installs it.');
}

/** Quiet: no profile of its own, no traffic of its own. As root there is no sandbox to be had. */
const args = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  ...(isRoot ? ['--no-sandbox'] : []),
];

export default defineConfig({
  testDir: import.meta.dirname,
  testMatch: '**/*.spec.ts',
  outputDir: join(root, 'reports', 'browser'),
  reporter: [['list'], ['json', { outputFile: join(root, 'reports', 'browser.json') }]],
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  use: {
    baseURL: address,
    browserName: 'chromium',
    launchOptions: { executablePath, args },
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    // Registered, it would fetch every file once more in each test; tests of it let it in.
    serviceWorkers: 'block',
    screenshot: 'only-on-failure',
  },
  projects: [
    { name: 'desktop', use: { viewport: { width: 1440, height: 1000 } } },
    {
      name: 'phone',
      // Paper, the network and the watch itself are the same on every screen; so is what the chart
      // draws, and the tests of rate chart and practice set the width of a phone where it matters.
      testIgnore:
        '**/{trouble,handover,offline,updates,faults,nginx,surroundings,attack,shell,updating,themes,planFindings,planChart,rateChart,practice,share,ground}.spec.ts',
      // Axe sees every state in both themes on the desktop; a finding or a refused link reads the same.
      grepInvert: /axe finds nothing|says so and calculates nothing$/,
      use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
    },
  ],
  // The built files under the real headers: the dev server cannot run under them.
  webServer: {
    command: `npx vite preview --port ${port}`,
    cwd: root,
    url: address,
    reuseExistingServer: false,
  },
});
