import { describe, expect, it } from 'vitest';
import { Decimal } from '../../src/core/decimal.ts';
import type { PlainJson } from '../../src/input/plainJson.ts';
import { parsePlainJson } from '../../src/input/plainJson.ts';

/** The value with its numbers as `#0.1`. */
function shown(value: PlainJson): unknown {
  if (value instanceof Decimal) return `#${value.toString()}`;
  if (Array.isArray(value)) return value.map(shown);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value as Record<string, PlainJson>).map(([key, each]) => [key, shown(each)]),
  );
}

function read(text: string): unknown {
  const parsed = parsePlainJson(text);
  return parsed.ok ? shown(parsed.value) : parsed.error;
}

describe('plain JSON', () => {
  it.each([
    ['{}', {}],
    ['[ ]', []],
    ['{ }', {}],
    [' \t\r\n{"a" : 1 , "b":[2, 3.50] }\n', { a: '#1', b: ['#2', '#3.5'] }],
    ['"a\\"b\\\\\\/\\n\\u00b5"', 'a"b\\/\nµ'],
    ['[true,false,null]', [true, false, null]],
    ['""', ''],
    ['0', '#0'],
    ['0.10000000000001', '#0.10000000000001'],
    ['{"":{"a b":[[]]}}', { '': { 'a b': [[]] } }],
  ])('%s is read', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('has "__proto__" as a key like any other', () => {
    const parsed = parsePlainJson('{"__proto__": {"a": true}}');
    expect(parsed.ok && Object.keys(parsed.value as object)).toEqual(['__proto__']);
  });

  it.each([
    ['', 1, 1],
    ['{', 1, 2],
    ['}', 1, 1],
    ['[1,]', 1, 4],
    ['[1 2]', 1, 4],
    ['[1', 1, 3],
    ['{"a":1,}', 1, 8],
    ['{"a" 1}', 1, 6],
    ['{"a":}', 1, 6],
    ['{a:1}', 1, 2],
    ['{:1}', 1, 2],
    ['{,}', 1, 2],
    ["{'a':1}", 1, 2],
    ['{"a":1 "b":2}', 1, 8],
    ['{"a":1}{', 1, 8],
    ['{\n  "a": 1,\n  "b": 01\n}', 3, 9],
    ['{\n  "a": 1, // a comment\n}', 2, 11],
    ['{"a": .5}', 1, 7],
    ['{"a": +5}', 1, 7],
    ['{"a": 5.}', 1, 8],
    ['{"a": 0x10}', 1, 8],
    ['{"a": NaN}', 1, 7],
    ['{"a": Infinity}', 1, 7],
    ['{"a": True}', 1, 7],
    ['{"a": "b\n"}', 1, 7],
    ['{"a": "\\x"}', 1, 7],
    ['{"a": "\\u00b"}', 1, 7],
    ['{"a": "b}', 1, 7],
    ['\ufeff{}', 1, 1],
    ['<!doctype html>', 1, 1],
  ])('%j is not JSON at line %d, column %d', (text, line, column) => {
    expect(read(text)).toEqual([{ path: '', code: 'notJson', line, column }]);
  });

  it.each([
    ['1e3', '1e3'],
    ['1e+10', '1e+10'],
    ['5E-1', '5E-1'],
    ['-5', '-5'],
    ['-0', '-0'],
    ['12345678901234567', '12345678901234567'],
  ])('%s is JSON, but no plain number', (text, found) => {
    expect(read(`{"a":[1,\n${text}]}`)).toEqual([
      { path: 'a[1]', code: 'numberNotPlain', found, line: 2, column: 1 },
    ]);
  });

  it('names every repeated key and every such number at once', () => {
    expect(read('{"a": 1e1, "b": {"c": 1, "c": 2}, "d e": -1}')).toEqual([
      { path: 'a', code: 'numberNotPlain', found: '1e1', line: 1, column: 7 },
      { path: 'b.c', code: 'repeatedKey', found: 'c', line: 1, column: 26 },
      { path: '["d e"]', code: 'numberNotPlain', found: '-1', line: 1, column: 42 },
    ]);
  });

  it('names a hundred of them at most', () => {
    expect(read(`[${'-1,'.repeat(99)}-1]`)).toHaveLength(100);
    expect(read(`[${'-1,'.repeat(100)}-1]`)).toHaveLength(100);
  });

  it('that is a list names its places from the first bracket', () => {
    expect(read('[{"a": 1e1}]')).toMatchObject([{ path: '[0].a' }]);
  });

  it('may be nested 32 deep and no deeper', () => {
    expect(read(`${'['.repeat(33)}${']'.repeat(33)}`)).toBeInstanceOf(Array);
    expect(read(`${'['.repeat(34)}${']'.repeat(34)}`)).toEqual([
      { path: '', code: 'tooDeep', line: 1, column: 34 },
    ]);
  });
});
