import { useCallback } from 'react';
import { amountText } from '../../../core/quantity/quantity.ts';
import { ChoiceGroup } from '../ChoiceGroup.tsx';
import { fieldId } from './fieldId.ts';
import { fieldMessages } from './FormNumber.tsx';
import type { OrderPartProps } from './orderPart.ts';
import { useSetField } from './useSetField.ts';

const MIXES = [
  { value: 'final', text: 'made up to the volume' },
  { value: 'added', text: 'added to the bag' },
] as const;

/** How the bag or the syringe is made, and from which vials. */
export function MixFields({ view, actions }: OrderPartProps) {
  const { form, library } = view;
  return (
    <>
      <ChoiceGroup
        label="Made up"
        value={form.mix}
        options={MIXES}
        onChange={useSetField(actions, 'mix')}
      />
      <ChoiceGroup
        label="Vial strength"
        id={fieldId('stock')}
        unit="mg/mL"
        value={form.stock === '' ? 'none' : form.stock}
        options={[
          ...library.vials.map((vial) => {
            const strength = amountText(vial.concentration);
            return { value: strength, text: strength };
          }),
          { value: 'none', text: 'None' },
        ]}
        onChange={useCallback(
          (strength: string) => {
            actions.setField('stock', strength === 'none' ? '' : strength);
          },
          [actions],
        )}
        {...fieldMessages(view, 'stock')}
      />
    </>
  );
}
