import type { LostOnReload } from '../../state/lostOnReload.ts';
import type { NewerVersion } from '../../state/newerVersion.ts';
import { formatMoment } from './dateText.ts';

const DAY_MS = 86_400_000;

/** What opening it keeps, and what will have to be entered again. */
const COSTS: Readonly<Record<LostOnReload | 'nothing', string>> = {
  nothing: 'Opening it keeps the plan.',
  reasons: 'Opening it keeps the plan; each reason will have to be given again.',
  checkEntries: 'Opening it clears this check: everything on it will have to be entered again.',
};

/** What is said of a newer version, and how gravely; nothing where there is none. */
export function updateText(
  { since, now }: NewerVersion,
  lost: LostOnReload | undefined,
  allowedDays: number | undefined,
): { readonly level: 'info' | 'caution'; readonly text: string } | undefined {
  if (since === undefined) return undefined;
  const costs = COSTS[lost ?? 'nothing'];
  if (allowedDays === undefined || now - since <= allowedDays * DAY_MS) {
    return { level: 'info', text: `A newer version is ready. ${costs}` };
  }
  const day = formatMoment(new Date(since));
  const ready = `This version of the planner is out of date: a newer one has been ready since ${day}, longer than the ${days(allowedDays)} that the drug library allows.`;
  return { level: 'caution', text: `${ready} Open it before planning. ${costs}` };
}

function days(count: number): string {
  return count === 1 ? '1 day' : `${String(count)} days`;
}
