import type { DrugLibrary } from '../core/library/drugLibrary.ts';
import type { Quantity } from '../core/quantity/quantity.ts';
import { quantity } from '../core/quantity/quantity.ts';
import type { Unit } from '../core/quantity/units.ts';
import { UNITS } from '../core/quantity/units.ts';
import type { MeasuredFile, SourcesFile } from './drugLibrarySchema.ts';
import type { LibraryFault, LibraryFaultCode, PathStep } from './libraryFault.ts';
import { formatPath } from './libraryFault.ts';

/** What a link and a list can name: lower-case words and numbers with hyphens. */
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** A number with its source, as core holds it. */
export interface Sourced<U extends Unit> {
  readonly value: Quantity<U>;
  readonly sourceIds: readonly string[];
}

/**
 * Collects what is wrong with a library while its parts are built, so that all of it is named at
 * once. Each reader returns a value even where it reports: a library with a fault is never used.
 */
export class LibraryReport {
  readonly faults: LibraryFault[] = [];
  readonly #sourceIds: ReadonlySet<string>;

  constructor(sources: DrugLibrary['sources']) {
    this.#sourceIds = new Set(sources.map((source) => source.id));
  }

  /** Notes one fault at a place. */
  add(
    path: readonly PathStep[],
    code: LibraryFaultCode,
    detail: Pick<LibraryFault, 'found' | 'expected'> = {},
  ): void {
    this.faults.push({ path: formatPath(path), code, ...detail });
  }

  /** A unit that has to be `expected`. */
  checkUnit(found: string, expected: Unit, path: readonly PathStep[]): void {
    if (found === expected) return;
    const code = Object.hasOwn(UNITS, found) ? 'wrongUnit' : 'unknownUnit';
    this.add([...path, 'unit'], code, { found, expected });
  }

  /** An amount of zero or more, written in `unit`. */
  measured<U extends Unit>(file: MeasuredFile, unit: U, path: readonly PathStep[]): Quantity<U> {
    this.checkUnit(file.unit, unit, path);
    return quantity(file.value, unit);
  }

  /** An amount above zero, written in `unit`. */
  positive<U extends Unit>(file: MeasuredFile, unit: U, path: readonly PathStep[]): Quantity<U> {
    this.checkAboveZero(file.value, [...path, 'value']);
    return this.measured(file, unit, path);
  }

  /** An amount above zero with its source. */
  sourced<U extends Unit>(
    file: MeasuredFile & { readonly source: SourcesFile },
    unit: U,
    path: readonly PathStep[],
  ): Sourced<U> {
    return {
      value: this.positive(file, unit, path),
      sourceIds: this.sourceIds(file.source, [...path, 'source']),
    };
  }

  /** A number that would stop the sums at zero. */
  checkAboveZero(value: MeasuredFile['value'], path: readonly PathStep[]): void {
    if (value.isZero()) this.add(path, 'notAboveZero', { found: '0' });
  }

  /** The ids of sources, each of them one of the library's; none for "no source". */
  sourceIds(file: SourcesFile, path: readonly PathStep[]): readonly string[] {
    if (file === 'no source') return [];
    file.forEach((id, index) => {
      if (!this.#sourceIds.has(id)) this.add([...path, index], 'unknownSource', { found: id });
    });
    return file;
  }

  /** Ids that are well formed, and each there once. */
  checkIds(items: readonly { readonly id: string }[], list: string): void {
    items.forEach(({ id }, index) => {
      if (!ID.test(id)) this.add([list, index, 'id'], 'malformedId', { found: id });
    });
    this.checkUnique(
      items.map((item) => item.id),
      list,
      'id',
    );
  }

  /** Texts that name an item of a list, each there once. */
  checkUnique(names: readonly string[], list: string, key: string): void {
    const seen = new Set<string>();
    names.forEach((found, index) => {
      if (seen.has(found)) this.add([list, index, key], 'repeatedId', { found });
      seen.add(found);
    });
  }
}
