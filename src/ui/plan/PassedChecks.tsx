import type { Calculation } from '../../core/calculation.ts';
import type { DrugLibrary } from '../../core/library/drugLibrary.ts';
import { passedCheckText } from '../format/passedCheckText.ts';
import { CheckLine } from '../parts/FindingItem.tsx';
import { Sentence } from '../parts/Sentence.tsx';

/** What the list of checks is about. */
export interface PassedChecksProps {
  readonly calculation: Calculation;
  readonly library: DrugLibrary;
}

/** The checks that found nothing, as items of the list of checks. */
export function PassedChecks({ calculation, library }: PassedChecksProps) {
  return calculation.passed.map((check) => {
    const text = passedCheckText(check, calculation, library);
    return (
      text !== undefined && (
        <li key={check.kind} className="check">
          <CheckLine level="ok" title={text.title}>
            <p>
              <Sentence>{text.sentence}</Sentence>
            </p>
          </CheckLine>
        </li>
      )
    );
  });
}
