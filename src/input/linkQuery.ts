import type { Result } from '../core/result.ts';
import { err, ok } from '../core/result.ts';
import type { LinkFault } from './linkFault.ts';

/** The longest link that is read, in characters: twice the longest that this program writes. */
const MAXIMUM_LINK_LENGTH = 4000;

/** One key of a link and its value, decoded. */
export interface LinkPair {
  readonly key: string;
  readonly value: string;
}

/** The keys and values of a link's fragment, percent-decoded, in the order in which they stand. */
export function readLinkQuery(fragment: string): Result<readonly LinkPair[], LinkFault> {
  if (fragment.length > MAXIMUM_LINK_LENGTH) return err({ code: 'tooLong' });
  const start = fragment.indexOf('?') + 1;
  const query = start === 0 ? '' : fragment.slice(start);
  if (query === '') return ok([]);
  const pairs: LinkPair[] = [];
  for (const text of query.split('&')) {
    const equals = text.indexOf('=');
    const key = decode(equals === -1 ? text : text.slice(0, equals));
    const value = decode(equals === -1 ? '' : text.slice(equals + 1));
    if (key === undefined || value === undefined) return err({ code: 'badEncoding', value: text });
    pairs.push({ key, value });
  }
  return ok(pairs);
}

/** The fragment of a link. The values need no encoding: `/`, `*` and `,` stand raw. */
export function formatLink(view: string, pairs: readonly LinkPair[]): string {
  return `#/${view}?${pairs.map(({ key, value }) => `${key}=${value}`).join('&')}`;
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
