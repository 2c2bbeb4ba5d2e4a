import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { metaContentSecurityPolicy, securityHeaders } from '../../.ci/build/security-headers.ts';

const PAGE = '<head><style data-file="./a.css">p { margin: 0 }</style></head>';
// printf 'p { margin: 0 }' | openssl dgst -sha256 -binary | base64
const SUM = "'sha256-7IWhgxoOGTB5NQzjGk9OPt0FwhVeBvZGoWgF9xLLh8c='";

const policy = securityHeaders(PAGE)['Content-Security-Policy'] ?? '';

describe('the security headers', () => {
  it('refuse everything that is not named, eval, inline code and framing', () => {
    const directives = policy.split('; ');
    expect(directives).toContain("default-src 'none'");
    expect(directives).toContain("script-src 'self'");
    expect(directives).toContain("frame-ancestors 'none'");
    expect(directives).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  it('let in the styles that stand in the page by their checksum, and no others', () => {
    expect(policy.split('; ')).toContain(`style-src 'self' ${SUM}`);
    expect(securityHeaders('<p>style</p>')['Content-Security-Policy']?.split('; ')).toContain(
      "style-src 'self'",
    );
    const two = `${PAGE}<style>\np {}\n</style>`;
    expect(metaContentSecurityPolicy(two)).toMatch(
      /style-src 'self' '(sha256-\S+)' '(?!\1)sha256-/,
    );
  });

  it('are in the page as in the header, but for what only a header can say', () => {
    const fromHeader = policy.split('; ').filter((one) => !one.startsWith('frame-ancestors'));
    expect(metaContentSecurityPolicy(PAGE).split('; ')).toEqual(fromHeader);
  });

  it('stand in the README to the letter, with a mark where each build has its checksum', () => {
    const readme = readFileSync('README.md', 'utf8').split('\n');
    for (const [name, value] of Object.entries(securityHeaders(PAGE))) {
      expect(readme).toContain(`${name}: ${value.replace(SUM, "'sha256-…'")}`);
    }
  });
});
