import type { PlanView } from '../../state/planView.ts';
import { verdictOf } from '../format/statusText.ts';
import { Figure } from '../parts/DataQuantity.tsx';
import { LevelIcon } from '../parts/LevelIcon.tsx';
import { CHECKS_ID } from './Checks.tsx';
import { Dashes } from './PhaseFigures.tsx';
import './Dock.css';

/**
 * On a phone: rate, volume and the worst finding in sight while one types. Of steps the first, with its
 * own volume: the sum beside a step's rate would be set with it.
 */
export function Dock({ view }: { readonly view: PlanView }) {
  const program = view.calculation?.program;
  const [phase] = program?.steps ?? [];
  const isStepped = view.calculation?.plan?.isStepped === true;
  const rateName = program?.loading === undefined ? 'Rate' : 'Maintenance rate';
  const verdict = verdictOf(view);
  return (
    <section className="dock" aria-label="In short">
      <dl>
        <div>
          <dt>{isStepped ? 'Rate, step 1' : rateName}</dt>
          <dd>{phase === undefined ? <Dashes /> : <Figure value={phase.infusionRate} />}</dd>
        </div>
        <div>
          <dt>{isStepped ? 'Volume, step 1' : 'Volume'}</dt>
          <dd>{phase === undefined ? <Dashes /> : <Figure value={phase.vtbi} />}</dd>
        </div>
      </dl>
      <button
        type="button"
        className={`dock-verdict dock-${verdict.level}`}
        onClick={() => {
          const checks = document.getElementById(CHECKS_ID);
          checks?.scrollIntoView({ block: 'start' });
          checks?.focus({ preventScroll: true });
        }}
      >
        <LevelIcon level={verdict.level} />
        {verdict.short}
      </button>
    </section>
  );
}
