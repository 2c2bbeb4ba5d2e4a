import { describe, expect, it } from 'vitest';
import { readDecimalText } from '../../src/input/decimalText.ts';
import { parsePlainJson } from '../../src/input/plainJson.ts';

/*
 * Texts far longer than anybody types: each is answered before the test runs out of time. In a file
 * of their own, for they take too long to be run again for each mutant.
 */

function read(text: string): unknown {
  const parsed = parsePlainJson(text);
  return parsed.ok ? parsed.value : parsed.error;
}

describe('a text of a million characters', () => {
  const length = 1_000_000;

  it('is answered as a typed number', () => {
    const spaces = ' '.repeat(length);
    expect(readDecimalText('1'.repeat(length))).toMatchObject({ fault: 'tooLong' });
    expect(readDecimalText(`${spaces}x`)).toMatchObject({ fault: 'letter' });
    expect(readDecimalText(`x${spaces}x`)).toMatchObject({ fault: 'tooLong' });
  });

  it('is answered as JSON', () => {
    expect(read(`"${'a'.repeat(length)}`)).toMatchObject([{ code: 'notJson' }]);
    expect(read(`"${'\\n'.repeat(length / 2)}"`)).toHaveLength(length / 2);
    expect(read('9'.repeat(length))).toMatchObject([{ code: 'numberNotPlain' }]);
    expect(read(`[${'-1,'.repeat(length / 3)}1]`)).toHaveLength(100);
    expect(read(`{${'"a":1,'.repeat(length / 6)}"a":1}`)).toHaveLength(100);
  });

  it('is answered as JSON that is nested 100,000 deep', () => {
    expect(read(`${'{"a":'.repeat(100_000)}1`)).toMatchObject([{ code: 'tooDeep' }]);
  });
});
