import type { KeyboardEvent } from 'react';

/**
 * Enter in a field or on a choice goes to the next field to type in, as on a keypad. Buttons and
 * lists keep their own Enter. `within` holds the fields where the listening element does not.
 */
export function enterToNext(
  event: KeyboardEvent<HTMLElement>,
  within: Element | null = event.currentTarget,
): void {
  const { target } = event;
  if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
  if (!(target instanceof HTMLInputElement)) return;
  // Also keeps Enter from sending the form, which has nowhere to go.
  event.preventDefault();
  const inputs = within?.querySelectorAll<HTMLInputElement>('input[type="text"]:enabled');
  const next = [...(inputs ?? [])].find(
    (input) => target.compareDocumentPosition(input) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  next?.focus();
  // As Tab does: the next digits replace what is there.
  next?.select();
}
