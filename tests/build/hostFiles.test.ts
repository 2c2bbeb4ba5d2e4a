import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hostFiles, nginxConfig } from '../../.ci/build/host-files.ts';
import { securityHeaders } from '../../.ci/build/security-headers.ts';

const PAGE = '<style>p { margin: 0 }</style>';

describe('the files for hosts', () => {
  it.each(Object.entries(hostFiles(PAGE)))('%s gives every header its value', (_name, text) => {
    for (const [header, value] of Object.entries(securityHeaders(PAGE))) {
      expect(text).toContain(header);
      expect(text).toContain(value);
    }
  });

  it.each(Object.entries(hostFiles(PAGE)).filter(([name]) => !name.startsWith('nginx')))(
    '%s lets files be kept for ever that have a hash in their name',
    (_name, text) => {
      expect(text).toContain('max-age=31536000, immutable');
    },
  );

  it('stand in the README for nginx, to the letter, and take in the headers of the build', () => {
    const readme = readFileSync('README.md', 'utf8');
    expect(readme).toContain(`\n\`\`\`nginx\n${nginxConfig()}\n\`\`\`\n`);
    const [, included = ''] = /include \/srv\/planner\/(.+);/.exec(nginxConfig()) ?? [];
    expect(Object.keys(hostFiles(PAGE))).toContain(included);
  });
});
