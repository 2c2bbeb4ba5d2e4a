import type { Calculation } from '../../core/calculation.ts';
import type { DrugLibrary } from '../../core/library/drugLibrary.ts';
import { pumpProfileById } from '../../core/library/drugLibrary.ts';
import { Containers } from './Containers.tsx';
import { Sources } from './Sources.tsx';
import { Working } from './Working.tsx';

/** What stands below the chart. */
export interface ExplanationProps {
  readonly calculation?: Calculation | undefined;
  readonly library: DrugLibrary;
}

/** For the places of their own that they have beside the numbers. */
export { Care } from './Care.tsx';
export { PassedChecks } from './PassedChecks.tsx';

/** The sums, the containers and the sources behind the numbers above. */
export default function Explanation({ calculation, library }: ExplanationProps) {
  return (
    <>
      {calculation !== undefined && (
        <>
          {calculation.working.length > 0 && <Working lines={calculation.working} />}
          <Containers
            calculation={calculation}
            pump={pumpProfileById(library, calculation.order.pumpProfileId)}
          />
        </>
      )}
      <Sources library={library} />
    </>
  );
}
