import { useCallback } from 'react';
import type { OrderFormText } from '../../../input/orderFormText.ts';
import type { OrderFormActions } from './orderPart.ts';

/** Sets one field of the form; the same function throughout, so that a choice is not drawn for it. */
export function useSetField<K extends keyof OrderFormText>(
  actions: Pick<OrderFormActions, 'setField'>,
  name: K,
): (value: OrderFormText[K]) => void {
  return useCallback(
    (value) => {
      actions.setField(name, value);
    },
    [actions, name],
  );
}
