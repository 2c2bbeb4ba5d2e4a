import { renderToStaticMarkup } from 'react-dom/server';
import type { DrugLibrary } from '../../src/core/library/drugLibrary.ts';
import { parseDrugLibrary } from '../../src/input/drugLibraryFile.ts';
import { libraryStore } from '../../src/state/libraryStore.ts';
import { PlanPage } from '../../src/ui/plan/PlanPage.tsx';

/** What stands in the place of a text that only the drug library knows. */
const UNKNOWN = '–';

/**
 * The empty plan view as markup, drawn by the components that the page itself uses. Throws where the
 * drug library cannot be read.
 */
export function planMarkup(libraryText: string): string {
  const parsed = parseDrugLibrary(libraryText);
  if (!parsed.ok) throw new Error(`drug-library.json: ${JSON.stringify(parsed.error[0])}`);
  const library = withoutNames(parsed.value);
  libraryStore.setState({ state: 'ready', library }, true);
  return renderToStaticMarkup(<PlanPage library={library} />);
}

/** The names go here; the numbers, which are all over the page, go from the markup. */
function withoutNames(library: DrugLibrary): DrugLibrary {
  const [area, ...areas] = library.careAreas;
  const [pump, ...pumps] = library.pumpProfiles;
  const unnamed = { name: UNKNOWN };
  return {
    ...library,
    version: UNKNOWN,
    // Never past: whether a library has to be reviewed is for the day on which the page is opened.
    reviewBy: '9999-12-31',
    careAreas: [{ ...area, ...unnamed }, ...areas.map((one) => ({ ...one, ...unnamed }))],
    pumpProfiles: [
      { ...pump, ...unnamed, note: UNKNOWN },
      ...pumps.map((one) => ({ ...one, ...unnamed, note: UNKNOWN })),
    ],
  };
}
