import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readModule } from '../../.ci/scripts/imports.mjs';
import { sourcesBelow } from '../support/sources.ts';

const files = sourcesBelow('src');

/** Every file that `path` imports, and theirs, also those that are fetched later. */
function reachedFrom(path: string, seen = new Set<string>()): ReadonlySet<string> {
  const text = files.get(path);
  if (text === undefined || seen.has(path)) return seen;
  seen.add(path);
  for (const { specifier } of readModule(path, text).imports) {
    reachedFrom(posix.join(posix.dirname(path), specifier), seen);
  }
  return seen;
}

const plasma = (path: string): readonly string[] =>
  [...reachedFrom(path)].filter((each) => each.startsWith('src/core/kinetics/'));

describe('the plasma concentration', () => {
  it('is far from the plan view, the hand-over sheet, the check and the calculation', () => {
    expect(plasma('src/ui/plan/PlanPage.tsx')).toEqual([]);
    expect(plasma('src/ui/plan/handover/Papers.tsx')).toEqual([]);
    expect(plasma('src/ui/check/CheckPage.tsx')).toEqual([]);
    expect(plasma('src/core/calculate.ts')).toEqual([]);
  });

  it('is where one learns', () => {
    expect(plasma('src/ui/learn/LearnPage.tsx')).not.toEqual([]);
    expect(reachedFrom('src/ui/plan/PlanPage.tsx')).toContain('src/ui/plan/handover/Papers.tsx');
  });
});
