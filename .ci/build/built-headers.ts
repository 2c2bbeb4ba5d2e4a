import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { securityHeaders } from './security-headers.ts';

/** The security headers of the page in `dist`. Throws where nothing is built. */
export function builtSecurityHeaders(): Record<string, string> {
  const page = join(import.meta.dirname, '..', '..', 'dist', 'index.html');
  return securityHeaders(readFileSync(page, 'utf8'));
}

/** Serves the preview under the real headers, where it is not asked for others. */
export function previewHeaders(): Plugin {
  return {
    name: 'planner:preview-headers',
    config: ({ preview }, { isPreview }) =>
      isPreview === true
        ? { preview: { headers: { ...builtSecurityHeaders(), ...preview?.headers } } }
        : undefined,
  };
}
