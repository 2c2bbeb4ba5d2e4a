import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import reference from '../../references/pharmacokinetics.json';
import type { LinkKeys } from '../../support/calculateLink.ts';
import { learnLink } from '../../support/learnLink.ts';
import { renderLearn, room } from '../../support/renderLearn.tsx';
import { says } from '../../support/says.ts';

/** The chart is fetched when it is needed. */
const FETCHED = { timeout: 20_000 };

const body = () => room('What the body sees');
const levels = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...document.querySelectorAll<HTMLDataElement>('data[data-quantity=plasmaConcentration]')].map(
      ({ dataset, value }) => [dataset['minutes'] ?? '', value],
    ),
  );

describe('what the body sees', () => {
  it('has the published course in its table, a row each 15 min, to 0.001 ng/mL', () => {
    renderLearn(learnLink());
    const published = reference.regimens.find(({ id }) => id === 'kamp2020-70kg-0.3mgkgh-4h');
    const shown = levels();
    const rows = published?.table.filter(([minute = 0]) => minute % 15 === 0) ?? [];
    expect(rows).toHaveLength(33);
    expect(Object.keys(shown)).toEqual(rows.map(([minute]) => String(minute)));
    for (const [minute, level = NaN] of rows) {
      expect(Number(shown[String(minute)])).toBeCloseTo(level, 2.7);
    }
    expect(shown['240']).toBe('188.313');
    expect(shown['300']).toBe('83.232');
  });

  it('compares an hour after the end with the end', () => {
    renderLearn(learnLink());
    // 83.2319 ÷ 188.3132
    expect(body()).toHaveTextContent(
      says('At the end of the infusion188.3 ng/mLOne hour later83.2 ng/mL'),
    );
    expect(body()).toHaveTextContent(/Left of the level at the end44%/);
    const row = within(body()).getByRole('row', { name: /An hour later/ });
    expect(row).toHaveTextContent('5:0083.284An hour later');
  });

  it('says what it is and what it is not, with its source', () => {
    renderLearn();
    expect(body()).toHaveTextContent('An estimate for adults in general');
    expect(body()).toHaveTextContent('no dose is ever taken from it. Kamp 2020');
  });

  it('names loading dose and steps where they change, an hour after the end off the grid too', () => {
    renderLearn(
      learnLink({
        doseRate: undefined,
        duration: undefined,
        step: ['0.2mg/kg/h*1h', '0.3mg/kg/h*1h'],
        loading: '0.2mg/kg*10min',
      }),
    );
    const marked = within(body())
      .getAllByRole('row')
      .map((row) => [row.firstChild?.textContent, row.lastChild?.textContent])
      .filter(([, what]) => what !== '');
    expect(marked).toEqual([
      ['h:min', 'What happens'],
      ['0:00', 'Start'],
      ['0:10', 'Loading ends'],
      ['1:10', 'Step 2 starts'],
      ['2:10', 'Infusion ends'],
      ['3:10', 'An hour later'],
    ]);
  });

  it('names its dose as ordered: 39.875 mg/h × 4 h = 159.5 mg, of which the pump gives 159.6', () => {
    renderLearn(learnLink({ weight: '72.5kg', doseRate: '0.55mg/kg/h' }));
    const table = within(body()).getByRole('table');
    expect(within(table).getByRole('columnheader', { name: 'mg ordered so far' })).toBeVisible();
    expect(within(table).getByRole('row', { name: /Infusion ends/ })).toHaveTextContent(
      /159\.5Infusion ends$/,
    );
  });

  it('draws the course beside the cumulative dose, which a slider reads off', async () => {
    renderLearn(learnLink());
    const figure = await screen.findByRole(
      'figure',
      { name: 'Plasma concentration beside the cumulative dose' },
      FETCHED,
    );
    const readout = within(figure).getByRole('slider');
    expect(readout).toHaveAccessibleDescription(
      says('188.3 ng/mL when the infusion ends after 4 h'),
    );
    const spoken = () => readout.getAttribute('aria-valuetext')?.replaceAll('\u00a0', ' ');
    expect(spoken()).toBe('At 4 h: 188.3 ng/mL, 84 mg ordered so far');
    fireEvent.change(readout, { target: { value: '0' } });
    expect(spoken()).toBe('At 0 h: 0 ng/mL, 0 mg ordered so far');
    // 36.7942 ng/mL 4 h after the end
    fireEvent.change(readout, { target: { value: '480' } });
    expect(spoken()).toBe('At 8 h: 36.8 ng/mL, 84 mg ordered so far');
    expect(within(figure).getByText(spoken() ?? '')).toBeVisible();
  });
});

describe('which plan it is', () => {
  it.each<[string, string, LinkKeys | undefined, RegExp, string]>([
    ['the worked example', '#/learn', undefined, says('nobody’s order: 70 kg'), '#/plan?'],
    ['the current plan', '#/learn', { weight: '81kg' }, says('The current plan: 81 kg'), '#/plan'],
    ['a link', learnLink(), undefined, says('The plan of this link: 70 kg'), '#/plan?careArea='],
  ])('is said: %s', (_, hash, plan, words, href) => {
    renderLearn(hash, plan);
    expect(body()).toHaveTextContent(words);
    const link = within(body()).getByRole('link');
    expect(link.getAttribute('href')?.startsWith(href)).toBe(true);
    expect(link.getAttribute('href') === '#/plan').toBe(href === '#/plan');
  });
});

describe('no curve', () => {
  it.each<[string, LinkKeys, RegExp, string]>([
    ['below 45 kg', { weight: '44kg' }, says('Not offered for 44 kg. The model'), 'ready'],
    ['above 150 kg', { weight: '151kg' }, says('offered up to 150 kg of actual'), 'caution'],
    ['without a weight', { weight: undefined }, /No curve yet. To complete: Weight/, 'incomplete'],
    [
      'beyond a hard limit',
      { doseRate: '1.1mg/kg/h' },
      /No curve for a plan that is refused. Dose rate/,
      'blocked',
    ],
  ])('%s', (_, keys, words, status) => {
    renderLearn(learnLink(keys));
    expect(screen.getByRole('main')).toHaveAttribute('data-status', status);
    expect(body()).toHaveTextContent(words);
    expect(levels()).toEqual({});
    expect(within(body()).queryByRole('figure')).not.toBeInTheDocument();
  });
});
