import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { ChoiceGroup } from '../../../src/ui/parts/ChoiceGroup.tsx';

const UNITS = [
  { value: 'kg', text: 'kg' },
  { value: 'lb', text: 'lb' },
] as const;

function Chosen({ start, refusal }: { readonly start: 'kg' | ''; readonly refusal?: string }) {
  const [unit, setUnit] = useState<'kg' | 'lb' | ''>(start);
  return (
    <ChoiceGroup
      label="Weight unit"
      isLabelHidden
      value={unit}
      options={UNITS}
      onChange={setUnit}
      refusal={refusal}
    />
  );
}

describe('a choice of one among a few', () => {
  it('is a named group of radio buttons of which one is chosen', async () => {
    render(<Chosen start="kg" />);
    expect(screen.getByRole('radiogroup', { name: 'Weight unit' })).toBeInTheDocument();
    expect(screen.getByRole('radio', { name: 'kg' })).toBeChecked();
    await userEvent.click(screen.getByRole('radio', { name: 'lb' }));
    expect(screen.getByRole('radio', { name: 'lb' })).toBeChecked();
    expect(screen.getByRole('radio', { name: 'kg' })).not.toBeChecked();
  });

  it('is reached by Tab and changed by an arrow key', async () => {
    const user = userEvent.setup();
    render(<Chosen start="kg" />);
    await user.tab();
    expect(screen.getByRole('radio', { name: 'kg' })).toHaveFocus();
    await user.keyboard('{ArrowRight}');
    expect(screen.getByRole('radio', { name: 'lb' })).toBeChecked();
  });

  it('may have nothing chosen', () => {
    render(<Chosen start="" />);
    for (const radio of screen.getAllByRole('radio')) expect(radio).not.toBeChecked();
  });

  it('says why it is refused', () => {
    render(<Chosen start="" refusal="Choose a unit" />);
    const group = screen.getByRole('radiogroup', { name: 'Weight unit' });
    expect(group).toBeInvalid();
    expect(group).toHaveAccessibleDescription('Choose a unit');
  });
});
