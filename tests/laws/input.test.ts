import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Decimal } from '../../src/core/decimal.ts';
import { readDecimalText } from '../../src/input/decimalText.ts';
import { readDuration } from '../../src/input/fieldReading.ts';
import { readOrderForm } from '../../src/input/orderForm.ts';
import type { PlainJson } from '../../src/input/plainJson.ts';
import { parsePlainJson } from '../../src/input/plainJson.ts';
import { formatPlanLink, parsePlanLink } from '../../src/input/planLink.ts';
import { positiveDigits, typedForm, validForm } from '../support/formArbitraries.ts';
import { library } from '../support/library.ts';

/** The value as `JSON.parse` would give it. */
function asJson(value: PlainJson): unknown {
  if (value instanceof Decimal) return value.toNumber();
  if (Array.isArray(value)) return value.map(asJson);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value as Record<string, PlainJson>).map(([key, each]) => [key, asJson(each)]),
  );
}

describe('hours and minutes', () => {
  it('with a whole hour in the minutes are refused, and written as the same time', () => {
    fc.assert(
      fc.property(positiveDigits, positiveDigits, (hours, minutes) => {
        const { minutes: reading } = readDuration(hours, minutes);
        expect(reading.kind).toBe(Number(minutes) < 60 ? 'valid' : 'refused');
        if (!('written' in reading)) return;
        const { written } = reading;
        const inMinutes = new Decimal(written.hours).times(60).plus(written.minutes);
        expect(inMinutes.eq(new Decimal(hours).times(60).plus(minutes))).toBe(true);
        expect(written.hours).toMatch(/^\d+$/);
        expect(Number(written.minutes)).toBeLessThan(60);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a form', () => {
  it('gives the same form again through its link, digit by digit', () => {
    fc.assert(
      fc.property(validForm, (form) => {
        expect(parsePlanLink(formatPlanLink(form, library), library)).toEqual({
          ok: true,
          value: form,
        });
      }),
      { numRuns: 500 },
    );
  });

  it('gives the same form again through its link percent-encoded', () => {
    fc.assert(
      fc.property(validForm, (form) => {
        const [path = '', query = ''] = formatPlanLink(form, library).split('?');
        const encoded = encodeURIComponent(query).replaceAll('%3D', '=').replaceAll('%26', '&');
        expect(parsePlanLink(`${path}?${encoded}`, library)).toEqual({ ok: true, value: form });
      }),
    );
  });

  it('that is valid gives an order and has nothing to complain of', () => {
    fc.assert(
      fc.property(validForm, (form) => {
        const { order, missing, refused, halfTyped, isEmpty } = readOrderForm(form, library);
        expect(order).toBeDefined();
        expect([...missing, ...refused, ...halfTyped, isEmpty]).toEqual([false]);
      }),
    );
  });

  it('gives an order exactly when nothing in it is missing, refused or half typed', () => {
    fc.assert(
      fc.property(typedForm, (form) => {
        const { order, missing, refused, halfTyped } = readOrderForm(form, library);
        const complaints = [...missing, ...refused, ...halfTyped];
        expect(order === undefined).toBe(complaints.length > 0);
      }),
      { numRuns: 1000 },
    );
  });

  it('has a sound link whatever was typed, which never gives an order that the form does not', () => {
    fc.assert(
      fc.property(typedForm, (form) => {
        const link = formatPlanLink(form, library);
        expect(link).toMatch(/^#\/plan\?[\w.,*/:=&-]+$/);
        const reopened = parsePlanLink(link, library);
        if (!reopened.ok) throw new Error(`${link}: ${JSON.stringify(reopened.error)}`);
        const before = readOrderForm(form, library).order;
        const after = readOrderForm(reopened.value, library).order;
        expect(after).toEqual(before);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a plan link', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc
      .array(fc.tuple(fc.constantFrom('weight', 'step', 'loading', 'duration', 'x'), fc.string()))
      .map((pairs) => pairs.map(([key, value]) => `${key}=${value}`).join('&')),
    fc.tuple(validForm, fc.nat(), fc.string({ maxLength: 2 })).map(([form, at, text]) => {
      const link = formatPlanLink(form, library);
      const place = at % link.length;
      return link.slice(0, place) + text + link.slice(place + 1);
    }),
  );

  it('is a form of the library or a fault, and never throws', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const form = parsePlanLink(`#/plan?${text}`, library);
        if (form.ok) expect(readOrderForm(form.value, library).refused).toEqual([]);
        else expect(form.error.code).not.toBe('');
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a typed number', () => {
  it('is read exactly when it is plain, of at most 16 characters between ASCII spaces', () => {
    const nearly = fc.stringMatching(/^ {0,2}[0-9.,eE+\- ]{0,18} {0,2}$/);
    fc.assert(
      fc.property(fc.oneof(nearly, fc.string({ unit: 'binary' })), (text) => {
        const inner = text.replace(/^ +| +$/g, '');
        const isPlain = /^(?:0|[1-9]\d*)(?:\.\d+)?$/.test(inner) && inner.length <= 16;
        const reading = readDecimalText(text);
        expect(reading.kind === 'valid').toBe(isPlain);
        if (reading.kind === 'valid') expect(reading.value.eq(new Decimal(inner))).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('plain JSON', () => {
  it('is what JSON.parse reads, wherever both read it', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        const plain = parsePlainJson(text);
        if (plain.ok) expect(asJson(plain.value)).toEqual(JSON.parse(text));
        else {
          for (const { code } of plain.error) {
            expect(['numberNotPlain', 'repeatedKey']).toContain(code);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it('is never read where JSON.parse refuses', () => {
    const cut = fc
      .tuple(fc.json(), fc.nat(), fc.constantFrom('', ',', '"', '}', ']', 'x', '\\', '\n'))
      .map(([text, at, put]) => {
        const place = at % text.length;
        return text.slice(0, place) + put + text.slice(place + 1);
      });
    fc.assert(
      fc.property(cut, (text) => {
        const plain = parsePlainJson(text);
        if (plain.ok) expect(() => JSON.parse(text) as unknown).not.toThrow();
      }),
      { numRuns: 1000 },
    );
  });
});
