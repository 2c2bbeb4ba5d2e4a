import type { NewerVersion } from '../../state/newerVersion.ts';
import { formatMoment } from './dateText.ts';

const DAY_MS = 86_400_000;

const WAITS = 'It waits until “New patient”, or “Start over” in a double-check.';

const KEPT =
  'Opening it keeps the plan; reasons, and entries beside a sealed plan, are asked for again.';

/** What is said of a newer version, and how gravely; nothing where there is none. */
export function updateText(
  { since, now, isHeldByTab }: NewerVersion,
  allowedDays: number | undefined,
): { readonly level: 'info' | 'caution'; readonly text: string } | undefined {
  if (since === undefined) return undefined;
  const isOverdue = allowedDays !== undefined && now - since > allowedDays * DAY_MS;
  const [ready, waits] = isOverdue
    ? [
        `This version of the planner is out of date: a newer one has been ready since ${formatMoment(new Date(since))}, longer than the ${days(allowedDays)} that the drug library allows.`,
        'Open it before planning.',
      ]
    : ['A newer version of the planner is ready.', WAITS];
  const next = isHeldByTab
    ? 'The planner is open in another tab as well: close it there first, so that it is one version everywhere.'
    : `${waits} ${KEPT}`;
  return { level: isOverdue ? 'caution' : 'info', text: `${ready} ${next}` };
}

function days(count: number): string {
  return count === 1 ? '1 day' : `${String(count)} days`;
}
