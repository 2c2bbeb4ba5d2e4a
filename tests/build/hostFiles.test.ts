import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hostFiles, nginxConfig } from '../../.ci/build/host-files.ts';
import { securityHeaders } from '../../.ci/build/security-headers.ts';

describe('the files for hosts', () => {
  // Written anew by `npx vitest run tests/build/hostFiles.test.ts -u`.
  it.each(Object.entries(hostFiles()))(
    'public/%s says what the definition says',
    async (name, text) => {
      await expect(text).toMatchFileSnapshot(`../../public/${name}`);
    },
  );

  it.each(Object.entries(hostFiles()))('%s gives every header its value', (_name, text) => {
    for (const [header, value] of Object.entries(securityHeaders)) {
      expect(text).toContain(header);
      expect(text).toContain(value);
    }
    expect(text).toContain('max-age=31536000, immutable');
  });

  it('stand in the README for nginx, to the letter', () => {
    const readme = readFileSync('README.md', 'utf8');
    expect(readme).toContain(`\n\`\`\`nginx\n${nginxConfig()}\n\`\`\`\n`);
  });
});
