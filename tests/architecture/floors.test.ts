import { describe, expect, it } from 'vitest';
import { wrongImports } from '../support/floors.ts';
import { sourcesBelow } from '../support/sources.ts';

/** The faults found when one more file, at `path`, imports `specifier`. */
function planted(path: string, specifier: string, statement = `import { x } from '${specifier}';`) {
  const files = new Map([
    ['src/core/decimal.ts', 'export const x = 1;'],
    ['src/input/planLink.ts', 'export const x = 1;'],
    ['src/state/deriveView.ts', 'export const x = 1;'],
    ['src/ui/App.tsx', 'export const x = 1;'],
    ['src/ui/parts/Field.tsx', 'export const x = 1;'],
    ['src/ui/check/CheckView.tsx', 'export const x = 1;'],
    ['src/main.tsx', 'export const x = 1;'],
    [path, statement],
  ]);
  return wrongImports(files);
}

describe('the floors of src', () => {
  it('has files to look at', () => {
    expect(sourcesBelow('src').size).toBeGreaterThan(0);
  });

  it('has no import from a floor above, from another view or of a package not for the floor', () => {
    expect(wrongImports(sourcesBelow('src'))).toEqual([]);
  });
});

describe('the check of the floors', () => {
  it.each([
    ['src/core/plan/a.ts', '../../input/planLink.ts', 'is a floor above'],
    ['src/core/plan/a.ts', '../../ui/App.tsx', 'is a floor above'],
    ['src/input/a.ts', '../state/deriveView.ts', 'is a floor above'],
    ['src/state/a.ts', '../ui/App.tsx', 'is a floor above'],
    ['src/ui/plan/a.tsx', '../../main.tsx', 'is a floor above'],
    ['src/ui/plan/a.tsx', '../check/CheckView.tsx', 'is another view'],
    ['src/ui/rate-chart/a.tsx', '../check/CheckView.tsx', 'is another view'],
    ['src/core/a.ts', 'zod/mini', 'is not for this floor'],
    ['src/core/a.ts', 'react', 'is not for this floor'],
    ['src/core/a.ts', 'node:fs', 'is not for this floor'],
    ['src/input/a.ts', 'zod', 'is not for this floor'],
    ['src/input/a.ts', 'decimal.js', 'is not for this floor'],
    ['src/state/a.ts', 'react', 'is not for this floor'],
    ['src/ui/a.tsx', 'decimal.js', 'is not for this floor'],
    ['src/core/a.ts', './missing.ts', 'is no file under src'],
    ['src/core/a.ts', './decimal', 'is no file under src'],
    ['src/core/a.ts', '../../tests/support/sources.ts', 'is no file under src'],
    ['src/other/a.ts', '../core/decimal.ts', 'stands on no floor'],
  ])('refuses that %s imports %s', (path, specifier, fault) => {
    expect(planted(path, specifier)).toEqual([`${path}: ${specifier} ${fault}`]);
  });

  it.each([
    ['a type', `import type { X } from '../ui/App.tsx';`],
    ['an import at run time', `const later = () => import('../ui/App.tsx');`],
    ['an import for its effect', `import '../ui/App.tsx';`],
    ['a name passed on', `export { x } from '../ui/App.tsx';`],
    ['everything passed on', `export * from '../ui/App.tsx';`],
    ['a type named in place', `type X = import('../ui/App.tsx').X;`],
  ])('sees %s', (_what, statement) => {
    expect(planted('src/core/a.ts', '', statement)).toEqual([
      'src/core/a.ts: ../ui/App.tsx is a floor above',
    ]);
  });

  it('refuses an address put together at run time, which nobody can follow', () => {
    expect(planted('src/core/a.ts', '', 'const later = (a: string) => import(a);')).toHaveLength(1);
  });

  it.each([
    ['src/core/a.ts', 'decimal.js'],
    ['src/core/plan/a.ts', '../decimal.ts'],
    ['src/input/a.ts', 'zod/mini'],
    ['src/input/a.ts', '../core/decimal.ts'],
    ['src/state/a.ts', '../input/planLink.ts'],
    ['src/ui/check/a.tsx', './CheckView.tsx'],
    ['src/ui/plan/a.tsx', '../parts/Field.tsx'],
    ['src/ui/Shell.tsx', './check/CheckView.tsx'],
  ])('lets %s import %s', (path, specifier) => {
    expect(planted(path, specifier)).toEqual([]);
  });
});
