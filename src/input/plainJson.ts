import { Decimal } from '../core/decimal.ts';
import type { Result } from '../core/result.ts';
import { err, ok } from '../core/result.ts';
import { readDecimalText } from './decimalText.ts';
import type { LibraryFault, PathStep } from './libraryFault.ts';
import { MAXIMUM_FAULTS, formatPath } from './libraryFault.ts';

/** A JSON value whose numbers are exact decimals, as they were written. */
export type PlainJson =
  string | boolean | null | Decimal | readonly PlainJson[] | { readonly [key: string]: PlainJson };

/** Deeper nesting than any library needs; keeps the reader's own stack short. */
const MAXIMUM_DEPTH = 32;

const SPACE = /[ \t\n\r]*/y;
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /true|false|null/y;
const WORDS: Readonly<Record<string, boolean | null>> = { true: true, false: false, null: null };

/**
 * Reads JSON more strictly than `JSON.parse`, which keeps the last of two equal keys and turns every
 * number into a float: here a repeated key, and a number that is not a plain decimal, are faults.
 * Text that is not JSON gives one fault with its line and column, both from 1.
 */
export function parsePlainJson(text: string): Result<PlainJson, LibraryFault[]> {
  const reader = new PlainJsonReader(text);
  const value = reader.readDocument();
  if (value === undefined) return err([reader.error]);
  return reader.faults.length > 0 ? err(reader.faults) : ok(value);
}

class PlainJsonReader {
  /** What is wrong with well-formed JSON. */
  readonly faults: LibraryFault[] = [];
  /** Where reading stopped, once it has. */
  error: LibraryFault = { path: '', code: 'notJson' };
  readonly #text: string;
  readonly #path: PathStep[] = [];
  #position = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** The whole text as one value; undefined where it is not JSON. */
  readDocument(): PlainJson | undefined {
    const value = this.#readValue();
    this.#take(SPACE);
    if (value !== undefined && this.#position < this.#text.length) return this.#stop('notJson');
    return value;
  }

  #readValue(): PlainJson | undefined {
    this.#take(SPACE);
    if (this.#path.length > MAXIMUM_DEPTH) return this.#stop('tooDeep');
    if (this.#takeCharacter('{')) return this.#readObject();
    if (this.#takeCharacter('[')) return this.#readArray();
    const word = this.#take(WORD);
    if (word !== undefined) return WORDS[word];
    return this.#readString() ?? this.#readNumber() ?? this.#stop('notJson');
  }

  #readObject(): PlainJson | undefined {
    // Without a prototype, so that "__proto__" is a key like any other.
    const entries = Object.create(null) as Record<string, PlainJson>;
    this.#take(SPACE);
    if (this.#takeCharacter('}')) return entries;
    for (;;) {
      this.#take(SPACE);
      const start = this.#position;
      const key = this.#readString();
      this.#take(SPACE);
      if (key === undefined || !this.#takeCharacter(':')) return this.#stop('notJson');
      this.#path.push(key);
      if (key in entries) this.#report('repeatedKey', start, key);
      const value = this.#readValue();
      this.#path.pop();
      if (value === undefined) return undefined;
      entries[key] = value;
      if (!this.#takeSeparator()) return this.#close('}') ? entries : undefined;
    }
  }

  #readArray(): PlainJson | undefined {
    const items: PlainJson[] = [];
    this.#take(SPACE);
    if (this.#takeCharacter(']')) return items;
    for (;;) {
      this.#path.push(items.length);
      const value = this.#readValue();
      this.#path.pop();
      if (value === undefined) return undefined;
      items.push(value);
      if (!this.#takeSeparator()) return this.#close(']') ? items : undefined;
    }
  }

  #takeSeparator(): boolean {
    this.#take(SPACE);
    return this.#takeCharacter(',');
  }

  #close(character: '}' | ']'): boolean {
    if (this.#takeCharacter(character)) return true;
    this.#stop('notJson');
    return false;
  }

  #readString(): string | undefined {
    const token = this.#take(STRING);
    return token === undefined ? undefined : (JSON.parse(token) as string);
  }

  #readNumber(): Decimal | undefined {
    const start = this.#position;
    const token = this.#take(NUMBER);
    if (token === undefined) return undefined;
    const reading = readDecimalText(token);
    if (reading.kind === 'valid') return reading.value;
    this.#report('numberNotPlain', start, token);
    // Reading goes on, so that every such number is named at once; the value is thrown away.
    return new Decimal(0);
  }

  #take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#position;
    const token = pattern.exec(this.#text)?.[0];
    this.#position += token?.length ?? 0;
    return token;
  }

  #takeCharacter(character: string): boolean {
    if (this.#text[this.#position] !== character) return false;
    this.#position += 1;
    return true;
  }

  /** Notes where and why reading stopped; there is no value. */
  #stop(code: 'notJson' | 'tooDeep'): PlainJson | undefined {
    this.error = { path: '', code, ...this.#placeOf(this.#position) };
    return undefined;
  }

  #report(code: 'repeatedKey' | 'numberNotPlain', start: number, found: string): void {
    if (this.faults.length === MAXIMUM_FAULTS) return;
    this.faults.push({ path: formatPath(this.#path), code, found, ...this.#placeOf(start) });
  }

  #placeOf(position: number): { line: number; column: number } {
    const before = this.#text.slice(0, position);
    const lines = before.split('\n');
    return { line: lines.length, column: position - before.lastIndexOf('\n') };
  }
}
