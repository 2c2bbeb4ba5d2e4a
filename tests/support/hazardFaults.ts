import type { HazardGroup } from '../../src/ui/safety/hazards/hazard.ts';
import type { TestTitle } from './testTitles.ts';

/** What is wrong between a hazard log and the tests that stand in the files, by their path. */
export function hazardFaults(
  log: readonly HazardGroup[],
  files: ReadonlyMap<string, readonly TestTitle[]>,
): string[] {
  const hazards = log.flatMap((group) => group.hazards);
  const ids = hazards.map(({ id }) => id);
  const repeated = ids.filter((id, index) => ids.indexOf(id) !== index);
  return [
    ...repeated.map((id) => `${id} stands twice`),
    ...hazards.flatMap(({ id, tests }) => {
      const named = Object.entries(tests).flatMap(([path, titles]) =>
        titles.map((title) => ({ path, title })),
      );
      const missing = named.flatMap(({ path, title }) => {
        const isThere = files.get(path)?.some((test) => test.title === title) ?? false;
        return isThere ? [] : [`${id} names a test that is not there: ${path}: ${title}`];
      });
      return named.length === 0 ? [`${id} has no test`] : missing;
    }),
    ...tagFaults(log, files),
  ];
}

/** A test that says which hazard it answers for has to be known to that hazard. */
function tagFaults(
  log: readonly HazardGroup[],
  files: ReadonlyMap<string, readonly TestTitle[]>,
): string[] {
  const hazards = new Map(log.flatMap((group) => group.hazards).map((one) => [one.id, one]));
  return [...files].flatMap(([path, tests]) =>
    tests.flatMap(({ title, hazards: named }) =>
      named.flatMap((id) => {
        const hazard = hazards.get(id);
        if (hazard === undefined) return [`${path}: ${title} names no hazard: ${id}`];
        const titles: readonly string[] =
          Object.entries(hazard.tests).find(([file]) => file === path)?.[1] ?? [];
        return titles.includes(title) ? [] : [`${path}: ${title} is not named by ${id}`];
      }),
    ),
  );
}
