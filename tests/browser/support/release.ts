import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pagePolicy } from '../../../.ci/build/policy.ts';

/** The files of a built planner by their path from its folder. */
export type Release = ReadonlyMap<string, Buffer>;

/** The release in `dist`. */
export function builtRelease(): Release {
  const folder = join(import.meta.dirname, '..', '..', '..', 'dist');
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  return new Map(paths.map((path) => [path, readFileSync(join(folder, path))]));
}

const TEXT = /\.(html|js|css)$/;

/** A checksum as the service worker's list has it: `md5` of what it asks for anew, `sha256` of what it checks. */
const checksum = (body: Buffer, kind: 'md5' | 'sha256'): string =>
  createHash(kind)
    .update(body)
    .digest(kind === 'md5' ? 'hex' : 'base64');

/**
 * Another release of the same planner: every file under `assets/` has another name, as after a change
 * of the source, and the page says which it is in `data-release`.
 */
export function laterRelease(release: Release, name: string): Release {
  const assets = [...release.keys()]
    .filter((path) => path.startsWith('assets/'))
    .map((path) => path.slice('assets/'.length));
  const renamed = (text: string): string =>
    assets.reduce(
      (sum, asset) => sum.replaceAll(asset, asset.replace(/\.\w+$/, `-${name}$&`)),
      text,
    );
  const marked = (text: string) => text.replace('<html ', `<html data-release="${name}" `);
  // The styles in the page name their fonts: its policy has another checksum then.
  const sumIn = (page: string) => /sha256-[^']+/.exec(pagePolicy(page))?.[0];
  const allowed = (before: string, after: string) => {
    const sum = sumIn(before);
    return sum === undefined ? after : after.replaceAll(sum, sumIn(after) ?? '');
  };
  const changes = [...release].map(([path, before]) => ({
    path: path.startsWith('assets/') ? renamed(path) : path,
    before,
    after: TEXT.test(path)
      ? Buffer.from(allowed(before.toString(), marked(renamed(before.toString()))))
      : before,
  }));
  /** The list of the service worker, with the checksums of the changed files. */
  const listed = (worker: Buffer): Buffer =>
    Buffer.from(
      changes.reduce(
        (sum, { before, after }) =>
          (['md5', 'sha256'] as const).reduce(
            (text, kind) => text.replaceAll(checksum(before, kind), checksum(after, kind)),
            sum,
          ),
        worker.toString(),
      ),
    );
  return new Map(
    changes.map(({ path, after }) => [path, path === 'sw.js' ? listed(after) : after]),
  );
}
