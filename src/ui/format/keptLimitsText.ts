import type { KeptLimits } from '../../state/keptLimits.ts';
import { formatMoment } from './dateText.ts';

/** What is said of limits that are a kept copy, and of new ones that the host has since sent. */
export function keptLimitsText({ since, hasNew }: KeptLimits): string {
  const copy = `Limits: copy kept on ${formatMoment(new Date(since))}, host not reached when this page opened.`;
  return hasNew
    ? `${copy} New limits are available. Using them reloads the page; reasons, and entries beside a sealed plan, are asked for again.`
    : copy;
}
