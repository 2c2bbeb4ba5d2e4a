/**
 * The one definition of what the browser is told to refuse. It is served by `vite preview` (and so
 * holds in every browser test), written into the built page as far as a page can carry it, and
 * written beside the page in the files that hosts read (host-files.ts).
 */

const POLICY: Record<string, string> = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
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

function policyText(keep: (directive: string) => boolean): string {
  return Object.entries(POLICY)
    .filter(([directive]) => keep(directive))
    .map(([directive, value]) => `${directive} ${value}`)
    .join('; ');
}

/** The policy for `<meta http-equiv>`: without what only a header can say. */
export const metaContentSecurityPolicy = policyText((directive) => !HEADER_ONLY.has(directive));

/** Header name to value, the same for every file. */
export const securityHeaders: Record<string, string> = {
  'Content-Security-Policy': policyText(() => true),
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': REFUSED_FEATURES.map((feature) => `${feature}=()`).join(', '),
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};
