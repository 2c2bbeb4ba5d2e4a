import fc from 'fast-check';
import { hostileText } from './hostileText.ts';

/** What a link may be told to mean: names of every object among them. */
const KEYS = [
  ...['weight', 'doseRate', 'duration', 'drug', 'volume', 'stock', 'pump', 'careArea', 'basis'],
  ...[
    'height',
    'sex',
    'loading',
    'step',
    'priming',
    'start',
    'mix',
    'totalDose',
    'plan',
    'pumpRate',
  ],
  ...[
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'hasOwnProperty',
    'weight[]',
    'weight.x',
  ],
  ...['Weight', ' weight', 'weight ', 'wеight', '', '%', '%77eight', 'weight%00'],
];

const UNITS = ['kg', 'lb', 'mg', 'mL', 'mg/kg/h', 'mL/h', 'mg/mL', 'h', 'min', 'cm', '', 'KG', 'g'];

const encodings: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text,
  (text) => encodeURIComponent(text.toWellFormed()),
  (text) => encodeURIComponent(encodeURIComponent(text.toWellFormed())),
  (text) => text.replaceAll('%', '%25'),
  (text) => text.replace(/[0-9]/g, (digit) => `%3${digit}`),
  (text) => text.replace(/./s, '%C0%B1'),
  (text) => `${text}%E0%A4`,
  (text) => text.replaceAll(' ', '+'),
];

const pair = fc
  .tuple(
    fc.constantFrom(...KEYS),
    fc.oneof(
      fc.tuple(hostileText, fc.constantFrom(...UNITS)).map((parts) => parts.join('')),
      fc.tuple(hostileText, fc.constantFrom(...UNITS), hostileText).map((parts) => parts.join('*')),
    ),
    fc.constantFrom('=', '=', '=', '', '==', ':', '%3D'),
    fc.constantFrom(...encodings),
  )
  .map(([key, value, equals, encode]) => `${key}${equals}${encode(value)}`);

/**
 * A sound link with things done to it: a key added, repeated or renamed, one replaced by hostile text,
 * text put in somewhere, cut short, or nothing but text.
 */
export function hostileLinks(sound: string): fc.Arbitrary<string> {
  const [view = '', query = ''] = sound.split('?');
  const pairs = query.split('&');
  const place = fc.nat({ max: pairs.length - 1 });
  const replaced = fc
    .tuple(place, pair)
    .map(([at, hostile]) => `${view}?${pairs.with(at, hostile).join('&')}`);
  const added = fc
    .tuple(place, pair)
    .map(([at, hostile]) => `${view}?${pairs.toSpliced(at, 0, hostile).join('&')}`);
  const spoiled = fc
    .tuple(place, hostileText, fc.constantFrom(...encodings))
    .map(([at, text, encode]) => {
      const [key = '', value = ''] = (pairs[at] ?? '').split('=');
      const digits = /[0-9.]+/.exec(value)?.[0] ?? value;
      const hostile = `${key}=${value.replace(digits, () => encode(text))}`;
      return `${view}?${pairs.with(at, hostile).join('&')}`;
    });
  const choices = fc.tuple(place, place, fc.constantFrom(...KEYS));
  const repeated = choices.map(
    ([at, from]) => `${view}?${pairs.toSpliced(at, 0, pairs[from] ?? '').join('&')}`,
  );
  const renamed = choices.map(([at, , key]) => {
    const value = (pairs[at] ?? '').split('=')[1] ?? '';
    return `${view}?${pairs.with(at, `${key}=${value}`).join('&')}`;
  });
  const inserted = fc
    .tuple(fc.nat(), hostileText)
    .map(([at, text]) => sound.slice(0, at % sound.length) + text + sound.slice(at % sound.length));
  const cut = fc.nat().map((at) => sound.slice(0, at % sound.length));
  const raw = fc.string({ unit: 'binary', maxLength: 60 }).map((text) => `${view}?${text}`);
  return fc.oneof(
    { weight: 4, arbitrary: spoiled },
    { weight: 3, arbitrary: replaced },
    { weight: 2, arbitrary: added },
    { weight: 1, arbitrary: repeated },
    { weight: 1, arbitrary: renamed },
    { weight: 2, arbitrary: inserted },
    { weight: 1, arbitrary: cut },
    { weight: 1, arbitrary: raw },
  );
}
