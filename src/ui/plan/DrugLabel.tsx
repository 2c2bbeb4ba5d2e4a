import type { Calculation } from '../../core/calculation.ts';
import { contentText, recipeSentence } from '../format/programText.ts';
import { DataQuantity } from '../parts/DataQuantity.tsx';
import { Sentence } from '../parts/Sentence.tsx';
import { SentenceParts } from '../parts/SentenceParts.tsx';

/** What is on the bag, in the yellow of induction agents; how to make it only with pump settings. */
export function DrugLabel({ calculation }: { readonly calculation: Calculation | undefined }) {
  const plan = calculation?.plan;
  if (calculation === undefined || plan === undefined) {
    return (
      <div className="drug-label">
        <strong>ketamine</strong>
      </div>
    );
  }
  const { order, program } = calculation;
  return (
    <div className="drug-label">
      <strong>
        ketamine <DataQuantity name="concentration" value={plan.concentration} />
      </strong>
      {program !== undefined && (
        <span>
          <Sentence>{contentText(order, plan)}</Sentence>
          {plan.recipe !== undefined && ' · '}
          <SentenceParts parts={recipeSentence(order, plan)} />
        </span>
      )}
    </div>
  );
}
