import { pumpProfileById } from '../../../core/library/drugLibrary.ts';
import { amountText } from '../../../core/quantity/quantity.ts';
import { FormNumber } from '../../parts/order/FormNumber.tsx';
import type { FormPartProps } from './formPart.ts';

/** What the line takes: the pump profile's own until another is typed. */
export function PrimingField({ view, actions }: FormPartProps) {
  const { form, library } = view;
  const profile = pumpProfileById(library, form.pumpProfileId);
  return (
    <FormNumber
      name="priming"
      {...{ view, actions }}
      unit="mL"
      value={form.priming ?? amountText(profile.primingVolume)}
    />
  );
}
