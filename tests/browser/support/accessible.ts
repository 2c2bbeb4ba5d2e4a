import { expect, type Page } from '@playwright/test';
import axe from 'axe-core';

const WCAG_22_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] as const;

/**
 * Fails with one line for each element of the page, or of a part of it, that axe finds at fault under
 * WCAG 2.2 AA.
 */
export async function expectAccessible(page: Page, part = 'html'): Promise<void> {
  // Once for each document: its program is the half of what a look costs.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const faults = await page.evaluate(
    async ([where, ...tags]) => {
      // The page's window has what was put there above, which no type knows.
      const { axe: program } = window as unknown as { axe: typeof axe };
      const { violations } = await program.run(where, {
        runOnly: tags,
        resultTypes: ['violations'],
      });
      return violations.flatMap(({ id, help, nodes }) =>
        nodes.map(({ target }) => `${id}: ${help} (${target.join(' ')})`),
      );
    },
    [part, ...WCAG_22_AA] as const,
  );
  expect(faults, 'accessibility').toEqual([]);
}
