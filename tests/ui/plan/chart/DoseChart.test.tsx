import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { careAreaById, pumpProfileById } from '../../../../src/core/library/drugLibrary.ts';
import DoseChart from '../../../../src/ui/plan/chart/DoseChart.tsx';
import type { LinkKeys } from '../../../support/calculateLink.ts';
import { calculateOrder } from '../../../support/calculateLink.ts';
import { library } from '../../../support/library.ts';
import { says } from '../../../support/says.ts';
import { CALM, replace, visitPlan } from '../../../support/visitPlan.tsx';

/** Parts that are fetched after the numbers take their time where many tests run at once. */
const FETCHED = { timeout: 10_000 };

/** 14 mg in 10 min, then 7 mg/h for 30 min and 21 mg/h for 3 h 30 min, at 1 mg/mL. */
const STEPPED: LinkKeys = {
  weight: '70kg',
  doseRate: undefined,
  duration: undefined,
  step: ['0.1mg/kg/h*30min', '0.3mg/kg/h*3h30min'],
  loading: '0.2mg/kg*10min',
  drug: '50mg',
  volume: '50mL',
};

function renderChart(keys: LinkKeys = {}): UserEvent {
  const calculation = calculateOrder(keys);
  const { careAreaId, pumpProfileId } = calculation.order;
  render(
    <DoseChart
      calculation={calculation}
      careArea={careAreaById(library, careAreaId)}
      container={pumpProfileById(library, pumpProfileId).container}
    />,
  );
  return userEvent.setup();
}

const readout = (index = 0) => {
  const slider = screen.getAllByRole('slider', { name: 'Time on the chart' })[index];
  if (slider === undefined) throw new Error('No readout');
  return slider;
};

/** Goes to a minute, as a hand or a key on the slider does. */
function move(minute: number, index = 0): void {
  fireEvent.change(readout(index), { target: { value: String(minute) } });
}

/** What a screen reader says of the time that is read off. */
const spoken = (index = 0) =>
  readout(index).getAttribute('aria-valuetext')?.replaceAll('\u00a0', ' ');

describe('the dose chart', () => {
  it('has a name, a sentence that sums it up and a key to what is shaded', () => {
    renderChart();
    expect(screen.getByRole('figure', { name: 'Cumulative dose' })).toHaveTextContent(
      'shaded: usual range for 72.5 kg; dashed: 80 mg guideline minimum',
    );
    expect(readout()).toHaveAccessibleDescription(
      // 79.8 mL × 2; ÷ 72.5; 79.8 ÷ 19.9 = 4.01 h × 7.25 and × 36.25
      says(
        'The dose rises to 159.6 mg (2.201 mg/kg) in 4 h 1 min, usual for 72.5 kg: 29.1 mg to 145.4 mg',
      ),
    );
  });

  it('offers mg, mg/kg and mL', async () => {
    const user = renderChart();
    const units = within(screen.getByRole('radiogroup', { name: 'Chart unit' }));
    expect(units.getByRole('radio', { name: 'mg' })).toBeChecked();
    await user.click(units.getByRole('radio', { name: 'mL' }));
    expect(units.getByRole('radio', { name: 'mL' })).toBeChecked();
  });

  it('has no live region: it never interrupts', () => {
    renderChart();
    expect(document.querySelector('[aria-live], [role=status], [role=alert]')).toBeNull();
  });

  it('is missing where there is no plan', () => {
    renderChart({ basis: 'ideal', height: '150cm', sex: 'female' });
    expect(screen.queryByRole('figure')).not.toBeInTheDocument();
  });
});

describe('the readout of the dose chart', () => {
  it('begins at the end, and reads off any other time, in all three units', () => {
    renderChart();
    expect(spoken()).toBe('At 4 h 1 min: 159.6 mg, 2.201 mg/kg, 79.8 mL');
    move(15);
    // 19.9 mL/h × 0.25 h = 4.975 mL, 9.95 mg, 0.1372 mg/kg
    expect(spoken()).toBe('At 15 min: 10 mg, 0.137 mg/kg, 4.98 mL');
    // What is spoken stands below the chart too.
    expect(screen.getByText(spoken() ?? '')).toBeVisible();
  });

  it('has the clock beside the time where a start is given', () => {
    renderChart({ start: '23:00' });
    expect(spoken()).toMatch(/^At 4 h 1 min \(03:01 \+1 day\): 159\.6 mg/);
    renderChart(CALM);
    move(60, 1);
    // 21 mg/h at 2 mg/mL
    expect(spoken(1)).toBe('At 1 h (10:00): 21 mg, 0.3 mg/kg, 10.5 mL');
    move(0, 1);
    expect(spoken(1)).toBe('At 0 min (09:00): 0 mg, 0 mg/kg, 0 mL');
  });

  it.each([
    ['6h', '5'],
    ['6h30min', '15'],
    ['24h', '15'],
    ['25h', '60'],
  ])('of %s goes by %s min', (duration, step) => {
    renderChart({ ...CALM, duration });
    expect(readout()).toHaveAttribute('step', step);
  });

  it('reaches the end also where that is no whole number of steps', () => {
    renderChart();
    // 240.6 min: 49 steps of 5.
    expect(readout()).toHaveAttribute('max', '245');
    move(240);
    expect(spoken()).toMatch(/^At 4 h: /);
    move(245);
    expect(spoken()).toMatch(/^At 4 h 1 min: 159\.6 mg/);
  });

  it('reads loading dose and steps off: 14 mg, 7 × 0.5 = 3.5 and 21 × 20 min = 7 are 24.5 mg', () => {
    renderChart(STEPPED);
    move(10);
    expect(spoken()).toBe('At 10 min: 14 mg, 0.2 mg/kg, 14 mL');
    move(60);
    expect(spoken()).toBe('At 1 h: 24.5 mg, 0.35 mg/kg, 24.5 mL');
  });

  it('never stays beyond the end of a plan that has become shorter', async () => {
    const { user } = visitPlan();
    await screen.findByRole('slider', { name: 'Time on the chart' }, FETCHED);
    move(180);
    expect(spoken()).toBe('At 3 h (12:00): 63 mg, 0.9 mg/kg, 31.5 mL');
    await replace(user, 'Hours', '2');
    await waitFor(() => {
      expect(readout()).toHaveAttribute('max', '120');
    });
    expect(readout()).toHaveValue('120');
    // 21 × 2 = 42 mg
    expect(spoken()).toBe('At 2 h (11:00): 42 mg, 0.6 mg/kg, 21 mL');
  });
});

describe('the table of the dose chart', () => {
  async function rowsOf(keys: LinkKeys): Promise<(string | null)[][]> {
    const user = renderChart(keys);
    await user.click(screen.getByText('Show as table'));
    return within(screen.getByRole('table'))
      .getAllByRole('row')
      .map((row) => [...row.children].map((cell) => cell.textContent));
  }

  it('has a row each 15 min and at every corner', async () => {
    const rows = await rowsOf({ duration: '1h', loading: '0.2mg/kg*10min' });
    expect(rows).toEqual([
      ['h:min', 'mg', 'mg/kg', 'mL', 'What happens'],
      ['0:00', '0', '0', '0', 'Start'],
      // 7.3 mL in 10.07 min, then 19.9 mL/h: 7.3 + 19.9 × 4.931 ÷ 60 = 8.935 mL at 2 mg/mL
      ['0:10', '14.6', '0.201', '7.3', 'Loading ends'],
      ['0:15', '17.9', '0.246', '8.94', ''],
      ['0:30', '27.8', '0.384', '13.9', ''],
      ['0:45', '37.8', '0.521', '18.9', ''],
      ['1:00', '47.7', '0.658', '23.9', ''],
      ['1:10', '54.4', '0.75', '27.2', 'End'],
    ]);
  });

  it('names steps and changes of container, with the clock', async () => {
    const rows = await rowsOf({
      doseRate: undefined,
      duration: undefined,
      step: ['0.3mg/kg/h*4h', '0.5mg/kg/h*4h'],
      start: '22:00',
    });
    const marked = rows.filter((row) => row.at(-1) !== '').map((row) => [row[1], row.at(-1)]);
    expect(marked).toEqual([
      ['Clock', 'What happens'],
      ['22:00', 'Start'],
      // 43.5 mL at 10.9 mL/h: 3 h 59.4 min
      [expect.stringMatching(/^01:59/), 'Step 2 starts'],
      [expect.stringMatching(/^04:0\d/), 'Bag 2 is hung'],
      [expect.stringMatching(/^06:00/), 'End'],
    ]);
  });

  it('has every step, whether or not the drawing has room for its label: 14 + 7 × 0.5 = 17.5 mg', async () => {
    const rows = await rowsOf(STEPPED);
    expect(rows.find((row) => row.at(-1) === 'Step 2 starts')).toEqual(
      expect.arrayContaining(['0:40', '17.5']),
    );
  });

  it('is made only when it is asked for', () => {
    renderChart({ duration: '100h' });
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
  });
});
