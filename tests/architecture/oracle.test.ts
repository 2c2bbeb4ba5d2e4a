import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readModule } from '../../.ci/scripts/imports.mjs';
import { sourcesBelow } from '../support/sources.ts';

const FOLDER = 'tests/support/oracle';

describe('the oracle', () => {
  it('shares no code, no types and no data with the product: it imports its own files alone', () => {
    const files = [...sourcesBelow(FOLDER)];
    expect(files.length).toBeGreaterThan(10);
    const imported = files.flatMap(([path, text]) =>
      readModule(path, text).imports.map(({ specifier }) =>
        specifier.startsWith('.') ? posix.join(posix.dirname(path), specifier) : specifier,
      ),
    );
    expect(imported.filter((target) => !target.startsWith(`${FOLDER}/`))).toEqual([]);
    for (const [, text] of files) expect(text).not.toMatch(/readFile|drug-library\.json/);
  });
});
