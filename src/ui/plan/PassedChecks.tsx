import { memo } from 'react';
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
        <PassedCheck key={check.kind} title={text.title} sentence={text.sentence} />
      )
    );
  });
}

/** Drawn again only when it says something else. */
const PassedCheck = memo(function PassedCheck({
  title,
  sentence,
}: {
  readonly title: string;
  readonly sentence: string;
}) {
  return (
    <li className="check">
      <CheckLine level="ok" title={title}>
        <p>
          <Sentence>{sentence}</Sentence>
        </p>
      </CheckLine>
    </li>
  );
});
