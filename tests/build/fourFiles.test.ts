import { describe, expect, it } from 'vitest';
import { faultOfFiles, fileOf } from '../../.ci/build/four-files.ts';

/** Who imports whom: the page and the double-check share the sums, the double-check alone has slips. */
const IMPORTERS: Readonly<Record<string, readonly string[]>> = {
  '/src/main.tsx': [],
  '/src/core/sums.ts': ['/src/main.tsx', '/src/ui/check/CheckPage.tsx'],
  '/src/ui/check/CheckPage.tsx': [],
  '/src/core/slips.ts': ['/src/ui/check/CheckPage.tsx', '/src/ui/learn/LearnPage.tsx'],
  '/src/ui/plan/chart/DoseChart.tsx': [],
  '/node_modules/recharts/index.js': [
    '/src/ui/plan/chart/DoseChart.tsx',
    '/src/ui/learn/body/PlasmaChart.tsx',
  ],
  '/src/ui/learn/body/PlasmaChart.tsx': [],
  '/src/ui/learn/LearnPage.tsx': [],
  // Two that import each other, and nobody else them.
  '/src/ui/learn/room.ts': ['/src/ui/learn/door.ts'],
  '/src/ui/learn/door.ts': ['/src/ui/learn/room.ts'],
};

const infoOf = (id: string) => {
  const importers = IMPORTERS[id];
  return importers === undefined
    ? null
    : { importers: [...importers], isEntry: id.endsWith('main.tsx') };
};

describe('the files of the program', () => {
  it.each([
    ['/src/main.tsx', 'index'],
    ['/src/core/sums.ts', 'index'],
    ['/src/core/slips.ts', 'check'],
    ['/node_modules/recharts/index.js', 'charts'],
    ['/src/ui/learn/LearnPage.tsx', 'rest'],
    ['/src/ui/learn/room.ts', 'rest'],
  ])('%s goes into %s', (id, file) => {
    expect(fileOf(id, infoOf)).toBe(file);
  });
});

describe('a build', () => {
  const chunk = (name: string, ...imports: string[]) => ({
    name,
    isEntry: name === 'index',
    imports,
  });

  it('of the four files is sound while the first load needs none of the others', () => {
    const others = [chunk('check', 'index'), chunk('charts', 'index'), chunk('rest', 'charts')];
    expect(faultOfFiles([chunk('index'), ...others])).toBeUndefined();
    expect(faultOfFiles([chunk('index', 'charts'), ...others])).toBe('The first load needs charts');
  });

  it('in more or fewer files is refused', () => {
    expect(faultOfFiles([chunk('index'), chunk('rest')])).toBe(
      'The program is in index, rest, not in charts, check, index, rest',
    );
  });
});
