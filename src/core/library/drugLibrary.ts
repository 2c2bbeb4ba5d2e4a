import type { Guardrail } from '../limits/guardrail.ts';
import type { Quantity } from '../quantity/quantity.ts';
import type { Unit } from '../quantity/units.ts';

/** Where a number or a statement comes from. */
export interface Source {
  readonly id: string;
  /** Short enough to stand behind a sentence: "Cohen 2018". */
  readonly label: string;
  readonly title: string;
  /** A link or a place to find it; no request is ever sent there. */
  readonly where: string;
}

/** The limited quantities, and the unit in which each is limited. */
export const GUARDRAIL_UNITS = {
  doseRatePerKg: 'mg/kg/h',
  infusionDuration: 'h',
  patientWeight: 'kg',
  dosingWeight: 'kg',
  height: 'cm',
  loadingDose: 'mg/kg',
  loadingTime: 'min',
  doseRate: 'mg/h',
  concentration: 'mg/mL',
  pumpRounding: '%',
} as const satisfies Readonly<Record<string, Unit>>;
/** The unit of each limited quantity. */
export type GuardrailUnits = typeof GUARDRAIL_UNITS;

/** A guardrail for every limited quantity. */
export type Guardrails = {
  readonly [Q in keyof GuardrailUnits]: Guardrail<GuardrailUnits[Q]>;
};

/** Makes something for every limited quantity. */
export function forEachGuardrail<T extends { readonly [Q in keyof GuardrailUnits]: unknown }>(
  make: <Q extends keyof GuardrailUnits>(name: Q) => T[Q],
): T {
  const names = Object.keys(GUARDRAIL_UNITS) as (keyof GuardrailUnits)[];
  // fromEntries forgets which name has which value.
  return Object.fromEntries<unknown>(names.map((name) => [name, make(name)])) as T;
}

/** A neutral line of context: never an alarm. */
export interface Reference<U extends Unit> {
  readonly edge: 'belowReference' | 'aboveReference';
  readonly value: Quantity<U>;
  readonly sourceIds: readonly string[];
  /** The reference holds only for infusions longer than this. */
  readonly whenLongerThan?: Quantity<'h'>;
  /** What the number is, as a phrase: "regimen of an outpatient trial". */
  readonly text: string;
}

/** A sentence for clinicians with its sources; none: set by this project. */
export interface Statement {
  readonly text: string;
  readonly sourceIds: readonly string[];
}

/** A sentence that appears when exactly this dose rate is ordered. */
export interface DoseRateNote extends Statement {
  readonly doseRatePerKg: Quantity<'mg/kg/h'>;
}

/** Where and for what an infusion is given: its limits and its care. */
export interface CareArea {
  readonly id: string;
  readonly name: string;
  readonly guardrails: Guardrails;
  readonly references: {
    readonly doseRate: readonly Reference<'mg/h'>[];
    readonly totalDose: readonly Reference<'mg'>[];
  };
  readonly doseRateNotes: readonly DoseRateNote[];
  /** Before starting: what generally excludes, and what to have at hand. */
  readonly screening: readonly Statement[];
  readonly monitoring: readonly Statement[];
  readonly observation: {
    readonly duration: Quantity<'h'>;
    readonly sourceIds: readonly string[];
    /** False where the area states none and the general hour is used. */
    readonly specific: boolean;
  };
  readonly afterwards: readonly Statement[];
}

/** A usual way to make the infusion. */
export interface StandardPreparation {
  readonly id: string;
  readonly drug: Quantity<'mg'>;
  readonly volume: Quantity<'mL'>;
  readonly container: 'bag' | 'syringe';
  readonly sourceIds: readonly string[];
}

/** A vial of ketamine, as base. */
export interface Vial {
  readonly concentration: Quantity<'mg/mL'>;
  readonly volume: Quantity<'mL'>;
  /** Whether it may be diluted further. */
  readonly forDilution: boolean;
  readonly sourceIds: readonly string[];
}

/** The values that a field of a pump takes: multiples of an increment. `pumpGrid.ts` alone reads it. */
export interface PumpGrid<U extends Unit> {
  readonly increment: Quantity<U>;
}

/** From where to where a field of a pump can be set, and at which values between. */
export interface PumpRange<U extends 'mL/h' | 'mL'> extends PumpGrid<U> {
  readonly minimum: Quantity<U>;
  readonly maximum: Quantity<U>;
}

/** What a pump can be set to. */
export interface PumpProfile {
  readonly id: string;
  readonly name: string;
  readonly container: 'bag' | 'syringe';
  /** What the syringe holds; only for syringe pumps. */
  readonly syringeCapacity?: Quantity<'mL'>;
  readonly rate: PumpRange<'mL/h'>;
  readonly volume: PumpRange<'mL'>;
  /** Below this rate another kind of pump is more accurate. */
  readonly accurateFrom?: {
    readonly value: Quantity<'mL/h'>;
    readonly sourceIds: readonly string[];
  };
  /** What a line of this pump holds, unless the order says otherwise. */
  readonly primingVolume: Quantity<'mL'>;
  readonly primingSourceIds: readonly string[];
  readonly sourceIds: readonly string[];
  readonly note: string;
}

/** A whole number of things with its sources. */
export interface SourcedCount {
  readonly value: number;
  readonly sourceIds: readonly string[];
}

/** Limits that belong to no care area. */
export interface GeneralLimits {
  /** The ideal-weight formula starts here. */
  readonly idealWeightFromHeight: {
    readonly value: Quantity<'cm'>;
    readonly sourceIds: readonly string[];
  };
  /** One container for longer than this asks for the local beyond-use rule. */
  readonly longHang: { readonly value: Quantity<'h'>; readonly sourceIds: readonly string[] };
  /** A plan that needs more containers than this is refused. */
  readonly containers: SourcedCount;
  /** For so many days a version of the planner may be used on after a newer one has come. */
  readonly supersededDays: SourcedCount;
}

/** The one file that a hospital replaces: parsed and checked once, at start. */
export interface DrugLibrary {
  readonly version: string;
  /** ISO dates, YYYY-MM-DD. */
  readonly date: string;
  readonly reviewBy: string;
  readonly sources: readonly Source[];
  readonly general: GeneralLimits;
  /** At least one of each of these; the first is the default. */
  readonly careAreas: readonly [CareArea, ...CareArea[]];
  readonly preparations: readonly StandardPreparation[];
  readonly vials: readonly Vial[];
  readonly pumpProfiles: readonly [PumpProfile, ...PumpProfile[]];
}

/** The care area with this id. Throws on an id that is not the library's: input refuses those. */
export function careAreaById(library: DrugLibrary, id: string): CareArea {
  return findById(library.careAreas, id, 'care area');
}

/** The pump profile with this id. Throws on an id that is not the library's: input refuses those. */
export function pumpProfileById(library: DrugLibrary, id: string): PumpProfile {
  return findById(library.pumpProfiles, id, 'pump profile');
}

function findById<T extends { readonly id: string }>(
  items: readonly T[],
  id: string,
  kind: string,
): T {
  const found = items.find((item) => item.id === id);
  if (found === undefined) throw new Error(`No ${kind} "${id}" in the drug library`);
  return found;
}
