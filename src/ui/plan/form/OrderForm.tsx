import { DoseFields } from '../../parts/order/DoseFields.tsx';
import { enterToNext } from '../../parts/order/enterToNext.ts';
import { FormPart } from '../../parts/order/FormPart.tsx';
import type { FormPartProps } from './formPart.ts';
import { PatientFields } from './PatientFields.tsx';
import { PreparationFields } from './PreparationFields.tsx';
import { PumpFields } from './PumpFields.tsx';

/** The order as it is typed: who, how much, from what, with which pump. Nothing to send. */
export function OrderForm(props: FormPartProps) {
  return (
    <form
      className="card order-form"
      aria-label="Order"
      noValidate
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault();
      }}
      onKeyDown={enterToNext}
    >
      <PatientFields {...props} />
      <FormPart title="Dose">
        <DoseFields {...props} />
      </FormPart>
      <PreparationFields {...props} />
      <PumpFields {...props} />
    </form>
  );
}
