import type { LearnView } from '../../state/learnView.ts';
import { ORIGIN_NAMES } from '../format/learnText.ts';
import { planSummary } from '../format/statusText.ts';
import { Sentence } from '../parts/Sentence.tsx';

/** Which plan the figures of a room are of, and where to change it. */
export function PlanInUse({ view }: { readonly view: LearnView }) {
  const { origin, plan } = view;
  return (
    <p className="learn-plan">
      <strong>{`${ORIGIN_NAMES[origin]}: `}</strong>
      <Sentence>{`${planSummary(plan)}.`}</Sentence>{' '}
      {/* The plan view has its own already; a link brings its plan along. */}
      <a href={origin === 'plan' ? '#/plan' : plan.link}>
        {origin === 'example' ? 'Open it as a plan' : 'Change it on the plan view'}
      </a>
    </p>
  );
}
