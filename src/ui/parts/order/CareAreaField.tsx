import { SelectField } from '../SelectField.tsx';
import { controlId } from './fieldId.ts';
import type { OrderPartProps } from './orderPart.ts';
import { useSetField } from './useSetField.ts';

/** Where the infusion is given: its limits follow from it. */
export function CareAreaField({ view, actions }: OrderPartProps) {
  const { form, library } = view;
  return (
    <SelectField
      id={controlId('careArea')}
      label="Care area"
      value={form.careAreaId}
      options={library.careAreas.map(({ id, name }) => ({ value: id, text: name }))}
      onChange={useSetField(actions, 'careAreaId')}
    />
  );
}
