import { act } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { expect, onTestFinished } from 'vitest';
import { startPlanLinkSync } from '../../src/state/planLinkSync.ts';
import type { LinkKeys } from './calculateLink.ts';
import { planLink } from './calculateLink.ts';
import { field } from './field.ts';
import type { RenderedPlan } from './renderPlan.tsx';
import { dataOf, renderPlan } from './renderPlan.tsx';

/** An order that asks nothing: 70 kg × 0.3 mg/kg/h = 21 mg/h, at 2 mg/mL 10.5 mL/h. */
export const CALM: LinkKeys = {
  weight: '70kg',
  doseRate: '0.3mg/kg/h',
  stock: '50mg/mL',
  start: '09:00',
};

/** The whole page, which follows its address. */
export interface VisitedPlan extends RenderedPlan {
  /** Goes to an address in the same page, as a pasted link does. */
  readonly goTo: (address: string) => void;
}

/**
 * Opens the page at an address, which it follows. A view other than the plan is fetched first: await
 * something of it.
 */
export function visit(address: string): VisitedPlan {
  const goTo = (next: string): void => {
    act(() => {
      history.replaceState(null, '', `/${next}`);
      window.dispatchEvent(new HashChangeEvent('hashchange'));
    });
  };
  // The page may know its address from the visit before.
  goTo('');
  const plan = renderPlan('empty');
  const end = startPlanLinkSync(plan.store, window);
  onTestFinished(() => {
    end();
    goTo('');
  });
  goTo(address);
  return { ...plan, goTo };
}

/** Opens the calm order with these link keys changed by its address. */
export function visitPlan(keys: LinkKeys = {}): VisitedPlan {
  return visit(calmLink(keys));
}

/** The link of the calm order with these keys changed. */
export function calmLink(keys: LinkKeys = {}): string {
  return planLink({ ...CALM, ...keys });
}

/** Puts a text in the place of what stands in a field, at one stroke. */
export async function replace(user: UserEvent, name: string, text: string): Promise<void> {
  await user.tripleClick(field(name));
  await user.paste(text);
}

/** Asserts that no pump setting stands anywhere in the document. */
export function expectNoSettings(): void {
  expect(document.documentElement.outerHTML).not.toContain('mL/h');
  expect(Object.keys(dataOf(document.documentElement)).join()).not.toMatch(
    /infusionRate|vtbi|infusionDuration/i,
  );
}
