import { act, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { orderOf } from '../../../support/calculateLink.ts';
import { field } from '../../../support/field.ts';
import { answer, renderPractice, said } from '../../../support/renderPractice.tsx';

/** 160 lb is 72.5747792 kg; × 0.3 = 21.77243376 mg/h; ÷ 2 mg/mL = 10.88621688 mL/h. */
const POUNDS = { weight: '160lb', doseRate: '0.3mg/kg/h', stock: '50mg/mL' };

const shown = (text: RegExp): HTMLElement =>
  screen.getByText((_content, element) => {
    const own = element?.textContent.replaceAll('\u00a0', ' ') ?? '';
    return (
      text.test(own) &&
      [...(element?.children ?? [])].every(
        (each) => !text.test(each.textContent.replaceAll('\u00a0', ' ')),
      )
    );
  });

describe('the sums of the current plan', () => {
  it('are asked for one at a time, with the rounding that is judged', () => {
    renderPractice({ order: orderOf(POUNDS) });
    expect(screen.getByRole('heading', { level: 3, name: 'Current plan' })).toBeVisible();
    expect(screen.getAllByRole('textbox').map(({ id }) => id)).toEqual([
      'practice-seed',
      'practice-answer',
    ]);
    expect(field('Weight in kilograms')).toHaveAccessibleDescription(
      /^kg Round to the nearest 0\.1\skg\.$/,
    );
    expect(screen.getByText('6 more sums follow.')).toBeVisible();
  });

  it('show how a sum is done once it is right, with the units that cancel, and go on', async () => {
    const { user } = renderPractice({ order: orderOf({ ...POUNDS, duration: '5h' }) });
    await answer(user, 'Weight in kilograms', '72.6');
    expect(said()).toBe('Right: 72.6 kg. ');
    const sum = shown(/^160 lb × 0\.45359237 kg\/lb = 72\.5748 kg, rounded 72\.6 kg/);
    expect([...sum.querySelectorAll('s')].map((each) => each.textContent)).toEqual(['lb', 'lb']);
    expect(sum).toHaveTextContent(/Canceled: lb\.$/);
    expect(field('Dose per hour')).toHaveFocus();
  });

  it('say of a wrong answer what would give it, and keep the field for another try', async () => {
    const { user } = renderPractice({ order: orderOf({ ...POUNDS, duration: '6h' }) });
    await answer(user, 'Weight in kilograms', '72.6');
    await answer(user, 'Dose per hour', '48');
    expect(shown(/^48 mg\/h is not right$/)).toBeVisible();
    expect(
      shown(/^This would be the dose per hour if pounds were taken as kilograms: 160 kg\./),
    ).toBeVisible();
    expect(shown(/^160 kg × 0\.3 mg\/kg\/h = 48 mg\/h$/)).toBeVisible();
    expect(said()).toMatch(/^48 mg\/h is not right\..*pounds were taken as kilograms/);
    expect(field('Dose per hour')).toHaveFocus();
    await answer(user, 'Dose per hour', '500');
    expect(screen.getByText('Nothing known explains this number.')).toBeVisible();
  });

  it('refuse what is no plain number at the field, in the words of every field', async () => {
    const { user } = renderPractice({ order: orderOf({ ...POUNDS, duration: '4.5h' }) });
    await answer(user, 'Weight in kilograms', '72,6');
    expect(field('Weight in kilograms')).toBeInvalid();
    expect(field('Weight in kilograms')).toHaveAccessibleDescription(
      /Use a point for decimals: 0\.5/,
    );
    expect(screen.queryByText(/is not right/)).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Show the answer' })).not.toBeInTheDocument();
  });

  it('never show the answer before something was tried: hints open one by one, without it', async () => {
    const { user } = renderPractice({ order: orderOf({ ...POUNDS, duration: '5.5h' }) });
    await user.click(screen.getByRole('button', { name: 'Hint' }));
    const hints = screen.getByRole('list', { name: 'Hints' });
    expect(within(hints).getAllByRole('listitem')).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: 'Next hint' }));
    expect(hints).toHaveTextContent(/lb × kg\/lb = kg/);
    expect(hints).not.toHaveTextContent('160');
    expect(screen.queryByRole('button', { name: 'Show the answer' })).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Next hint' }));
    expect(hints).toHaveTextContent(/160\slb × 0\.45359237\skg\/lb/);
    expect(document.body).not.toHaveTextContent('72.6');
    await user.click(screen.getByRole('button', { name: 'Show the answer' }));
    expect(shown(/^Shown72\.6 kg$/)).toBeVisible();
  });

  it('end before the pump while a finding blocks', () => {
    renderPractice({ order: orderOf({ doseRate: '3mg/kg/h', weight: '70kg' }) });
    expect(screen.getByText('2 more sums follow.')).toBeVisible();
  });
});

describe('the problems of a seed', () => {
  it('are ten to choose from, and the seed stands in its field', () => {
    renderPractice({ seed: 'ward-7' });
    const places = within(screen.getByRole('navigation', { name: 'Problems' }));
    expect(places.getAllByRole('button')).toHaveLength(10);
    expect(field('Seed')).toHaveValue('ward-7');
    expect(screen.getByRole('heading', { name: 'Problem 1 · Rate only' })).toBeVisible();
  });

  it('come from a level and chance', async () => {
    const { user, seeds } = renderPractice();
    expect(screen.queryByRole('heading', { name: /^Problem 1/ })).not.toBeInTheDocument();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Level' }), 'With pounds');
    await user.click(screen.getByRole('button', { name: 'Ten new problems' }));
    expect(seeds).toEqual([expect.stringMatching(/^pounds-[0-9a-z]+$/)]);
    expect(screen.getByRole('heading', { name: 'Problem 1 · With pounds' })).toBeVisible();
  });

  it('come from a seed that was handed out; what is none says why', async () => {
    const { user, seeds } = renderPractice();
    await user.type(field('Seed'), 'ward 7{Enter}');
    expect(field('Seed')).toBeInvalid();
    expect(field('Seed')).toHaveAccessibleDescription('Use the letters A to Z, digits and hyphens');
    await user.clear(field('Seed'));
    await user.type(field('Seed'), 'ward-7{Enter}');
    expect(seeds).toEqual(['ward-7']);
  });

  it('are scored, and a problem that is done leads to the next', async () => {
    const { user } = renderPractice({ seed: 'WARD-7' });
    // 59 kg × 0.3 mg/kg/h = 17.7 mg/h at 1 mg/mL
    await answer(user, 'Dose per hour', '177');
    await answer(user, 'Dose per hour', '17.7');
    await answer(user, 'Concentration', '1');
    await answer(user, 'Pump rate', '17.7');
    expect(screen.getByText('This problem is done.')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Problem 1: Rate only, done' })).toBeVisible();
    const score = screen.getByRole('heading', { name: 'This session' }).parentElement;
    expect(score).toHaveTextContent(/\d+ of \d+ right at the first try/);
    const next = screen.getByRole('button', { name: 'Next problem' });
    expect(next).toHaveFocus();
    await user.click(next);
    expect(screen.getByRole('heading', { name: 'Problem 2 · Rate only' })).toBeVisible();
    expect(field('Dose per hour')).toHaveFocus();
  });
});

describe('the error in a programmed pump', () => {
  it('is asked for once the sums are done, and a choice is judged', async () => {
    const { user } = renderPractice({ seed: 'error-1' });
    for (const name of ['Pump rate', 'Volume']) {
      await answer(user, name, '0.001');
      await user.click(screen.getByRole('button', { name: 'Show the answer' }));
    }
    const question = screen.getByRole('group', { name: 'What would explain what the pump shows?' });
    const [first, ...others] = within(question).getAllByRole('radio');
    expect(others).toHaveLength(3);
    expect(first).toHaveFocus();
    await user.keyboard(' ');
    expect(first).toBeChecked();
    await user.click(screen.getByRole('button', { name: 'Check' }));
    expect(said()).toMatch(/would (not )?explain what the pump shows\./);
  });
});

describe('the printed sheet', () => {
  afterEach(() => {
    window.dispatchEvent(new Event('afterprint'));
  });

  it('is in the page only while it prints: ten problems, and their answers apart', async () => {
    const { user } = renderPractice({ seed: 'ward-7' });
    const print = vi.spyOn(window, 'print').mockReturnValue(undefined);
    act(() => {
      window.dispatchEvent(new Event('beforeprint'));
    });
    // The print of another room.
    expect(screen.queryByText('Answers')).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Print the ten problems' }));
    expect(print).toHaveBeenCalledOnce();
    act(() => {
      window.dispatchEvent(new Event('beforeprint'));
    });
    const [problems, answers] = screen.getAllByRole('article');
    expect(problems).toHaveTextContent(/Weight 59\skg.*Dose rate 0\.3\smg\/kg\/h/);
    expect(problems).not.toHaveTextContent('17.7');
    expect(problems).toHaveTextContent(/Seed ward-7 · drug library/);
    expect(answers).toHaveTextContent(/Dose per hour59\skg × 0\.3\smg\/kg\/h = 17\.7\smg\/h/);
    // 115 lb × 0.45359237 = 52.16312255
    expect(answers).toHaveTextContent(/115\slb × 0\.45359237 ≈ 52\.2\skg/);
  });
});
