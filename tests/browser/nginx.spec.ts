import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { securityHeaders } from '../../.ci/build/policy.ts';
import type { Nginx } from './support/nginx.ts';
import { startNginx } from './support/nginx.ts';
import { CALM, expectResults, openPlan } from './support/planPage.ts';
import { expect, test as base } from './support/test.ts';

const DIST = join(import.meta.dirname, '..', '..', 'dist');

const test = base.extend<object, { nginx: Nginx }>({
  nginx: [
    async ({}, use) => {
      const nginx = await startNginx();
      await use(nginx);
      nginx.stop();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ nginx }, use) => {
    await use(nginx.address);
  },
});

test.use({ serviceWorkers: 'allow' });

const scheduled = { tag: '@scheduled' };

test(
  'nginx with our file for it sends every header with every file',
  scheduled,
  async ({ nginx }) => {
    const files = readdirSync(DIST, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(DIST.length + 1));
    expect(files.length).toBeGreaterThan(20);
    const headers = Object.entries(securityHeaders());
    for (const path of ['', ...files, 'no-such-page', 'assets/no-such-file.js']) {
      const answer = await fetch(new URL(path, nginx.address));
      const isMissing = path.includes('no-such');
      expect(answer.status, path).toBe(isMissing ? 404 : 200);
      for (const [name, value] of headers) {
        expect(answer.headers.get(name), `${path} ${name}`).toBe(value);
      }
      const kept = path.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
      // What is missing today may be there tomorrow.
      expect(answer.headers.get('cache-control'), path).toBe(isMissing ? null : kept);
      if (isMissing) continue;
      const type = answer.headers.get('content-type') ?? '';
      if (path.endsWith('.js')) expect(type, path).toContain('javascript');
      if (path.endsWith('.webmanifest')) expect(type, path).toContain('application/manifest+json');
    }
  },
);

test(
  'the planner runs there, isolated from other origins, and without a violation',
  scheduled,
  async ({ page }) => {
    await openPlan(page, CALM);
    await expectResults(page, { infusionRate: '10.5', vtbi: '42' });
    await expect(page.getByText('Show as table')).toBeVisible();
    await page.evaluate(() => navigator.serviceWorker.ready);
    expect(await page.evaluate(() => window.crossOriginIsolated)).toBe(true);
  },
);
