import { screen } from '@testing-library/react';

/**
 * A field to type in, by its label. By role it would be the same field, after a name has been worked out
 * for every part of the page.
 */
export function field(label: string): HTMLInputElement {
  const { control } = screen.getByText<HTMLLabelElement>(label, { selector: 'label' });
  if (!(control instanceof HTMLInputElement)) throw new Error(`“${label}” has no field`);
  return control;
}
