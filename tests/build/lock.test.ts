import { describe, expect, it } from 'vitest';
import { lockFaults } from '../../.ci/scripts/check-lock.mjs';

const root = { dependencies: { tool: '1.0.0' } };
const tool = { integrity: 'sha512-x', optionalDependencies: { 'tool-linux': '1.0.0' } };
const binary = { integrity: 'sha512-y' };

describe('the check of the lock file', () => {
  it('lets a complete lock pass, with the binary beside the tool or inside it', () => {
    const beside = { '': root, 'node_modules/tool': tool, 'node_modules/tool-linux': binary };
    const inside = {
      '': root,
      'node_modules/tool': tool,
      'node_modules/tool/node_modules/tool-linux': binary,
    };
    expect(lockFaults(beside, root)).toEqual([]);
    expect(lockFaults(inside, root)).toEqual([]);
  });

  it('finds the binary of a platform that is named but missing', () => {
    expect(lockFaults({ '': root, 'node_modules/tool': tool }, root)).toEqual([
      'node_modules/tool: its optional package tool-linux is missing from the lock',
    ]);
  });

  it('does not take a binary inside another package for the one that is missing', () => {
    const lock = {
      '': root,
      'node_modules/tool': tool,
      'node_modules/other/node_modules/tool-linux': binary,
    };
    expect(lockFaults(lock, root)).toHaveLength(1);
  });

  it('finds an entry without a checksum', () => {
    expect(lockFaults({ '': {}, 'node_modules/tool': {} }, {})).toEqual([
      'node_modules/tool: no checksum',
    ]);
  });

  it('finds a lock that is behind package.json', () => {
    expect(lockFaults({ '': root }, { dependencies: { tool: '1.0.1' } })).toEqual([
      'package.json: its dependencies are not those of the lock',
    ]);
  });
});
