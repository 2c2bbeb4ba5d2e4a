import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

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
  return new Map(
    [...release].map(([path, body]) => [
      path.startsWith('assets/') ? renamed(path) : path,
      TEXT.test(path) ? Buffer.from(marked(renamed(body.toString()), name)) : body,
    ]),
  );
}

/** The page's mark, and its revision in the list that the service worker keeps. */
function marked(text: string, name: string): string {
  return text
    .replace('<html ', `<html data-release="${name}" `)
    .replace(/(\{url:"index\.html",revision:")\w+/, `$1${name}`);
}
