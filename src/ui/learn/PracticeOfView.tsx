import type { LearnView } from '../../state/learnView.ts';
import { useLearnActions } from '../../state/useLearn.ts';
import { PracticeRoom } from './practice/PracticeRoom.tsx';

/** The practice room on the plan of the view and the seed of its link; no plan, no example of one. */
export function PracticeOfView({ view }: { readonly view: LearnView }) {
  const actions = useLearnActions();
  const order = view.origin === 'example' ? undefined : view.plan.calculation?.order;
  return (
    <PracticeRoom
      library={view.library}
      seed={view.seed}
      order={order}
      onSeed={(seed) => {
        actions.setSeed(seed);
      }}
    />
  );
}
