import { screen } from '@testing-library/react';

/**
 * A field to type in, by its label. By role it would be the same field, after a name has been worked out
 * for every part of the page.
 */
export function field(label: string): HTMLInputElement {
  return screen.getByLabelText<HTMLInputElement>(label, { selector: 'input[type="text"]' });
}
