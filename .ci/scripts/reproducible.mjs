// Builds once more, into another folder, and fails when one byte of one file differs from dist.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';

/**
 * @param {string} folder
 * @returns {Map<string, string>} the checksum of each file by its path from the folder
 */
function checksums(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    files.map((file) => [
      relative(folder, file),
      createHash('sha256').update(readFileSync(file)).digest('hex'),
    ]),
  );
}

const again = mkdtempSync(join(tmpdir(), 'planner-build-'));
const { status, stdout, stderr } = spawnSync(
  'npx',
  ['vite', 'build', '--outDir', again, '--emptyOutDir', '--logLevel', 'warn'],
  { encoding: 'utf8', shell: process.platform === 'win32' },
);
if (status !== 0) {
  console.error(stdout, stderr);
  process.exit(1);
}
const first = checksums('dist');
const second = checksums(again);
rmSync(again, { recursive: true, force: true });

const differing = [...new Set([...first.keys(), ...second.keys()])]
  .filter((path) => first.get(path) !== second.get(path))
  .sort();
if (first.size === 0 || differing.length > 0) {
  console.error(`Two builds of the same source differ in: ${differing.join(', ')}`);
  process.exit(1);
}
console.log(`Two builds are the same to the byte: ${String(first.size)} files`);
