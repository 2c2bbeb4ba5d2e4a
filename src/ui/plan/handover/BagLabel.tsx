import type { Calculation } from '../../../core/calculation.ts';
import type { DrugLibrary } from '../../../core/library/drugLibrary.ts';
import type { InfusionPlan } from '../../../core/plan/infusionPlan.ts';
import type { PumpProgram } from '../../../core/plan/pumpProgram.ts';
import { contentText, recipeSentence } from '../../format/programText.ts';
import { pastReviewText } from '../../format/libraryDate.ts';
import { formatQuantity } from '../../format/quantityText.ts';
import { plainText } from '../../format/sheetText.ts';
import { Sentence } from '../../parts/Sentence.tsx';

/** What is written by hand on each label. */
const LINES = ['Patient', 'Diluent', 'Prepared at', 'By', 'Checked by', 'Use by'] as const;

/** The label of the bag or syringe, in the yellow of induction agents (ISO 26825). */
export function BagLabel({
  calculation,
  plan,
  program,
  container,
  library,
  now,
}: {
  readonly calculation: Calculation;
  readonly plan: InfusionPlan;
  readonly program: PumpProgram;
  readonly container: 'bag' | 'syringe';
  readonly library: DrugLibrary;
  readonly now: Date;
}) {
  const recipe = plainText(recipeSentence(calculation.order, plan));
  const review = pastReviewText(library, now);
  const count = program.containerSchedule.containers.length;
  return (
    <article className="paper paper-bag-label">
      <h1>
        ketamine <span>{formatQuantity(plan.concentration)}</span>
      </h1>
      <p className="paper-content">
        <span>
          <Sentence>{contentText(calculation.order, plan)}</Sentence>
        </span>
        {count > 1 && <span>{`${container} ____ of ${String(count)}`}</span>}
      </p>
      <p>
        <Sentence>{recipe === '' ? 'for intravenous infusion' : recipe}</Sentence>
        {review !== undefined && <b>{` ${review}`}</b>}
      </p>
      <dl>
        {LINES.map((name) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd />
          </div>
        ))}
      </dl>
    </article>
  );
}
