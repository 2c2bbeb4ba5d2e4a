import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { APP_VERSION } from '../../../src/ui/format/appVersion.ts';
import { formatMoment } from '../../../src/ui/format/dateText.ts';

describe('a moment', () => {
  it.each([
    [new Date(2026, 10, 22, 8, 41), '22 Nov 2026, 08:41'],
    [new Date(2027, 0, 3, 0, 0), '3 Jan 2027, 00:00'],
    [new Date(2026, 11, 31, 23, 59), '31 Dec 2026, 23:59'],
  ])('names its month: %s', (moment, text) => {
    expect(formatMoment(moment)).toBe(text);
  });
});

describe('the version on a printed page', () => {
  it('is that of the package', () => {
    const manifest: unknown = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(manifest).toHaveProperty('version', APP_VERSION);
  });
});
