import { pumpProfileById } from '../../core/library/drugLibrary.ts';
import type { InfusionPlan } from '../../core/plan/infusionPlan.ts';
import type { PumpProgram } from '../../core/plan/pumpProgram.ts';
import type { PlanView } from '../../state/planView.ts';
import { BASIS_NAMES } from '../format/basisText.ts';
import { roundingSentence } from '../format/programText.ts';
import { withheldText } from '../format/statusText.ts';
import { DataQuantity } from '../parts/DataQuantity.tsx';
import { Sentence } from '../parts/Sentence.tsx';
import { SentenceParts } from '../parts/SentenceParts.tsx';
import { DrugLabel } from './DrugLabel.tsx';
import { PhaseFigures, WithheldFigures } from './PhaseFigures.tsx';
import { StepTable } from './StepTable.tsx';
import './PumpScreen.css';

/** The numbers to set, under the label of the bag, in the order in which a pump asks for them. */
export function PumpScreen({ view }: { readonly view: PlanView }) {
  const { calculation, library } = view;
  const plan = calculation?.plan;
  const program = calculation?.program;
  return (
    <section className="screen" aria-labelledby="pump-screen-title">
      <h2 className="visually-hidden" id="pump-screen-title">
        Pump settings
      </h2>
      <DrugLabel calculation={calculation} />
      {plan !== undefined && <OrderLine plan={plan} />}
      {plan?.isStepped === true ? (
        <>
          {plan.loading !== undefined && (
            <>
              <LoadingFirst plan={plan} program={program} />
              <h3 className="screen-then">2. Then set: the steps</h3>
            </>
          )}
          <StepTable plan={plan} program={program} />
        </>
      ) : (
        <PlainFigures plan={plan} program={program} />
      )}
      <p className="screen-note">
        {calculation !== undefined && plan !== undefined && program !== undefined ? (
          <SentenceParts
            parts={roundingSentence(
              plan,
              program,
              pumpProfileById(library, calculation.order.pumpProfileId),
            )}
          />
        ) : (
          <Sentence>{withheldText(view) ?? ''}</Sentence>
        )}
      </p>
    </section>
  );
}

/** What was ordered and on how many kilograms: beside every rate. */
function OrderLine({ plan }: { readonly plan: InfusionPlan }) {
  const [step] = plan.steps;
  return (
    <p className="screen-order">
      {plan.isStepped || step === undefined ? (
        `${String(plan.steps.length)} rate steps`
      ) : (
        <DataQuantity name="doseRatePerKg" value={step.doseRatePerKg} />
      )}
      {' on '}
      <DataQuantity name="dosingWeight" value={plan.dosingWeight} /> {BASIS_NAMES[plan.basis]}
    </p>
  );
}

interface PhasesProps {
  readonly plan: InfusionPlan | undefined;
  readonly program: PumpProgram | undefined;
}

/** One rate; a loading dose first, and the maintenance beside it. */
function PlainFigures({ plan, program }: PhasesProps) {
  const [phase] = program?.steps ?? [];
  const maintenance =
    phase === undefined ? <WithheldFigures /> : <PhaseFigures phase={phase} kind="maintenance" />;
  if (plan?.loading === undefined) return maintenance;
  return (
    <div className="screen-phases">
      <LoadingFirst plan={plan} program={program} />
      <section aria-labelledby="maintenance-title">
        <h3 id="maintenance-title">2. Then set: maintenance</h3>
        {maintenance}
      </section>
    </div>
  );
}

function LoadingFirst({ plan, program }: PhasesProps & { readonly plan: InfusionPlan }) {
  return (
    <section className="screen-loading" aria-labelledby="loading-title">
      <h3 id="loading-title">
        1. First: loading dose{' '}
        {plan.loading !== undefined && (
          <DataQuantity name="loadingDose" value={plan.loading.dose} />
        )}
      </h3>
      {program?.loading === undefined ? (
        <WithheldFigures />
      ) : (
        <PhaseFigures phase={program.loading} kind="loading" />
      )}
    </section>
  );
}
