import type { LearnOrigin } from '../../state/learnView.ts';

/** What the plan that one learns from is called. */
export const ORIGIN_NAMES: Readonly<Record<LearnOrigin, string>> = {
  link: 'The plan of this link',
  plan: 'The current plan',
  example: 'Worked example, nobody’s order',
};
