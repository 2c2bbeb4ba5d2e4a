import { readFileSync } from 'node:fs';
import type { Plugin, PreviewServer } from 'vite';
import { preview } from 'vite';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { pagePolicy, securityHeaders } from '../../.ci/build/policy.ts';
import type { Engine } from './support/engine.ts';
import { eventually, freePort } from './support/engine.ts';
import { startFirefox } from './support/firefox.ts';
import { startWebKit } from './support/webkit.ts';

let site: PreviewServer;
let home = '';

/** What the browsers report as refused by the policy. */
const violations: string[] = [];
const REPORTS = '/refused-by-policy';

const host: Plugin = {
  name: 'host-in-hand',
  configurePreviewServer({ middlewares }) {
    middlewares.use((request, response, next) => {
      if (request.url === REPORTS) {
        let report = '';
        request.on('data', (part: Buffer) => (report += part.toString()));
        request.on('end', () => {
          violations.push(report);
          response.writeHead(204).end();
        });
      } else {
        next();
      }
    });
  },
};

beforeAll(async () => {
  const port = await freePort();
  // The policy of the page is the stricter one, and only a header can ask for reports.
  const policy = pagePolicy(readFileSync('dist/index.html', 'utf8'));
  // The built files under the real headers.
  site = await preview({
    plugins: [host],
    preview: {
      port,
      strictPort: true,
      host: '127.0.0.1',
      // The page cannot be listened to from its first moment on in every engine; the browser itself can.
      headers: {
        ...securityHeaders(),
        'Content-Security-Policy': `${policy}; report-uri ${REPORTS}`,
      },
    },
  });
  home = `http://127.0.0.1:${String(port)}/`;
});

afterAll(async () => {
  await site.close();
});

describe.each([
  ['Firefox', startFirefox],
  ['WebKit', startWebKit],
])('the main job in %s', (_name, startEngine) => {
  let engine: Engine;
  let close = (): Promise<void> => Promise.resolve();

  beforeAll(async () => {
    engine = await startEngine();
    close = () => engine.close();
    console.log(`Engine: ${engine.name}`);
  });

  // An engine that is not here has said so, and has nothing to close.
  afterAll(() => close());

  afterEach(() => {
    expect(violations.splice(0), 'refused by the policy').toEqual([]);
  });

  /** Opens an address of the planner anew. */
  const open = async (fragment: string): Promise<void> => {
    await engine.open('about:blank');
    await engine.open(home + fragment);
  };
  /** Waits until an expression in the page has a value. */
  const expectValue = async (expression: string, value: unknown): Promise<void> => {
    try {
      await eventually(async () => {
        expect(await engine.evaluate(expression), expression).toEqual(value);
      });
    } catch (reason) {
      const seen = await engine.evaluate('[location.href, document.body.innerText.slice(0, 900)]');
      throw new Error(`Instead the page shows: ${String(seen)}`, { cause: reason });
    }
  };
  const status = `document.querySelector('[data-status]')?.dataset.status`;
  const result = (name: string) =>
    `document.querySelector('data[data-quantity="${name}"]:not([data-step])')?.value`;
  /** Puts the focus into the field with this label and types. */
  const fill = async (label: string, text: string): Promise<void> => {
    const field = `[...document.querySelectorAll('label')].find((label) => label.textContent.trim() === '${label}')?.control`;
    await expectValue(`(${field}?.focus(), document.activeElement === ${field})`, true);
    await engine.type(text);
    await expectValue(`${field}.value`, text);
  };

  it('goes from typed text to pump settings, a reason and a link that brings them back', async () => {
    await open('');
    await expectValue(status, 'empty');
    await fill('Weight', '72.5');
    await fill('Dose rate', '0.55');
    await fill('Hours', '4');
    await fill('Ketamine in bag', '200');
    await fill('Bag volume', '100');
    // 72.5 × 0.55 = 39.875 mg/h; ÷ 2 mg/mL = 19.9375, set as 19.9; × 4 h = 159.5 mg, 79.75 mL, set as 79.8.
    await expectValue(result('infusionRate'), '19.9');
    await expectValue(result('vtbi'), '79.8');
    await expectValue(status, 'caution');
    await fill('Reason', 'third session');
    await expectValue(status, 'ready');
    await eventually(async () => {
      expect(await engine.evaluate('location.hash')).toContain('volume=100mL');
    });
    const hash = String(await engine.evaluate('location.hash'));
    expect(hash).not.toContain('third');
    await open(hash);
    await expectValue(result('infusionRate'), '19.9');
    // The reason is not in the link: it is asked for again.
    await expectValue(status, 'caution');
    await expectValue('location.search', '');
    await expectValue(`document.querySelector('.chart-line') !== null`, true);
  });

  it('refuses what is not a plain number, and shows no setting beside it', async () => {
    await open('#/plan?weight=70kg&duration=4h&drug=200mg&volume=100mL&doseRate=0.3mg/kg/h');
    await expectValue(result('infusionRate'), '10.5');
    await open('#/plan?weight=70kg&duration=4h&drug=200mg&volume=100mL');
    await expectValue(status, 'incomplete');
    await fill('Dose rate', '0,3');
    await expectValue(status, 'blocked');
    await expectValue(`document.documentElement.outerHTML.includes('mL/h')`, false);
  });

  it('sees that a pump is set ten times too high, and says why', async () => {
    await open(
      '#/check?weight=82kg&doseRate=0.3mg/kg/h&duration=4h&drug=500mg&volume=50mL&pump=syringe&pumpRate=25mL/h&pumpVolume=9.8mL',
    );
    await expectValue(`document.querySelector('main').dataset.verdict`, 'mismatch');
    await expectValue(`document.querySelector('[data-slip]')?.dataset.slip`, 'tenfold');
  });

  it('has every style and breaks no rule of its policy', async () => {
    await open('#/plan?weight=70kg&duration=4h&drug=200mg&volume=100mL&doseRate=0.3mg/kg/h');
    await expectValue(result('infusionRate'), '10.5');
    await expectValue(
      `getComputedStyle(document.querySelector('.screen')).backgroundColor`,
      'rgb(16, 32, 30)',
    );
    await expectValue(`document.getElementById('not-started')`, null);
  });

  it('says when its policy refuses something: the silence above means that nothing was', async () => {
    await open('');
    await expectValue(status, 'empty');
    // At one go: the program may put an element of its own behind it at any time.
    const style = `Object.assign(document.createElement('style'), { textContent: 'p { color: red }' })`;
    await engine.evaluate(`void document.head.append(${style})`);
    await eventually(async () => {
      expect(await Promise.resolve(violations.splice(0).join())).toContain('style-src');
    });
  });
});
