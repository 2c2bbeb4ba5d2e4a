/**
 * The one definition of what the browser is told to refuse. It is served by `vite preview` (and so
 * holds in every browser test), written into the built page as far as a page can carry it, and
 * written beside the page in the files that hosts read (host-files.ts). The styles of the first view
 * stand in the page itself: the policy names their checksum, so that no other inline style is let in.
 */
import { createHash } from 'node:crypto';

/** Where styles may come from besides what stands in the page. */
const STYLE_FILES = "'self'";

const POLICY: Record<string, string> = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': STYLE_FILES,
  'img-src': "'self' data:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'worker-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
  'require-trusted-types-for': "'script'",
  // The only script address that is not written in the page: src/serviceWorker.ts.
  'trusted-types': 'service-worker',
};

/** Directives that browsers ignore, with a warning, in a meta element. */
const HEADER_ONLY = new Set(['frame-ancestors']);

/** Everything that reads a sensor, a device or a purse. Clipboard and share stay, for plan links. */
const REFUSED_FEATURES = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'encrypted-media',
  'geolocation',
  'gyroscope',
  'hid',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'serial',
  'usb',
];

/** The checksums, as a policy names them, of the style elements in a page. */
function stylesIn(html: string): string[] {
  return [...html.matchAll(/<style\b[^>]*>(.*?)<\/style>/gs)].map(
    ([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
  );
}

function policyText(html: string, keep: (directive: string) => boolean): string {
  const styles = [STYLE_FILES, ...stylesIn(html)].join(' ');
  return Object.entries({ ...POLICY, 'style-src': styles })
    .filter(([directive]) => keep(directive))
    .map(([directive, value]) => `${directive} ${value}`)
    .join('; ');
}

/** The policy for `<meta http-equiv>` in a page: without what only a header can say. */
export function metaContentSecurityPolicy(html: string): string {
  return policyText(html, (directive) => !HEADER_ONLY.has(directive));
}

/** Header name to value, the same for every file beside a page. */
export function securityHeaders(html: string): Record<string, string> {
  return {
    'Content-Security-Policy': policyText(html, () => true),
    'Cross-Origin-Embedder-Policy': 'require-corp',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': REFUSED_FEATURES.map((feature) => `${feature}=()`).join(', '),
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
  };
}
