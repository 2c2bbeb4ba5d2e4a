import { FormPart } from '../../parts/order/FormPart.tsx';
import { CareAreaField } from '../../parts/order/CareAreaField.tsx';
import { WeightFields } from '../../parts/order/WeightFields.tsx';
import type { FormPartProps } from './formPart.ts';

/** Where and for whom: care area, weight and what the dose is based on. */
export function PatientFields(props: FormPartProps) {
  return (
    <FormPart title="Patient">
      <CareAreaField {...props} />
      <WeightFields {...props} />
    </FormPart>
  );
}
