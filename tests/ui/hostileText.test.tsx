import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { MARKUP, NO_TRACES, tracesOfMarkup } from '../support/attack/markup.ts';
import { planLink } from '../support/calculateLink.ts';
import { field } from '../support/field.ts';
import { dataOf, renderPlan } from '../support/renderPlan.tsx';
import { visit } from '../support/visitPlan.tsx';

/** An order that asks nothing: 70 kg × 0.3 = 21 mg/h at 2 mg/mL. */
const CALM = { weight: '70kg', doseRate: '0.3mg/kg/h' } as const;
const MILLION = '7'.repeat(1_000_000);

const weight = (): HTMLElement => field('Weight');

function fillWeight(value: string): void {
  fireEvent.change(weight(), { target: { value } });
}

function expectNoSettings(): void {
  // As a yes or no: a page with a million characters in it would take minutes to print.
  expect(document.documentElement.outerHTML.includes('mL/h')).toBe(false);
  expect(Object.keys(dataOf(document.body)).join()).not.toMatch(/infusionRate|vtbi|Duration/i);
}

describe('hostile text in a field', () => {
  // hazard: hostile-text, stale-number
  it('that is typed is refused at its field, with no setting beside it', async () => {
    const { user } = renderPlan(CALM);
    await user.clear(weight());
    // Digits turned round by an invisible character, and the beginning of an element
    await user.type(weight(), '7\u202E0<b>');
    expect(weight()).toHaveAttribute('aria-invalid', 'true');
    expectNoSettings();
    expect(tracesOfMarkup()).toEqual(NO_TRACES);
  });

  // hazard: hostile-text, stale-number
  it('of a million characters is refused by how it begins, and the page goes on at once', () => {
    const { root } = renderPlan(CALM);
    fillWeight(MILLION);
    expect(weight()).toHaveAttribute('aria-invalid', 'true');
    expectNoSettings();
    fillWeight('80');
    // 80 × 0.3 ÷ 2
    expect(dataOf(root)).toMatchObject({ infusionRate: '12' });
  });
});

describe('a hostile link', () => {
  const query = planLink(CALM).slice('#/plan?'.length);

  // hazard: hostile-text
  it.each(
    [
      ['markup for a key', `${query}&${MARKUP}=1`],
      ['markup for a value', `${query}&height=${MARKUP}`],
      ['encoded markup for a value', `${query}&height=${encodeURIComponent(MARKUP)}`],
      ['a name of the language for a key', `${query}&__proto__=1`],
      ['an invisible space in a number', query.replace('70kg', '7\u200B0kg')],
      ['digits of another script', query.replace('70kg', '７０kg')],
      ['a hundred thousand digits', query.replace('70kg', `${'7'.repeat(100_000)}kg`)],
    ].flatMap(([name, text]) => [
      [name, 'plan', text],
      [name, 'check', text],
    ]),
  )('with %s is refused as text in the %s: nothing is calculated', async (_, view, text) => {
    visit(`#/${view}?${text}`);
    expect(await screen.findByText(/This link cannot be used/)).toBeVisible();
    expect(screen.getByRole('main')).toHaveAttribute('data-status', 'blocked');
    expect(screen.getByRole('heading', { level: 1 })).toBeInTheDocument();
    expect(tracesOfMarkup()).toEqual(NO_TRACES);
    expect(document.querySelector('main [data-quantity]')).toBeNull();
  });

  // hazard: hostile-text
  it('with markup for a view leads nowhere', () => {
    visit(`#/${MARKUP}`);
    expect(screen.getByText('There is no such page here')).toBeVisible();
    expect(tracesOfMarkup()).toEqual(NO_TRACES);
  });
});
