import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { DISAGREEMENTS } from '../../../src/ui/learn/content/disagreements.ts';
import { EVIDENCE } from '../../../src/ui/learn/content/evidence.ts';
import { CONDITION_NAMES } from '../../../src/ui/learn/content/evidenceRecord.ts';
import { REGIMENS } from '../../../src/ui/learn/content/regimens.ts';
import { library } from '../../support/library.ts';
import { learnLink } from '../../support/learnLink.ts';
import { renderLearn, room } from '../../support/renderLearn.tsx';
import { says } from '../../support/says.ts';

const ranges = () => within(room('Ranges and evidence'));
const card = (name: string) => within(ranges().getByRole('region', { name }));

describe('ranges and evidence', () => {
  it('shows every record of the evidence, each with its source', () => {
    renderLearn();
    const shown = [...document.querySelectorAll<HTMLElement>('[data-evidence]')];
    expect(new Set(shown.map(({ dataset }) => dataset['evidence']))).toEqual(
      new Set(EVIDENCE.map(({ id }) => id)),
    );
    for (const item of shown) expect(item.querySelector('cite')?.textContent).toMatch(/\w/);
  });

  it('has a rail with its regimens for each care area', () => {
    renderLearn();
    for (const { id, name } of library.careAreas) {
      const own = REGIMENS.filter(({ careAreaIds }) => careAreaIds.includes(id));
      expect(card(name).getAllByRole('heading', { level: 4 })).toHaveLength(1);
      const section = ranges().getByRole('region', { name });
      const shown = [...section.querySelectorAll<HTMLElement>('[data-regimen]')];
      expect(shown.map(({ dataset }) => dataset['regimen'])).toEqual(own.map((each) => each.id));
      expect(section.querySelectorAll('svg')).toHaveLength(1 + own.length);
    }
  });

  it('says what a care area usually gives, what it refuses, and who says so', () => {
    renderLearn();
    const area = ranges().getByRole('region', { name: 'Chronic pain, inpatient' });
    expect(area).toHaveTextContent(says('Usual dose rate0.05 to 0.5 mg/kg/hFPM PM12 2021'));
    expect(area).toHaveTextContent(says('Loading dosenoneFPM PM12 2021'));
    expect(area).toHaveTextContent(says('Observe afterwards4 h'));
    expect(area).toHaveTextContent(/low end: set by this project, no published source/);
  });

  it('has a rail for each condition, with the regimens that were given for it', () => {
    renderLearn();
    const crps = ranges().getByRole('region', { name: CONDITION_NAMES.crps });
    expect(crps).toHaveTextContent(says('Schwartzman 2009 0.35 mg/kg/h'));
    // 10 ÷ 70 and 40 ÷ 70
    expect(crps).toHaveTextContent(says('10 to 40 mg/h, here 0.143 to 0.571 mg/kg/h'));
    const fibromyalgia = ranges().getByRole('region', { name: CONDITION_NAMES.fibromyalgia });
    expect(fibromyalgia).toHaveTextContent('No source here gives this condition a dose rate');
    expect(fibromyalgia).toHaveTextContent(says('2 to 95 mm'));
    expect(crps).not.toHaveTextContent('No source here gives');
  });

  it('places what is given in mg/h for the weight of the plan', () => {
    renderLearn(learnLink({ weight: '100kg' }));
    const crps = ranges().getByRole('region', { name: CONDITION_NAMES.crps });
    // 25 mg/h at most: 25 ÷ 100; 10 ÷ 100 and 40 ÷ 100
    expect(crps).toHaveTextContent(says('0.35 mg/kg/h, here 0.25 mg/kg/h'));
    expect(crps).toHaveTextContent(says('10 to 40 mg/h, here 0.1 to 0.4 mg/kg/h'));
  });

  it('tells each disagreement with both sides', () => {
    renderLearn();
    for (const { question, positions } of DISAGREEMENTS) {
      expect(card(question.replace(/(\d) mg/, '$1\u00a0mg')).getAllByRole('listitem')).toHaveLength(
        positions.length,
      );
    }
  });

  it('names the sources that its short names stand for', () => {
    renderLearn();
    const list = screen.getByText('Sources of this room').closest('details');
    expect(list).toHaveTextContent('Schwartzman RJ et al.');
    expect(list).not.toHaveTextContent('Handbook on Injectable Drugs');
  });
});
