import type { Calculation } from '../../../core/calculation.ts';
import { careAreaById, pumpProfileById } from '../../../core/library/drugLibrary.ts';
import type { InfusionPlan } from '../../../core/plan/infusionPlan.ts';
import { planObservations } from '../../../core/plan/observations.ts';
import type { PumpProgram } from '../../../core/plan/pumpProgram.ts';
import type { PlanView } from '../../../state/planView.ts';
import { containerSentences, leftOverSentence } from '../../format/containerText.ts';
import { contentText, recipeSentence } from '../../format/programText.ts';
import { formatQuantity } from '../../format/quantityText.ts';
import { orderLines, plainText } from '../../format/sheetText.ts';
import { Sentence } from '../../parts/Sentence.tsx';
import { SheetCare } from './SheetCare.tsx';
import { SheetChecks } from './SheetChecks.tsx';
import { SheetGrid } from './SheetGrid.tsx';
import { SheetHeader } from './SheetHeader.tsx';
import { SheetSettings } from './SheetSettings.tsx';
import { SheetSignatures } from './SheetSignatures.tsx';
import { SheetWorking } from './SheetWorking.tsx';
import type { Tightness } from './tightness.ts';
import { TIGHTNESS } from './tightness.ts';
import { useFit } from './useFit.ts';

/** A calculation that may be handed over. */
export interface HandOverProps {
  readonly view: PlanView;
  readonly calculation: Calculation;
  readonly plan: InfusionPlan;
  readonly program: PumpProgram;
  readonly isRestored: boolean;
  /** The time of printing. */
  readonly now: Date;
}

/** The whole plan on one page: for whoever sets the pump, whoever checks it, whoever watches. */
export function HandOverSheet(props: HandOverProps) {
  const { view, calculation, plan, program } = props;
  const { page, level } = useFit<HTMLElement, Tightness>(TIGHTNESS);
  const { order } = calculation;
  const careArea = careAreaById(view.library, order.careAreaId);
  const pump = pumpProfileById(view.library, order.pumpProfileId);
  const grid = planObservations(program, careArea.observation.duration, level.mostRows);
  return (
    <article
      ref={page}
      className={`paper paper-sheet paper-fit-${String(level.size)}${level.runsOn ? ' paper-runs-on' : ''}`}
    >
      <SheetHeader
        title="Ketamine infusion: hand-over"
        careAreaName={careArea.name}
        library={view.library}
        now={props.now}
        isRestored={props.isRestored}
        link={view.link}
      />
      <div className={plan.isStepped ? 'paper-stepped' : undefined}>
        <section className="paper-settings">
          <SheetLabel calculation={calculation} plan={plan} />
          <SheetSettings plan={plan} program={program} />
        </section>
        <div className="paper-columns">
          <section>
            <h2>Order</h2>
            <dl className="paper-lines">
              {orderLines(order, plan, program, view.library).map(({ name, text }) => (
                <div key={name}>
                  <dt>{name}</dt>
                  <dd>
                    <Sentence>{text}</Sentence>
                  </dd>
                </div>
              ))}
            </dl>
          </section>
          <SheetWorking calculation={calculation} plan={plan} />
        </div>
      </div>
      <SheetChecks view={view} calculation={calculation} />
      <p className="paper-run-in">
        <b>{pump.container === 'bag' ? 'Bags:' : 'Syringes:'}</b>{' '}
        <Sentence>
          {[
            ...containerSentences(program.containerSchedule, pump.container, order.startMinute),
            leftOverSentence(program.containerSchedule, plan.recipe, pump.container),
          ].join(' ')}
        </Sentence>
      </p>
      <SheetCare careArea={careArea} calculation={calculation} />
      <SheetGrid grid={grid} startMinute={order.startMinute} pump={pump} />
      <SheetSignatures />
    </article>
  );
}

function SheetLabel({
  calculation,
  plan,
}: {
  readonly calculation: Calculation;
  readonly plan: InfusionPlan;
}) {
  const recipe = plainText(recipeSentence(calculation.order, plan));
  const content = contentText(calculation.order, plan);
  return (
    <p className="paper-label">
      <b>{`ketamine ${formatQuantity(plan.concentration)}`}</b>
      <span>
        <Sentence>{recipe === '' ? content : `${content}: ${recipe}`}</Sentence>
      </span>
    </p>
  );
}
