import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { field } from '../../support/field.ts';
import { enter, renderCheck, root, wholeDocument } from '../../support/renderCheck.tsx';
import { says } from '../../support/says.ts';
import { checkLink, STEPPED } from '../../support/startCheck.ts';

describe('the form of a check', () => {
  it('asks for the order, the label and the pump by name, and has nothing filled in', () => {
    renderCheck();
    const names = [
      ...['Weight', 'Dose rate', 'Hours', 'Minutes', 'Bag label amount', 'Bag label volume'],
      ...['Pump rate', 'Volume to be infused'],
    ];
    expect(screen.getAllByRole('textbox')).toHaveLength(names.length);
    for (const name of names) expect(field(name)).toHaveValue('');
    for (const name of ['Weight unit', 'Dose on']) {
      expect(screen.getByRole('radiogroup', { name })).toBeInTheDocument();
    }
    for (const name of ['Dose unit', 'Pump', 'Care area']) {
      expect(screen.getByRole('combobox', { name })).toBeEnabled();
    }
    for (const name of ['What the order says', 'What the bag label says', 'What the pump shows']) {
      expect(screen.getByRole('group', { name })).toBeInTheDocument();
    }
    expect(root()).toHaveAttribute('data-status', 'empty');
    expect(root()).toHaveAttribute('data-verdict', 'waiting');
  });

  it('keeps what the browser knows out of its fields', () => {
    renderCheck();
    expect(screen.getByRole('form')).toHaveAttribute('autocomplete', 'off');
    for (const input of screen.getAllByRole('textbox')) {
      expect(input).toHaveAttribute('autocomplete', 'off');
    }
  });

  it('goes from field to field with Enter, in the order of the page', async () => {
    const user = renderCheck();
    await user.click(field('Weight'));
    await user.keyboard(
      '82{Enter}0.3{Enter}4{Enter}{Enter}500{Enter}50{Enter}2.5{Enter}9.8{Enter}',
    );
    expect(field('Volume to be infused')).toHaveFocus();
    expect(root()).toHaveAttribute('data-verdict', 'match');
  });

  it('asks for height and sex where a dosing weight needs them', async () => {
    const user = renderCheck();
    await user.click(screen.getByRole('radio', { name: 'Ideal' }));
    expect(field('Height')).toBeEnabled();
    expect(screen.getByRole('radiogroup', { name: 'Sex' })).toBeInTheDocument();
  });

  it('takes height and sex also where the dose is on actual weight', async () => {
    const user = renderCheck();
    await user.click(screen.getByRole('button', { name: '+ Height and sex' }));
    expect(field('Height')).toHaveFocus();
  });

  it('asks for what the pump shows in every phase of the order', async () => {
    const user = renderCheck();
    await user.type(field('Pump rate'), '7');
    await user.click(screen.getByRole('button', { name: '+ Rate step' }));
    await user.click(screen.getByRole('button', { name: '+ Loading dose' }));
    expect(field('Step 1 pump rate')).toHaveValue('7');
    for (const name of [
      ...['Step 1 volume to be infused', 'Step 2 pump rate', 'Step 2 volume to be infused'],
      ...['Loading pump rate', 'Loading volume to be infused'],
    ]) {
      expect(field(name)).toHaveValue('');
    }
    expect(screen.queryByRole('textbox', { name: 'Pump rate' })).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Remove step 2' }));
    await user.click(screen.getByRole('button', { name: 'Remove loading dose' }));
    expect(field('Pump rate')).toHaveValue('7');
    expect(screen.queryByRole('textbox', { name: 'Loading pump rate' })).not.toBeInTheDocument();
  });

  it('asks how a bag was made only where the drug was added to it', async () => {
    const user = renderCheck();
    expect(screen.queryByRole('radiogroup', { name: 'Made up' })).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: '+ Drug added to a full bag' }));
    const made = screen.getByRole('radiogroup', { name: 'Made up' });
    expect(within(made).getByRole('radio', { name: 'added to the bag' })).toBeChecked();
    await user.click(within(made).getByRole('radio', { name: 'made up to the volume' }));
    expect(screen.getByRole('radiogroup', { name: 'Vial strength' })).toBeInTheDocument();
  });

  it('shows how the bag was made where a link says so', () => {
    renderCheck('#/check?mix=added&stock=50mg/mL');
    expect(screen.getByRole('radio', { name: 'added to the bag' })).toBeChecked();
  });

  it.each([
    ['Pump rate', '2,5', 'Use a point for decimals: 0.5'],
    [
      'Volume to be infused',
      '1,200',
      'Leave out a thousands comma: 1200. Use a point for decimals: 0.5',
    ],
    ['Volume to be infused', '0', 'Enter more than 0'],
    ['Bag label amount', '5e2', 'Write the number in full: 0.05'],
  ])('refuses in %s what is no plain number: %s', async (name, typed, message) => {
    const user = renderCheck();
    await user.type(field(name), typed);
    expect(field(name)).toBeInvalid();
    expect(field(name)).toHaveAccessibleDescription(says(message));
    expect(root()).toHaveAttribute('data-status', 'blocked');
    expect(screen.getByText(`Correct: ${name}.`)).toBeInTheDocument();
  });

  it('waits for the digit after a point', async () => {
    const user = renderCheck();
    await user.type(field('Pump rate'), '2.');
    expect(field('Pump rate')).not.toHaveAttribute('aria-invalid');
    expect(field('Pump rate')).toHaveAccessibleDescription(says('Add a digit after the point'));
  });

  it('names what is still to be entered', async () => {
    const user = renderCheck();
    await enter(user, { volume: ' ' });
    expect(root()).toHaveAttribute('data-status', 'incomplete');
    expect(screen.getByText('To complete: Volume to be infused.')).toBeInTheDocument();
  });
});

describe('what stands beside the fields', () => {
  const POUNDS = '#/check?weight=180lb&doseRate=0.3mg/kg/h&duration=4h&drug=200mg&volume=100mL';

  it('is nothing that follows from them, before all of it is entered', () => {
    renderCheck(`${POUNDS}&pumpRate=12.2mL/h`);
    for (const result of ['81.6', '2 mg/mL', '2\u00a0mg/mL', '24.5', '12.25', '49']) {
      expect(wholeDocument()).not.toContain(result);
    }
    expect(document.querySelector('.rail')).toBeNull();
  });

  it('is the weight in kilograms and the concentration once it is', () => {
    renderCheck(`${POUNDS}&pumpRate=12.2mL/h&pumpVolume=49mL`);
    expect(screen.getByText(says('= 81.6 kg'))).toBeInTheDocument();
    expect(screen.getByText(says('2 mg/mL'))).toBeInTheDocument();
  });

  it('is no other reading of the digits before all is entered, and each one after', async () => {
    const user = renderCheck(checkLink({ doseRate: '5mg/kg/h', pumpVolume: undefined }));
    expect(screen.queryByText(/did you mean/i)).not.toBeInTheDocument();
    await user.type(field('Volume to be infused'), '9.8');
    expect(screen.getByText(/Did you mean 5\smcg\/kg\/min\?/)).toBeInTheDocument();
    expect(root()).toHaveAttribute('data-verdict', 'mismatch');
    expect(root()).toHaveAttribute('data-status', 'blocked');
  });

  it('is the time of all steps once all is entered', async () => {
    const user = renderCheck(checkLink({ ...STEPPED, pumpVolume: '3.5mL' }));
    expect(screen.queryByText(/^In all/)).not.toBeInTheDocument();
    expect(screen.queryByText('Duration of all steps')).not.toBeInTheDocument();
    await user.type(field('Step 2 volume to be infused'), '42');
    expect(screen.getByText(says('In all 4 h 30 min'))).toBeInTheDocument();
  });
});
