import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';

/** One tab of a browser, as far as the main job needs it. */
export interface Engine {
  /** Name and version, as the browser says them. */
  readonly name: string;
  open(address: string): Promise<void>;
  /** The value of an expression in the page, as JSON. */
  evaluate(expression: string): Promise<unknown>;
  /** Types into what has the focus, key by key. */
  type(text: string): Promise<void>;
  close(): Promise<void>;
}

/** A port that nothing uses. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  await new Promise((done) => server.close(done));
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}

/** Starts a program that is quiet unless it fails. */
export function start(
  program: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): ChildProcess {
  return spawn(program, args, { stdio: 'ignore', env: { ...process.env, ...env } });
}

/** Tries until it works, for two minutes on a busy machine; then throws what went wrong last. */
export async function eventually<T>(attempt: () => Promise<T>, seconds = 120): Promise<T> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await attempt();
    } catch (reason) {
      if (tries >= seconds * 10) throw reason;
      await new Promise((done) => setTimeout(done, 100));
    }
  }
}
