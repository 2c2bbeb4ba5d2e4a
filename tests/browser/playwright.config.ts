import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { isRoot } from '../../.ci/scripts/debian.mjs';
import { program } from '../../.ci/scripts/programs.mjs';

const root = join(import.meta.dirname, '..', '..');
const port = process.env['PREVIEW_PORT'] ?? '4173';
const address = `http://127.0.0.1:${port}/`;

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

/** The network, the headers and the watch itself are the same on every screen. */
const SCREENLESS =
  '**/{trouble,offline,updates,faults,nginx,surroundings,attack,shell,updating}.spec.ts';
const desktop = { viewport: { width: 1440, height: 1000 } };
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

/**
 * Tests say by tag where they run: `@main-job` on the phone in the gate too, `@phone` on it alone,
 * `@desktop` never on it, `@scheduled` not in the gate.
 */
export default defineConfig({
  testDir: import.meta.dirname,
  testMatch: '**/*.spec.ts',
  outputDir: join(root, 'reports', 'browser'),
  reporter: [['list'], ['json', { outputFile: join(root, 'reports', 'browser.json') }]],
  // A busy machine is no defect of the page.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  use: {
    baseURL: address,
    browserName: 'chromium',
    launchOptions: { executablePath: program('chromium'), args },
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    // Registered, it would fetch every file once more in each test; tests of it let it in.
    serviceWorkers: 'block',
    screenshot: 'only-on-failure',
  },
  projects: [
    { name: 'desktop', use: desktop, grepInvert: /@phone|@scheduled/ },
    { name: 'phone', use: phone, grep: /@phone|@main-job/ },
    // The scheduled run: all of them, on both screens.
    { name: 'desktop-all', use: desktop, grepInvert: /@phone/ },
    { name: 'phone-all', use: phone, grepInvert: /@desktop/, testIgnore: SCREENLESS },
  ],
  // The built files under the real headers: the dev server cannot run under them.
  webServer: {
    command: `npx vite preview --port ${port}`,
    cwd: root,
    url: address,
    reuseExistingServer: false,
  },
});
