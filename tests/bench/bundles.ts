import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { build } from 'vite';
import type * as Fractions from '../../src/core/quantity/fractions.ts';
import type * as Exact from '../../src/core/quantity/quantity.ts';
import type * as Rounding from '../../src/core/quantity/rounding.ts';
import type * as Floats from './floats/quantity.ts';
import type * as Module from './subjects.ts';
import type { Growth, Subject } from './subjects.ts';

/** The built subjects. */
export interface Subjects {
  readonly subjects: readonly Subject[];
  readonly growth: Readonly<Record<string, readonly Growth[]>>;
}

const ROOT = join(import.meta.dirname, '../..');
const FILE = 'subjects.cjs';
const LIBRARY = join(ROOT, 'public/drug-library.json');

type Needed = Exclude<
  keyof typeof Exact | keyof typeof Fractions | keyof typeof Rounding,
  'fractionOf'
>;
type Missing = Exclude<Needed, keyof typeof Floats>;
/** Does not compile while it lacks one of the functions that it stands in for. */
const STAND_IN: [Missing] extends [never] ? string : Missing = 'floats/quantity.ts';

/** Puts bare numbers in the place of the exact arithmetic. */
const onFloats: Plugin = {
  name: 'on-floats',
  enforce: 'pre',
  resolveId: (source) =>
    /(?:^|\/)(?:fractions|quantity|rounding)\.ts$/.test(source)
      ? join(import.meta.dirname, STAND_IN)
      : null,
};

/** Builds and loads the subjects, as the app's code is built: exact, or on bare numbers. */
export async function loadSubjects(arithmetic: 'exact' | 'floats'): Promise<Subjects> {
  const outDir = join(ROOT, 'reports/bench', arithmetic);
  await build({
    configFile: false,
    root: ROOT,
    logLevel: 'warn',
    publicDir: false,
    plugins: arithmetic === 'exact' ? [] : [onFloats],
    ssr: { noExternal: true },
    build: {
      ssr: join(import.meta.dirname, 'subjects.ts'),
      outDir,
      emptyOutDir: true,
      rolldownOptions: { output: { format: 'cjs', entryFileNames: FILE } },
    },
  });
  const loaded = createRequire(import.meta.url)(join(outDir, FILE)) as typeof Module;
  const text = readFileSync(LIBRARY, 'utf8');
  return { subjects: loaded.subjects(text), growth: loaded.growth(text) };
}
