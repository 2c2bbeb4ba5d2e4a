import { act, render } from '@testing-library/react';
import type { DrugLibrary } from '../../src/core/library/drugLibrary.ts';
import { libraryStore } from '../../src/state/libraryStore.ts';
import type { PlanActions } from '../../src/state/planStore.ts';
import { appPlanStore } from '../../src/state/usePlan.ts';
import { Papers } from '../../src/ui/plan/handover/Papers.tsx';
import type { LinkKeys } from './calculateLink.ts';
import { planLink } from './calculateLink.ts';
import { library } from './library.ts';

/** 22 November 2026, 08:41 by the clock of this place. */
const PRINTED = new Date(2026, 10, 22, 8, 41);
const clock = (): Date => PRINTED;

/** A plan whose papers can be printed. */
export interface RenderedPapers {
  readonly actions: PlanActions;
  /** Begins to print, as the browser does; the paper, or null where nothing is printed. */
  readonly print: () => HTMLElement | null;
  readonly endPrint: () => void;
}

/** The papers of the base order with these link keys changed, of a library with these differences. */
export function renderPapers(
  keys: LinkKeys = {},
  differences: Partial<DrugLibrary> = {},
): RenderedPapers {
  libraryStore.setState({ state: 'ready', library: { ...library, ...differences } }, true);
  const { actions } = appPlanStore().getState();
  actions.openLink(planLink(keys));
  render(<Papers clock={clock} />);
  return {
    actions,
    print: () => {
      dispatch('beforeprint');
      return document.querySelector('.paper');
    },
    endPrint: () => {
      dispatch('afterprint');
    },
  };
}

function dispatch(name: 'beforeprint' | 'afterprint'): void {
  act(() => {
    window.dispatchEvent(new Event(name));
  });
}

/** The text of an element as people read it: plain blanks for the ones that do not break. */
export function textOf(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replaceAll('\u00a0', ' ');
}
