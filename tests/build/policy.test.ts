import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { headersIn, pagePolicy, securityHeaders } from '../../.ci/build/policy.ts';

const HEADERS = securityHeaders();
const POLICY = HEADERS['Content-Security-Policy']?.split('; ') ?? [];

const PAGE = '<head><style>p { margin: 0 }</style></head>';
// printf 'p { margin: 0 }' | openssl dgst -sha256 -binary | base64
const SUM = "'sha256-7IWhgxoOGTB5NQzjGk9OPt0FwhVeBvZGoWgF9xLLh8c='";

describe('the headers for hosts', () => {
  it('are the lines below the first, up to the next path', () => {
    const file = '/*\n  A: b: c\n  D: e\n\n/assets/*\n  Cache-Control: public\n';
    expect(headersIn(file)).toEqual({ A: 'b: c', D: 'e' });
  });

  it('refuse everything that is not named, eval, inline scripts and framing', () => {
    expect(POLICY).toContain("default-src 'none'");
    expect(POLICY).toContain("script-src 'self'");
    expect(POLICY).toContain("frame-ancestors 'none'");
    expect(POLICY).toContain("require-trusted-types-for 'script'");
    const others = POLICY.filter((one) => !one.startsWith('style-src'));
    expect(others.join()).not.toMatch(/unsafe|https?:|\*/);
    expect(Object.keys(HEADERS)).toHaveLength(7);
  });

  it('are the same for nginx', () => {
    const nginx = readFileSync('public/nginx.conf', 'utf8').split('\n');
    for (const [name, value] of Object.entries(HEADERS)) {
      expect(nginx).toContain(`  add_header ${name} "${value}" always;`);
    }
    const kept = readFileSync('public/_headers', 'utf8').split('Cache-Control: ')[1]?.trim() ?? '';
    expect(nginx).toContain(`  ~/assets/ "${kept}";`);
  });
});

describe('the policy in the page', () => {
  it('lets in the styles that stand in the page by their checksum, and no others', () => {
    expect(pagePolicy(PAGE).split('; ')).toContain(`style-src 'self' ${SUM}`);
    expect(pagePolicy(`${PAGE}<style>\np {}\n</style>`)).toMatch(
      /style-src 'self' '(sha256-\S+)' '(?!\1)sha256-/,
    );
    expect(pagePolicy(PAGE)).not.toContain('unsafe');
  });

  it('is otherwise that of the headers, but for what only a header can say', () => {
    const others = (directives: readonly string[]) =>
      directives.filter((one) => !/^(style-src|frame-ancestors)/.test(one));
    expect(others(pagePolicy(PAGE).split('; '))).toEqual(others(POLICY));
    expect(pagePolicy(PAGE)).not.toContain('frame-ancestors');
  });
});
