import * as z from 'zod/mini';
import { Decimal } from '../core/decimal.ts';
import type { GuardrailUnits } from '../core/library/drugLibrary.ts';
import { forEachGuardrail } from '../core/library/drugLibrary.ts';

/** The longest text that a library may hold in one place. */
const MAXIMUM_TEXT_LENGTH = 400;

/**
 * An object with exactly these keys. A decimal is an object of its own: under another name, so that
 * a number where an object belongs is the one fault, and not each of the keys that a decimal has.
 */
function strictObject<S extends z.core.$ZodLooseShape>(
  shape: S,
): z.ZodMiniType<z.output<ReturnType<typeof z.strictObject<S>>>> {
  const withoutDecimal = (value: unknown): unknown => (value instanceof Decimal ? 'number' : value);
  return z.pipe(z.transform(withoutDecimal), z.strictObject(shape));
}

const text = z.string().check(z.regex(/\S/), z.maxLength(MAXIMUM_TEXT_LENGTH));
const number = z.instanceof(Decimal);
const sources = z.union([z.literal('no source'), z.array(z.string()).check(z.minLength(1))]);
const measured = { value: number, unit: z.string() };
const sourced = { ...measured, source: sources };
const counted = { value: number, source: sources };

const edge = z.nullable(strictObject(counted));
const bounds = strictObject({ min: edge, max: edge });
const guardrail = strictObject({ unit: z.string(), soft: bounds, hard: bounds });
const reference = { ...sourced, text };
const statement = strictObject({ text, source: sources });
const statements = z.array(statement).check(z.minLength(1));
const container = z.enum(['bag', 'syringe']);
const range = strictObject({ unit: z.string(), min: number, max: number, increment: number });

const careArea = strictObject({
  id: z.string(),
  name: text,
  guardrails: strictObject(
    forEachGuardrail<Record<keyof GuardrailUnits, typeof guardrail>>(() => guardrail),
  ),
  references: strictObject({
    doseRate: z.array(strictObject(reference)),
    totalDose: z.array(
      strictObject({ ...reference, whenLongerThan: z.optional(strictObject(measured)) }),
    ),
  }),
  doseRateNotes: z.array(
    strictObject({ doseRatePerKg: strictObject(measured), text, source: sources }),
  ),
  screening: statements,
  monitoring: statements,
  observation: strictObject({ ...sourced, specific: z.boolean() }),
  afterwards: statements,
});

const pumpProfile = strictObject({
  id: z.string(),
  name: text,
  container,
  syringeCapacity: z.optional(strictObject(measured)),
  rate: range,
  volume: range,
  accurateFrom: z.optional(strictObject(sourced)),
  primingVolume: strictObject(sourced),
  source: sources,
  note: text,
});

const source = strictObject({ id: z.string(), label: text, title: text, where: text });
const preparation = strictObject({
  id: z.string(),
  drug: strictObject(measured),
  volume: strictObject(measured),
  container,
  source: sources,
});
const vial = strictObject({
  concentration: strictObject(measured),
  volume: strictObject(measured),
  forDilution: z.boolean(),
  source: sources,
});

/**
 * The shape of a drug library file, each key spelled out: one that is missing or unknown is a fault.
 * A limit that does not exist is written `null`, a number without a source `"no source"`.
 */
export const drugLibrarySchema = strictObject({
  version: text,
  date: z.string(),
  reviewBy: z.string(),
  sources: z.array(source).check(z.minLength(1)),
  general: strictObject({
    idealWeightFromHeight: strictObject(sourced),
    longHang: strictObject(sourced),
    containers: strictObject(counted),
    supersededDays: strictObject(counted),
  }),
  careAreas: z.tuple([careArea], careArea),
  preparations: z.array(preparation).check(z.minLength(1)),
  vials: z.array(vial).check(z.minLength(1)),
  pumpProfiles: z.tuple([pumpProfile], pumpProfile),
});

/** A drug library as its file says it: shapes are right, meanings are not checked yet. */
export type DrugLibraryFile = z.infer<typeof drugLibrarySchema>;
/** Parts of the file by the names that their checks use. */
export type CareAreaFile = z.infer<typeof careArea>;
export type PumpProfileFile = z.infer<typeof pumpProfile>;
export type GuardrailFile = z.infer<typeof guardrail>;
export type EdgeFile = z.infer<typeof edge>;
export type RangeFile = z.infer<typeof range>;
export type CountedFile = DrugLibraryFile['general']['containers'];
export type SourcesFile = z.infer<typeof sources>;
export interface MeasuredFile {
  readonly value: Decimal;
  readonly unit: string;
}
