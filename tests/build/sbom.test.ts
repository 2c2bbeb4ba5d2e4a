import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readSbom, reproducibleSbom } from '../../.ci/build/sbom.ts';

interface Bill {
  readonly bomFormat: string;
  readonly components: readonly { readonly 'bom-ref': string; readonly licenses?: unknown }[];
}

interface Lock {
  readonly packages: Readonly<Record<string, { readonly version: string; readonly dev?: boolean }>>;
}

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('the bill of materials', () => {
  it.each(['test', 'production'])(
    'names every package of the lock that ships, with its license, and no other: %s',
    async (environment) => {
      // A build runs for production, where npm has another mind on what counts.
      vi.stubEnv('NODE_ENV', environment);
      const bill = JSON.parse(await readSbom()) as Bill;
      const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;
      const shipped = Object.entries(lock.packages)
        .filter(([path, { dev = false }]) => path !== '' && !dev)
        .map(([path, { version }]) => `${path.replace(/^.*node_modules\//, '')}@${version}`);
      const named = bill.components.map((component) => component['bom-ref']);
      expect(bill.bomFormat).toBe('CycloneDX');
      expect(named).toContain('zod@4.6.7');
      expect(named.toSorted()).toEqual(shipped.toSorted());
      expect(bill.components.filter(({ licenses }) => licenses === undefined)).toEqual([]);
    },
  );

  it('says the same on every machine at every time', () => {
    const bill = (serialNumber: string, timestamp: string, name: string, version: string) =>
      JSON.stringify({
        serialNumber,
        metadata: {
          timestamp,
          tools: [{ version }],
          component: { 'bom-ref': '@ours/planner@1.0.0', name },
        },
        components: [],
        dependencies: [],
      });
    const here = reproducibleSbom(bill('urn:uuid:1', '2026-01-01', 'here', '10'));
    expect(reproducibleSbom(bill('urn:uuid:2', '2027-01-01', 'there', '11'))).toBe(here);
    expect(here).toContain('"name": "@ours/planner"');
  });
});
