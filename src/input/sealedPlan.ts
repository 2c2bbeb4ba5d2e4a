import type { Result } from '../core/result.ts';
import { err, ok } from '../core/result.ts';
import type { LinkFault } from './linkFault.ts';

/** Base64url without padding. */
const SEALED = /^[A-Za-z0-9_-]+$/;

/**
 * The query of a plan link (what follows its `?`) as one opaque word in base64url, the value of
 * `plan=` in a check link. It hides nothing from a program: it keeps the planner's figures from being
 * read off the address bar.
 */
export function sealPlan(query: string): string {
  const bytes = new TextEncoder().encode(query);
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+/, '');
}

/** The query that was sealed. Fails on whatever `sealPlan` cannot have written. */
export function openSealedPlan(sealed: string): Result<string, LinkFault> {
  const fault: LinkFault = { code: 'malformedValue', key: 'plan', value: sealed };
  if (!SEALED.test(sealed)) return err(fault);
  try {
    const binary = atob(sealed.replace(/-/g, '+').replace(/_/g, '/'));
    const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return err(fault);
  }
}

/** The fragment under which the plan of a plan link (`#/plan?…`) is checked: `#/check?plan=…`. */
export function sealedCheckLink(planLink: string): string {
  return `#/check?plan=${sealPlan(planLink.slice(planLink.indexOf('?') + 1))}`;
}
