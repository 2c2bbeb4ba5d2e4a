import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { faultsOf } from '../../src/input/schemaFaults.ts';

describe('what a schema found', () => {
  it('names the list that is empty, however deep it stands', () => {
    const pumps = z.tuple([z.string()], z.string());
    const ward = { pumps: [] };
    const shaped = z.object({ wards: z.array(z.object({ pumps })) }).safeParse({ wards: [ward] });
    expect(faultsOf(shaped.error?.issues ?? [], { wards: [ward] })).toEqual([
      { path: 'wards[0].pumps', code: 'emptyList' },
    ]);
  });
});
