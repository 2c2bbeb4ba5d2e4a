import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { aptInstall } from '../../../.ci/scripts/debian.mjs';

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

/** Looks for a program, and installs Debian's packages for it where that needs no password. */
export function haveProgram(paths: readonly string[], packages: readonly string[]): string {
  const find = () => paths.find((path) => existsSync(path));
  const found = find() ?? (aptInstall(...packages) ? find() : undefined);
  if (found !== undefined) return found;
  throw new Error(
    `None of ${paths.join(', ')} is here. On Debian: apt-get install ${packages.join(' ')}`,
  );
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
