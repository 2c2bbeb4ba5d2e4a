import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import type { NumberFieldProps } from '../../../src/ui/parts/NumberField.tsx';
import { NumberField } from '../../../src/ui/parts/NumberField.tsx';

function Typed(props: Partial<NumberFieldProps>) {
  const [value, setValue] = useState('');
  return <NumberField id="a" label="Bag volume" value={value} onChange={setValue} {...props} />;
}

describe('a field for an amount', () => {
  it('keeps every character as typed, wrong ones too', async () => {
    render(<Typed />);
    const field = screen.getByRole('textbox', { name: 'Bag volume' });
    await userEvent.type(field, ' 1,5e3 ');
    expect(field).toHaveValue(' 1,5e3 ');
  });

  it('is a text with a number pad and no help from the browser', () => {
    render(<Typed />);
    const field = screen.getByRole('textbox', { name: 'Bag volume' });
    expect(field).toHaveAttribute('type', 'text');
    expect(field).toHaveAttribute('inputmode', 'decimal');
    expect(field).toHaveAttribute('autocomplete', 'off');
    expect(field).toHaveAttribute('spellcheck', 'false');
  });

  it('has its unit and what else describes it read out, and no message while there is none', () => {
    render(
      <>
        <Typed unit="mL" describedBy={['rail', undefined]} />
        <p id="rail">Usual 50 to 100</p>
      </>,
    );
    const field = screen.getByRole('textbox', { name: 'Bag volume' });
    expect(field).toHaveAccessibleDescription('mL Usual 50 to 100');
    expect(field).not.toHaveAttribute('aria-invalid');
  });

  it('is invalid only with a refusal, which describes it', () => {
    render(<Typed unit="mL" refusal="Use a point for decimals: 0.5" />);
    const field = screen.getByRole('textbox', { name: 'Bag volume' });
    expect(field).toBeInvalid();
    expect(field).toHaveAccessibleDescription('mL Use a point for decimals: 0.5');
  });

  it('takes a number on its way with a quiet word, not as an error', () => {
    render(<Typed hint="Add a digit after the point" />);
    const field = screen.getByRole('textbox', { name: 'Bag volume' });
    expect(field).not.toHaveAttribute('aria-invalid');
    expect(field).toHaveAccessibleDescription('Add a digit after the point');
  });

  it('grows with its text, so that no digit is hidden', () => {
    render(<Typed value="0.12345678901234" />);
    expect(screen.getByRole('textbox')).toHaveAttribute('size', '16');
  });
});
