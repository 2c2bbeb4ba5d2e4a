import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { field } from '../../../support/field.ts';
import { planLink } from '../../../support/calculateLink.ts';
import { renderOrderForm } from '../../../support/renderOrderForm.tsx';
import { says } from '../../../support/says.ts';

const choice = (group: string, option: string) =>
  screen.getAllByRole<HTMLInputElement>('radio', { name: option }).find((radio) => {
    const named = screen.getByRole('radiogroup', { name: group });
    return named.contains(radio);
  });

describe('the order form', () => {
  it('has the fields of a plain order by their names', () => {
    renderOrderForm();
    const names = ['Weight', 'Dose rate', 'Hours', 'Minutes', 'Ketamine in bag', 'Bag volume'];
    for (const name of [...names, 'Priming volume', 'Start time']) {
      expect(field(name)).toBeEnabled();
    }
    for (const name of ['Weight unit', 'Dose on', 'Made up', 'Vial strength']) {
      expect(screen.getByRole('radiogroup', { name })).toBeInTheDocument();
    }
    for (const name of ['Care area', 'Dose unit', 'Pump']) {
      expect(screen.getByRole('combobox', { name })).toBeEnabled();
    }
  });

  it('gives what was typed to the plan, character by character', async () => {
    const { user, view } = renderOrderForm();
    await user.type(field('Weight'), '72.50');
    expect(view().form.weight).toBe('72.50');
  });

  it('goes from field to field with Enter, in the order of the page', async () => {
    const { user, view } = renderOrderForm();
    await user.click(field('Weight'));
    await user.keyboard(
      '72.5{Enter}0.55{Enter}4{Enter}{Enter}200{Enter}100{Enter}{Enter}09:00{Enter}',
    );
    expect(field('Start time')).toHaveFocus();
    expect(view().calculation?.program).toBeDefined();
    expect(view().form).toMatchObject({ dose: '0.55', hours: '4', minutes: '', start: '09:00' });
  });

  it('replaces what stands in the next field, as Tab does', async () => {
    const { user, view } = renderOrderForm(planLink({}));
    await user.click(field('Weight'));
    await user.keyboard('{Enter}0.3');
    expect(view().form.dose).toBe('0.3');
  });

  it('goes on from a choice with Enter, too', async () => {
    const { user } = renderOrderForm();
    choice('Dose on', 'Actual weight')?.focus();
    await user.keyboard('{Enter}');
    expect(field('Dose rate')).toHaveFocus();
  });

  it('refuses a comma with a message that belongs to the field', async () => {
    const { user } = renderOrderForm();
    await user.type(field('Dose rate'), '0,5');
    expect(field('Dose rate')).toBeInvalid();
    expect(field('Dose rate')).toHaveAccessibleDescription(says('Use a point for decimals: 0.5'));
    expect(field('Weight')).not.toHaveAttribute('aria-invalid');
  });

  it('refuses a whole hour in the minutes beside hours: 4 h + 60 min = 5 h', async () => {
    const { user, view } = renderOrderForm(planLink({}));
    await user.type(field('Minutes'), '60');
    expect(field('Minutes')).toBeInvalid();
    expect(field('Minutes')).toHaveAccessibleDescription(
      says('Minutes beside hours: 0 to 59. 4 h 60 min is 5 h'),
    );
    expect(view().status).toBe('blocked');
    expect(view().calculation).toBeUndefined();
    await user.clear(field('Hours'));
    expect(field('Minutes')).not.toHaveAttribute('aria-invalid');
    expect(view().calculation).toBeDefined();
  });

  it.each(['3.', 'x', '99'])(
    'judges no duration by its hours alone: 4 h and minutes typed as %s',
    async (minutes) => {
      const { user } = renderOrderForm(planLink({ doseRate: undefined }));
      expect(field('Hours')).toHaveAccessibleDescription(says('4 h is in the usual range'));
      await user.type(field('Minutes'), minutes);
      expect(field('Hours')).not.toHaveAccessibleDescription(says('in the usual range'));
      expect(field('Hours')).toHaveAccessibleDescription(says('Usual 4 to 6 h'));
    },
  );

  it('waits for the digit after a point without calling it wrong', async () => {
    const { user } = renderOrderForm();
    await user.type(field('Weight'), '72.');
    expect(field('Weight')).not.toHaveAttribute('aria-invalid');
    expect(field('Weight')).toHaveAccessibleDescription(says('Add a digit after the point'));
  });

  it('keeps the digits when kg becomes lb and prints the kilograms beside them', async () => {
    const { user } = renderOrderForm(planLink({ weight: '160kg' }));
    expect(screen.queryByText(/^=/)).not.toBeInTheDocument();
    await user.click(screen.getByRole('radio', { name: 'lb' }));
    expect(field('Weight')).toHaveValue('160');
    expect(screen.getByText('= 72.6 kg')).toBeInTheDocument();
    expect(field('Weight')).toHaveAccessibleDescription(says('= 72.6'));
  });

  it('calls the dose field after its unit and keeps the digits', async () => {
    const { user, view } = renderOrderForm(planLink({}));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Dose unit' }), 'mg in all');
    expect(field('Total dose')).toHaveValue('0.55');
    expect(screen.queryByRole('textbox', { name: 'Dose rate' })).not.toBeInTheDocument();
    expect(view().form.doseUnit).toBe('mg');
  });

  it('asks for height and sex as soon as another weight is dosed on, and compares the weights', async () => {
    const { user } = renderOrderForm(planLink({}));
    expect(screen.queryByRole('textbox', { name: 'Height' })).not.toBeInTheDocument();
    await user.click(screen.getByRole('radio', { name: 'Ideal' }));
    await user.type(field('Height'), '175');
    await user.click(screen.getByRole('radio', { name: 'Male' }));
    const table = await screen.findByRole('table', { name: 'What each dosing weight would give' });
    expect(table).toHaveTextContent(/Ideal weight, chosen70\.5 kg/);
    expect(table).toHaveTextContent(/Actual weight72\.5 kg/);
    expect(within(table).getAllByRole('rowheader', { name: /chosen/ })).toHaveLength(1);
  });

  it('compares dosing weights on request and leads the keyboard to the height', async () => {
    const { user } = renderOrderForm(planLink({}));
    await user.click(screen.getByRole('button', { name: 'Compare dosing weights' }));
    expect(field('Height')).toHaveFocus();
  });

  it('never hides a height that was entered', async () => {
    const { user } = renderOrderForm();
    await user.click(screen.getByRole('radio', { name: 'Ideal' }));
    await user.type(field('Height'), '175');
    await user.click(screen.getByRole('radio', { name: 'Actual weight' }));
    expect(field('Height')).toHaveValue('175');
  });

  it('writes a standard preparation and shows which one the fields hold', async () => {
    const { user } = renderOrderForm();
    const chip = () => screen.getByRole('button', { name: says('500 mg in 250 mL') });
    expect(chip()).toHaveAttribute('aria-pressed', 'false');
    await user.click(chip());
    expect(field('Ketamine in bag')).toHaveValue('500');
    expect(field('Bag volume')).toHaveValue('250');
    expect(chip()).toHaveAttribute('aria-pressed', 'true');
    await user.type(field('Bag volume'), '0');
    expect(chip()).toHaveAttribute('aria-pressed', 'false');
  });

  it('shows the priming volume of the pump until another is typed', async () => {
    const { user } = renderOrderForm();
    expect(field('Priming volume')).toHaveValue('20');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Pump' }), 'Syringe pump');
    expect(field('Priming volume')).toHaveValue('2');
    await user.clear(field('Priming volume'));
    expect(field('Priming volume')).toHaveValue('');
  });

  it('takes no vial for no vial', async () => {
    const { user, view } = renderOrderForm(planLink({ stock: '50mg/mL' }));
    expect(choice('Vial strength', '50')).toBeChecked();
    await user.click(screen.getByRole('radio', { name: 'None' }));
    expect(view().form.stock).toBe('');
  });

  it('says what else a value could mean, with its sum, as text and not as a button', () => {
    renderOrderForm(planLink({ doseRate: '5mg/kg/h' }));
    expect(field('Dose rate')).toHaveAccessibleDescription(says('Did you mean 5 mcg/kg/min?'));
    expect(screen.queryByRole('button', { name: /mcg/ })).not.toBeInTheDocument();
    expect(field('Weight')).not.toHaveAccessibleDescription(says('Did you mean'));
  });
});

describe('the rate of a pump in the order form', () => {
  it('stands beside a plan with pump settings', () => {
    renderOrderForm(planLink({}));
    expect(document.body).toHaveTextContent('0.1 mL/h steps');
  });

  it.each([
    ['an empty form', undefined],
    ['a hard limit', planLink({ doseRate: '5mg/kg/h' })],
    ['a missing volume', planLink({ volume: undefined })],
  ])('is nowhere beside %s', (_what, link) => {
    renderOrderForm(link);
    expect(document.body).not.toHaveTextContent('mL/h');
    expect(document.body).toHaveTextContent('steps of 0.1');
  });
});
