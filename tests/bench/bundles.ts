import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import { build } from 'vite';
import type { Growth, Subject } from './subjects.ts';

/** The built subjects. */
export interface Subjects {
  readonly subjects: readonly Subject[];
  readonly growth: Readonly<Record<string, readonly Growth[]>>;
}

interface SubjectsModule {
  readonly subjects: (libraryText: string) => readonly Subject[];
  readonly growth: (libraryText: string) => Subjects['growth'];
}

const ROOT = join(import.meta.dirname, '../..');
const LIBRARY = join(ROOT, 'public/drug-library.json');

/** Puts bare numbers in the place of the exact arithmetic. */
const onFloats: Plugin = {
  name: 'on-floats',
  enforce: 'pre',
  resolveId: (source) =>
    /(?:^|\/)(?:quantity|rounding)\.ts$/.test(source)
      ? join(import.meta.dirname, 'floats/quantity.ts')
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
      rolldownOptions: { output: { entryFileNames: 'subjects.mjs' } },
    },
  });
  const address = pathToFileURL(join(outDir, 'subjects.mjs')).href;
  const loaded = (await import(/* @vite-ignore */ address)) as SubjectsModule;
  const text = readFileSync(LIBRARY, 'utf8');
  return { subjects: loaded.subjects(text), growth: loaded.growth(text) };
}
