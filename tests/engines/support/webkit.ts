import { program } from '../../../.ci/scripts/programs.mjs';
import type { Engine } from './engine.ts';
import { eventually, freePort, start } from './engine.ts';

/** WebKitGTK by its WebDriver, on a screen that nobody sees. */
export async function startWebKit(): Promise<Engine> {
  const driverProgram = program('webkit');
  const screenProgram = program('screen');
  const display = `:${String(100 + (process.pid % 800))}`;
  const screen = start(screenProgram, [
    display,
    '-screen',
    '0',
    '1440x1000x24',
    '-nolisten',
    'tcp',
  ]);
  const port = await freePort();
  const driver = start(driverProgram, [`--port=${String(port)}`, '--host=127.0.0.1'], {
    DISPLAY: display,
    GDK_BACKEND: 'x11',
    LIBGL_ALWAYS_SOFTWARE: '1',
  });
  const send = async (method: string, path: string, body?: object): Promise<unknown> => {
    const answer = await fetch(`http://127.0.0.1:${String(port)}${path}`, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const { value } = (await answer.json()) as { value: { message?: string } | null };
    if (!answer.ok) throw new Error(`${method} ${path}: ${value?.message ?? answer.statusText}`);
    return value;
  };
  await eventually(() => send('GET', '/status'));
  const { sessionId, capabilities } = (await send('POST', '/session', {
    capabilities: { alwaysMatch: {} },
  })) as { sessionId: string; capabilities: { browserName: string; browserVersion: string } };
  const at = `/session/${sessionId}`;
  const evaluate = async (expression: string): Promise<unknown> => {
    const script = `return JSON.stringify(${expression})`;
    const value = await send('POST', `${at}/execute/sync`, { script, args: [] });
    return JSON.parse(String(value)) as unknown;
  };
  return {
    name: `${capabilities.browserName} (WebKitGTK) ${capabilities.browserVersion}`,
    async open(address) {
      await send('POST', `${at}/url`, { url: address });
    },
    evaluate,
    async type(text) {
      const focused = (await send('GET', `${at}/element/active`)) as Record<string, string>;
      const [id = ''] = Object.values(focused);
      await send('POST', `${at}/element/${id}/value`, { text });
    },
    async close() {
      await send('DELETE', at).catch(() => undefined);
      driver.kill();
      screen.kill();
    },
  };
}
