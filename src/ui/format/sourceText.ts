import type { DrugLibrary } from '../../core/library/drugLibrary.ts';

/** What stands where a number has no source. */
export const NO_SOURCE = 'set by this project, no published source';

/** The sources of a number by their labels: `Cohen 2018, Schwenk 2018`; says so where it has none. */
export function sourceLabels(library: DrugLibrary, sourceIds: readonly string[]): string {
  if (sourceIds.length === 0) return NO_SOURCE;
  return sourceIds
    .map((id) => library.sources.find((source) => source.id === id)?.label ?? id)
    .join(', ');
}
