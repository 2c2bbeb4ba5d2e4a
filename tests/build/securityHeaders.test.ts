import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { metaContentSecurityPolicy, securityHeaders } from '../../.ci/build/security-headers.ts';

const policy = securityHeaders['Content-Security-Policy'] ?? '';

describe('the security headers', () => {
  it('refuse everything that is not named, eval, inline code and framing', () => {
    const directives = policy.split('; ');
    expect(directives).toContain("default-src 'none'");
    expect(directives).toContain("script-src 'self'");
    expect(directives).toContain("frame-ancestors 'none'");
    expect(directives).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  it('are in the page as in the header, but for what only a header can say', () => {
    const fromHeader = policy.split('; ').filter((one) => !one.startsWith('frame-ancestors'));
    expect(metaContentSecurityPolicy.split('; ')).toEqual(fromHeader);
  });

  it('stand in the README to the letter', () => {
    const readme = readFileSync('README.md', 'utf8').split('\n');
    for (const [name, value] of Object.entries(securityHeaders)) {
      expect(readme).toContain(`${name}: ${value}`);
    }
  });
});
