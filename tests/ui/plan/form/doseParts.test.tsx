import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { field } from '../../../support/field.ts';
import { planLink } from '../../../support/calculateLink.ts';
import { renderOrderForm } from '../../../support/renderOrderForm.tsx';
import { says } from '../../../support/says.ts';

const button = (name: string) => screen.getByRole('button', { name });

const STEPS = ['0.1mg/kg/h*30min', '0.2mg/kg/h*4h'];
const stepped = (steps: readonly string[]) =>
  planLink({ doseRate: undefined, duration: undefined, step: steps });

describe('a loading dose', () => {
  it('is added with the keyboard in its field, and taken away with it back at the button', async () => {
    const { user, view } = renderOrderForm(planLink({}));
    await user.click(button('+ Loading dose'));
    expect(field('Loading dose')).toHaveFocus();
    await user.keyboard('0.2{Enter}10');
    expect(field('Loading minutes')).toHaveValue('10');
    expect(screen.getByRole('combobox', { name: 'Loading dose unit' })).toHaveValue('mg/kg');
    expect(view().calculation?.plan?.loading).toBeDefined();
    await user.click(button('Remove loading dose'));
    expect(button('+ Loading dose')).toHaveFocus();
    expect(view().calculation?.plan?.loading).toBeUndefined();
  });
});

describe('rate steps', () => {
  it('begin with what the single rate held', async () => {
    const { user } = renderOrderForm(planLink({}));
    await user.click(button('+ Rate step'));
    expect(field('Step 1 dose rate')).toHaveValue('0.55');
    expect(field('Step 1 hours')).toHaveValue('4');
    expect(field('Step 2 dose rate')).toHaveFocus();
    expect(screen.queryByRole('textbox', { name: 'Hours' })).not.toBeInTheDocument();
  });

  it('have fields by their names, and a length in all', () => {
    renderOrderForm(stepped(STEPS));
    expect(field('Step 2 dose rate')).toHaveValue('0.2');
    expect(screen.getByRole('combobox', { name: 'Step 2 dose unit' })).toHaveValue('mg/kg/h');
    expect(field('Step 1 minutes')).toHaveValue('30');
    expect(document.body).toHaveTextContent('In all 4 h 30 min');
  });

  it('are filled by keyboard alone', async () => {
    const { user, view } = renderOrderForm(stepped(STEPS));
    await user.click(button('+ Rate step'));
    await user.keyboard('0.3{Enter}1{Enter}15');
    expect(view().form.steps[2]).toMatchObject({ doseRate: '0.3', hours: '1', minutes: '15' });
    expect(view().calculation?.plan?.steps).toHaveLength(3);
  });

  it('keep the digits when the unit of one changes', async () => {
    const { user, view } = renderOrderForm(stepped(STEPS));
    const unit = screen.getByRole('combobox', { name: 'Step 1 dose unit' });
    await user.selectOptions(unit, 'mcg/kg/min');
    expect(view().form.steps[0]).toMatchObject({ doseRate: '0.1', doseUnit: 'mcg/kg/min' });
  });

  it('become a single rate again when one is left', async () => {
    const { user } = renderOrderForm(stepped(STEPS));
    await user.click(button('Remove step 1'));
    expect(field('Dose rate')).toHaveValue('0.2');
    expect(button('+ Rate step')).toHaveFocus();
  });

  it('are twelve at most', () => {
    renderOrderForm(stepped(Array.from({ length: 12 }, () => '0.2mg/kg/h*30min')));
    expect(field('Step 12 dose rate')).toBeEnabled();
    expect(screen.queryByRole('button', { name: '+ Rate step' })).not.toBeInTheDocument();
    expect(document.body).toHaveTextContent('12 steps at most');
  });

  it('carry their own messages', async () => {
    const { user } = renderOrderForm(stepped(STEPS));
    await user.type(field('Step 2 minutes'), '1e1');
    expect(field('Step 2 minutes')).toBeInvalid();
    expect(field('Step 1 minutes')).not.toHaveAttribute('aria-invalid');
  });
});

describe('the rails of the form', () => {
  it.each([
    ['Weight', { weight: '160lb' }, '72.6 kg is in the usual range'],
    ['Weight', { weight: '20kg' }, 'Below the hard limit of 30 kg'],
    ['Dose rate', { doseRate: '9.17mcg/kg/min' }, '0.55 mg/kg/h is above the usual range'],
    ['Dose rate', { doseRate: '30mg/h' }, '0.414 mg/kg/h is in the usual range'],
    ['Total dose', { doseRate: undefined, totalDose: '100mg' }, '0.345 mg/kg/h is in'],
    ['Hours', { duration: '3h30min' }, '3 h 30 min is below the usual range'],
    ['Loading dose', { loading: '0.4mg/kg*10min' }, '0.4 mg/kg is above the usual range'],
    ['Loading dose', { loading: '14mg*10min' }, '0.193 mg/kg is in the usual range'],
    ['Loading minutes', { loading: '0.2mg/kg*0.5min' }, 'Below the hard limit of 1 min'],
    ['Ketamine in bag', { drug: '2000mg' }, '20 mg/mL is above the usual range'],
  ])('say of %s with %o: %s', (name, keys, expected) => {
    renderOrderForm(planLink(keys));
    expect(field(name)).toHaveAccessibleDescription(says(expected));
  });

  it('show what a field says by itself before the order is complete', async () => {
    const { user } = renderOrderForm();
    await user.type(field('Dose rate'), '0.3');
    await user.type(field('Minutes'), '90');
    expect(field('Dose rate')).toHaveAccessibleDescription(
      says('0.3 mg/kg/h is in the usual range'),
    );
    expect(field('Minutes')).toHaveAccessibleDescription(
      says('1 h 30 min is below the usual range'),
    );
  });

  it('show a height in centimeters', () => {
    renderOrderForm(planLink({ basis: 'ideal', height: '69in', sex: 'female' }));
    expect(field('Height')).toHaveAccessibleDescription(
      says('= 175.3 cm 175.3 cm is in the usual'),
    );
  });
});
