import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { isRoot } from '../../../.ci/scripts/debian.mjs';
import { program } from '../../../.ci/scripts/programs.mjs';

const ROOT = join(import.meta.dirname, '..', '..', '..');

/** A running nginx. */
export interface Nginx {
  readonly address: string;
  stop(): void;
}

/** The folder in which nginx keeps its list of file types. Throws where there is no nginx. */
function configFolder(nginx: string): string {
  const { stderr } = spawnSync(nginx, ['-V'], { encoding: 'utf8' });
  const path = /--conf-path=(\S+)/.exec(stderr)?.[1];
  if (path === undefined) throw new Error(`${nginx} does not say where its files are: ${stderr}`);
  return dirname(path);
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  await new Promise((done) => server.close(done));
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}

/** Starts nginx on a free port of this machine with the file for it: only port and folder differ. */
export async function startNginx(): Promise<Nginx> {
  const nginx = program('nginx');
  const types = join(configFolder(nginx), 'mime.types');
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), 'planner-nginx-'));
  const block = readFileSync(join(ROOT, 'dist', 'nginx.conf'), 'utf8')
    .replace('listen 80;', `listen 127.0.0.1:${String(port)};`)
    .replaceAll('/srv/planner', join(ROOT, 'dist'));
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  );
  writeFileSync(
    join(folder, 'nginx.conf'),
    [
      'daemon off;',
      `pid ${folder}/pid;`,
      // As root it would read the files as another user, who may not.
      ...(isRoot ? ['user root;'] : []),
      'events {}',
      `http { include ${types}; default_type application/octet-stream; access_log off;`,
      ...temporary,
      block,
      '}',
    ].join('\n'),
  );
  const child = spawn(nginx, ['-e', 'stderr', '-c', join(folder, 'nginx.conf')], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const address = `http://127.0.0.1:${String(port)}/`;
  for (let tries = 0; !(await answers(address)); tries += 1) {
    if (child.exitCode !== null || tries > 100) throw new Error('nginx does not start');
    await new Promise((done) => setTimeout(done, 100));
  }
  return {
    address,
    stop() {
      child.kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function answers(address: string): Promise<boolean> {
  return fetch(address).then(
    () => true,
    () => false,
  );
}
