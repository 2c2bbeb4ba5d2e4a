import type { EnteredOrder } from '../core/order/enteredOrder.ts';
import type {
  DoseRateUnit,
  InfusionOrder,
  LoadingDose,
  Maintenance,
  OrderedPatient,
  Preparation,
  RateStep,
} from '../core/order/infusionOrder.ts';
import { quantity, sumOf } from '../core/quantity/quantity.ts';
import type { LoadingFields, MaintenanceFields, OrderFields, PhaseFields } from './orderFields.ts';
import type { OrderFormText } from './orderFormText.ts';

/** The order that a form amounts to; undefined while any field in use is not sound. */
export function buildOrder(text: OrderFormText, fields: OrderFields): InfusionOrder | undefined {
  const patient = buildPatient(text, fields);
  const maintenance = buildMaintenance(fields.maintenance);
  const loading = fields.loading && buildLoading(text, fields.loading);
  const preparation = buildPreparation(text, fields);
  const { priming, start } = fields;
  if (patient === undefined || maintenance === undefined || preparation === undefined) {
    return undefined;
  }
  if (text.hasLoading && loading === undefined) return undefined;
  if (priming.kind !== 'valid' || !isSettled(start)) return undefined;
  return {
    careAreaId: text.careAreaId,
    patient,
    maintenance,
    ...(loading === undefined ? {} : { loading }),
    preparation,
    primingVolume: quantity(priming.digits, 'mL'),
    pumpProfileId: text.pumpProfileId,
    ...(start.kind === 'valid' ? { startMinute: start.minute } : {}),
  };
}

/** What is known of the order of a form, whether or not the rest is sound. */
export function buildEntered(text: OrderFormText, fields: OrderFields): EnteredOrder {
  const { weight, height, maintenance, loading } = fields;
  const phases = maintenance.isStepped ? maintenance.steps : [maintenance.single];
  const durations = phases.flatMap(({ duration }) => duration.duration ?? []);
  return {
    careAreaId: text.careAreaId,
    ...(weight.kind === 'valid' ? { patientWeight: quantity(weight.digits, text.weightUnit) } : {}),
    ...(height.kind === 'valid' ? { height: quantity(height.digits, text.heightUnit) } : {}),
    doseRates: phases.map(({ dose, doseUnit }) =>
      dose.kind !== 'valid' || doseUnit === 'mg' || doseUnit === 'mg/kg'
        ? undefined
        : quantity(dose.digits, doseUnit),
    ),
    ...(durations.length === phases.length ? { duration: sumOf('h', durations) } : {}),
    ...(loading?.dose.kind === 'valid'
      ? { loadingDose: quantity(loading.dose.digits, text.loadingDoseUnit) }
      : {}),
    ...(loading?.minutes.kind === 'valid'
      ? { loadingTime: quantity(loading.minutes.digits, 'min') }
      : {}),
  };
}

function buildPatient(
  { weightUnit, heightUnit, basis, sex }: OrderFormText,
  { weight, height }: OrderFields,
): OrderedPatient | undefined {
  if (weight.kind !== 'valid' || !isSettled(height)) return undefined;
  const patientWeight = quantity(weight.digits, weightUnit);
  const stature = {
    ...(height.kind === 'valid' ? { height: quantity(height.digits, heightUnit) } : {}),
    ...(sex === '' ? {} : { sex }),
  };
  if (basis === 'actual') return { patientWeight, basis, ...stature };
  if (stature.height === undefined || stature.sex === undefined) return undefined;
  return { patientWeight, basis, height: stature.height, sex: stature.sex };
}

function buildMaintenance(fields: MaintenanceFields): Maintenance | undefined {
  if (fields.isStepped) return buildSteps(fields.steps);
  const { dose, doseUnit, duration } = fields.single;
  if (dose.kind !== 'valid' || duration.duration === undefined) return undefined;
  return doseUnit === 'mg' || doseUnit === 'mg/kg'
    ? { kind: 'total', totalDose: quantity(dose.digits, doseUnit), duration: duration.duration }
    : { kind: 'rate', doseRate: quantity(dose.digits, doseUnit), duration: duration.duration };
}

function buildSteps(fields: readonly PhaseFields<DoseRateUnit>[]): Maintenance | undefined {
  const steps: RateStep[] = [];
  for (const { dose, doseUnit, duration } of fields) {
    if (dose.kind !== 'valid' || duration.duration === undefined) return undefined;
    steps.push({ doseRate: quantity(dose.digits, doseUnit), duration: duration.duration });
  }
  return { kind: 'steps', steps };
}

function buildLoading(
  { loadingDoseUnit }: OrderFormText,
  { dose, minutes }: LoadingFields,
): LoadingDose | undefined {
  if (dose.kind !== 'valid' || minutes.kind !== 'valid') return undefined;
  return { dose: quantity(dose.digits, loadingDoseUnit), time: quantity(minutes.digits, 'min') };
}

function buildPreparation(
  { mix }: OrderFormText,
  { drug, volume, stock }: OrderFields,
): Preparation | undefined {
  if (drug.kind !== 'valid' || volume.kind !== 'valid' || !isSettled(stock)) return undefined;
  const amounts = { drug: quantity(drug.digits, 'mg'), volume: quantity(volume.digits, 'mL') };
  if (stock.kind === 'valid') {
    return { mix, ...amounts, stockConcentration: stock.vial.concentration };
  }
  return mix === 'added' ? undefined : { mix, ...amounts };
}

/** Sound, or left blank. */
function isSettled<T extends { readonly kind: string }>(
  reading: T,
): reading is Extract<T, { readonly kind: 'valid' | 'empty' }> {
  return reading.kind === 'valid' || reading.kind === 'empty';
}
