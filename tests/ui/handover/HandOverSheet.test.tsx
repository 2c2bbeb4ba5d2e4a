import { afterEach, describe, expect, it } from 'vitest';
import type { LinkKeys } from '../../support/calculateLink.ts';
import { renderPapers, textOf } from '../../support/renderPapers.tsx';

const DOSE = 'doseRatePerKg:aboveSoft';

/** Two rate steps at 1 mg/mL on 70 kg: 7 and 21 mL/h. */
const STEPS: LinkKeys = {
  ...{ weight: '70kg', drug: '100mg', doseRate: undefined, duration: undefined },
  step: ['0.1mg/kg/h*1h', '0.3mg/kg/h*4h'],
};

function sheet(...order: Parameters<typeof renderPapers>): HTMLElement {
  const paper = renderPapers(...order).print();
  if (paper === null) throw new Error('Nothing is printed');
  return paper;
}

const rowsOf = (paper: HTMLElement, table: string): readonly string[] =>
  [...paper.querySelectorAll(`${table} tr`)].map((row) =>
    [...row.children].map(textOf).join(' | '),
  );

afterEach(() => {
  window.dispatchEvent(new Event('afterprint'));
});

describe('the hand-over sheet', () => {
  it('stands in the document only while it is printed', () => {
    const { print, endPrint } = renderPapers();
    expect(document.querySelector('.paper')).toBeNull();
    expect(print()).not.toBeNull();
    endPrint();
    expect(document.querySelector('.paper')).toBeNull();
  });

  it('repeats no result that other programs read', () => {
    expect(sheet().querySelector('data, [data-quantity], [data-finding]')).toBeNull();
  });

  it('says what it is, when it was printed and which versions it comes from', () => {
    const text = textOf(sheet().querySelector('header'));
    expect(text).toContain('Ketamine infusion: hand-over');
    expect(text).toContain('Chronic pain, adult · decision support');
    expect(text).toContain('Printed 22 Nov 2026, 08:41 · drug library 2026.1 · planner 1.0.0');
    expect(text).toContain('patient sticker');
  });

  it('has the three settings under the label of the bag', () => {
    const text = textOf(sheet({ stock: '50mg/mL' }).querySelector('.paper-settings'));
    expect(text).toContain('ketamine 2 mg/mL');
    expect(text).toContain('200 mg in 100 mL: add 4 mL of 50 mg/mL to 96 mL diluent');
    expect(text).toContain('Rate19.9 mL/hVolume to be infused79.8 mLTime4:01 h:min');
  });

  it('has the order in both units, the dosing weight, the clock times and what rounding does', () => {
    const lines = [...sheet({ start: '09:00' }).querySelectorAll('.paper-lines > div')].map(
      (line) => [...line.children].map(textOf).join(': '),
    );
    expect(lines).toEqual([
      'Dose rate: 0.55 mg/kg/h = 9.17 mcg/kg/min',
      'Dosing weight: 72.5 kg, actual weight',
      'Duration: 4 h; 09:00 to 13:01',
      'Total dose: 159.5 mg = 2.2 mg/kg',
      'After rounding: delivers 159.6 mg at 0.549 mg/kg/h',
      'Pump: Large-volume pump, steps of 0.1 mL/h',
    ]);
  });

  it('works the dose out in mg/kg/h, and once more from mcg/kg/min', () => {
    expect(rowsOf(sheet(), '.paper-working')).toEqual([
      'Dose rate per minute | 0.55 mg/kg/h × 1000 ÷ 60 | 9.1667 mcg/kg/min',
      'Dose per hour | 72.5 kg × 0.55 mg/kg/h | 39.875 mg/h',
      'Total dose | 39.875 mg/h × 4 h | 159.5 mg',
      'Concentration | 200 mg ÷ 100 mL | 2 mg/mL',
      'Pump rate | 39.875 mg/h ÷ 2 mg/mL | 19.9375 mL/h',
      'Volume | 159.5 mg ÷ 2 mg/mL | 79.75 mL',
      'By mcg | 9.1667 mcg/kg/min × 72.5 kg × 60 ÷ 1000 | 39.875 mg/h',
    ]);
  });

  it('sets a loading dose first', () => {
    const phases = [...sheet({ loading: '0.2mg/kg*10min' }).querySelectorAll('.paper-phase')];
    expect(phases.map(textOf)).toEqual([
      '1. First: loading dose 14.5 mgRate43.5 mL/hVolume to be infused7.3 mLTime0:10 h:min',
      '2. Then: maintenanceRate19.9 mL/hVolume to be infused79.8 mLTime4:01 h:min',
    ]);
  });

  it('has a row for each rate step, a loading dose first', () => {
    const rows = rowsOf(sheet({ ...STEPS, loading: '0.2mg/kg*10min' }), '.paper-steps');
    expect(rows.slice(1)).toEqual([
      'Load first | 84 | 14 | 0:10 | 0.2 mg/kg = 14 mg | 84',
      '1 | 7 | 7 | 1:00 | 0.1 | 1.67 | 7 | 7',
      '2 | 21 | 84 | 4:00 | 0.3 | 5 | 21 | 21',
      'Steps in all | 91 | 5:00 | A step’s volume: the rounded total by its end, less the one before',
    ]);
  });

  it('has the times of the observations, the expected volume and columns to write in', () => {
    const rows = rowsOf(sheet({ start: '09:00' }), '.paper-grid');
    expect(rows[0]).toBe(
      'Time | BP | HR | RR | SpO₂ | Sedation | Pain | Dysphoria | Pump mL | Expected mL',
    );
    expect(rows[1]).toBe('09:00 |  |  |  |  |  |  |  |  | 0');
    expect(rows[5]).toBe('10:00 |  |  |  |  |  |  |  |  | 19.9');
    expect(rows.slice(-2)).toEqual([
      '13:01 end |  |  |  |  |  |  |  |  | 79.8',
      '14:01 |  |  |  |  |  |  |  |  | 79.8',
    ]);
  });

  it('has elapsed times where no start is known', () => {
    const rows = rowsOf(sheet(), '.paper-grid');
    expect(rows[0]).toMatch(/^After start/);
    expect(rows[2]).toMatch(/^0:15 /);
  });

  it('has the screening list to tick, the time after the end and two lines to sign', () => {
    const paper = sheet({ start: '09:00' });
    expect([...paper.querySelectorAll('.paper-ticks li')].map(textOf)).toContain(
      'Raised intracranial pressure ruled out',
    );
    expect(textOf(paper)).toContain('After the end: Observe until 14:01.');
    expect(textOf(paper.querySelector('footer'))).toMatch(
      /^Prepared by: name, signature, timeIndependently checked by: name, signature, time/,
    );
  });

  it('has a square that opens the plan for checking', () => {
    const square = sheet().querySelector('header svg');
    expect(square).toHaveAttribute(
      'aria-label',
      'Square to scan that opens this plan for checking',
    );
  });
});

describe('the checks on the sheet', () => {
  it('name a caution without a reason in a box as not explained', () => {
    const box = sheet().querySelector('.paper-box-open');
    expect(textOf(box)).toBe(
      'Dose rate is above the usual range: 0.55 mg/kg/h; usual 0.1 to 0.5 mg/kg/h. Not explained',
    );
  });

  it('keep the reason that was given', () => {
    const { actions, print } = renderPapers();
    actions.setReason(DOSE, ' third session, tolerated 0.5 twice ');
    const paper = print();
    expect(textOf(paper?.querySelector('.paper-cautions'))).toMatch(
      /Reason: third session, tolerated 0\.5 twice$/,
    );
    expect(paper?.querySelector('.paper-box-open')).toBeNull();
  });

  it('give the reason for a weight once where it counts twice', () => {
    const { actions, print } = renderPapers({ weight: '160kg', doseRate: '0.3mg/kg/h' });
    actions.setReason('patientWeight:aboveSoft', 'weighed twice today');
    const text = textOf(print()?.querySelector('.paper-cautions'));
    expect(text).toContain('Weight is above the usual range: 160 kg; usual 40 to 150 kg.');
    expect(text).toContain('Reason: weighed twice today');
    expect(text).toContain('Reason: as given for the weight');
  });

  it('name what passed, what is for information, and the note on 0.5 mg/kg/h', () => {
    const text = textOf(sheet({ doseRate: '0.5mg/kg/h', start: '09:00' }));
    expect(text).toContain('All checks passed');
    expect(text).toContain('Dose per hour is above a published figure.');
    expect(text).toContain('Starting protocols often use 0.5 mg/kg/h');
    expect(text).toMatch(/Passed: .*Duration 4 h; .*Pump can deliver it\./);
  });
});

describe('the bags on the sheet', () => {
  it('are counted, with the volume of each, the times to change and what is left', () => {
    const text = textOf(sheet({ doseRate: '0.3mg/kg/h', drug: '100mg', volume: '50mL' }));
    // 43.5 mL at 2 mg/mL, 20 mL of priming: 30 mL from the first, 13.5 mL from the second
    expect(text).toContain('Bags: 2 bags. Priming takes 20 mL from the first.');
    expect(text).toContain('Bag gives: 1: 30 mL, 2: 13.5 mL. Start bag: 2 after 2 h 45 min.');
    expect(text).toContain(
      'Left at the end: in the last bag 36.5 mL = 73 mg, in the line 20 mL = 40 mg.',
    );
  });
});

describe('what the sheet warns of', () => {
  it('is a plan that nobody has confirmed for this patient', () => {
    const { actions, print, endPrint } = renderPapers();
    expect(textOf(print())).toContain('not confirmed as this patient’s values');
    endPrint();
    actions.confirmRestored();
    expect(textOf(print())).not.toContain('not confirmed');
  });

  it('is a drug library past its review', () => {
    expect(textOf(sheet({}, { reviewBy: '2026-11-21' }))).toContain(
      'Drug library 2026.1 was to be reviewed by 2026-11-21.',
    );
  });

  it('is not yet one on the day of its review', () => {
    expect(textOf(sheet({}, { reviewBy: '2026-11-22' }))).not.toContain('was to be reviewed');
  });
});

describe('a plan without pump settings', () => {
  it('prints that it is not a hand-over, why, and no settings', () => {
    const text = textOf(sheet({ doseRate: '5.5mg/kg/h' }));
    expect(text).toMatch(/^Not a hand-over/);
    expect(text).toContain('No infusion can be started from this page: it has no pump settings.');
    expect(text).toContain('Dose rate is above the hard limit. 5.5 mg/kg/h');
    expect(document.body.innerHTML).not.toContain('mL/h');
    expect(document.querySelector('svg')).toBeNull();
  });

  it('names what is missing', () => {
    const text = textOf(sheet({ weight: undefined }));
    expect(text).toMatch(/^Not a hand-over/);
    expect(text).toContain('To complete: Weight.');
    expect(document.body.innerHTML).not.toContain('mL/h');
  });
});
