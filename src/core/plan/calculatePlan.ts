import type { DrugLibrary, Vial } from '../library/drugLibrary.ts';
import type { DosingWeightChoice } from '../order/dosingWeight.ts';
import { dosingWeightChoices, weightInKilograms } from '../order/dosingWeight.ts';
import type {
  InfusionOrder,
  Maintenance,
  OrderedDoseRate,
  Preparation,
} from '../order/infusionOrder.ts';
import { finalVolumeOf } from '../order/infusionOrder.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { add, compare, convert, subtract, sumOf, times } from '../quantity/quantity.ts';
import { countRoundedUp } from '../quantity/rounding.ts';
import {
  concentrationOf,
  doseIn,
  doseInMg,
  doseOver,
  dosePerKgOf,
  doseRateFor,
  doseRateOf,
  doseRatePerKgOf,
  infusionRateFor,
  infusionRateOver,
  perKgPerHour,
  volumeOf,
} from '../quantity/sums.ts';
import { assertNever } from '../result.ts';
import type { InfusionPlan, LoadingPhase, MaintenanceStep, Recipe } from './infusionPlan.ts';

/** A plan, or the dosing weights alone where the chosen one cannot be had. */
export type PlanOutcome =
  | { readonly plan: InfusionPlan; readonly choices: readonly DosingWeightChoice[] }
  | { readonly plan?: never; readonly choices: readonly DosingWeightChoice[] };

/** The exact plan for an order. */
export function calculatePlan(order: InfusionOrder, library: DrugLibrary): PlanOutcome {
  const choices = dosingWeightChoices(order.patient, library.general.idealWeightFromHeight.value);
  const weight = choices.find((choice) => choice.basis === order.patient.basis)?.weight;
  if (weight === undefined) return { choices };

  const { preparation } = order;
  const finalVolume = finalVolumeOf(preparation);
  const concentration = concentrationOf(preparation.drug, finalVolume);
  const steps = maintenanceSteps(order.maintenance, weight, concentration);
  const loading =
    order.loading === undefined ? undefined : loadingPhase(order.loading, weight, concentration);
  const maintenanceDose = sumOf(
    'mg',
    steps.map((step) => step.dose),
  );
  const totalDose = loading === undefined ? maintenanceDose : add(maintenanceDose, loading.dose);
  const recipe = recipeFor(preparation, finalVolume, library.vials);

  return {
    choices,
    plan: {
      patientWeight: weightInKilograms(order.patient.patientWeight),
      basis: order.patient.basis,
      dosingWeight: weight,
      dosingWeightChoices: choices,
      steps,
      isStepped: order.maintenance.kind === 'steps',
      ...(loading === undefined ? {} : { loading }),
      infusionDuration: sumOf(
        'h',
        steps.map((step) => step.duration),
      ),
      maintenanceDose,
      totalDose,
      totalDosePerKg: dosePerKgOf(totalDose, weight),
      concentration,
      finalVolume,
      ...(recipe === undefined ? {} : { recipe }),
    },
  };
}

/** The steps of a maintenance infusion on one dosing weight; the plain order is one step. */
export function maintenanceSteps(
  maintenance: Maintenance,
  weight: Quantity<'kg'>,
  concentration: Quantity<'mg/mL'>,
): readonly MaintenanceStep[] {
  switch (maintenance.kind) {
    case 'rate':
      return [
        maintenanceStep(
          1,
          doseRatesOf(maintenance.doseRate, weight),
          maintenance.duration,
          concentration,
        ),
      ];
    case 'total': {
      const doseRate = doseRateOf(doseInMg(maintenance.totalDose, weight), maintenance.duration);
      const rates = { doseRate, doseRatePerKg: doseRatePerKgOf(doseRate, weight) };
      return [maintenanceStep(1, rates, maintenance.duration, concentration)];
    }
    case 'steps':
      return maintenance.steps.map((step, index) =>
        maintenanceStep(
          index + 1,
          doseRatesOf(step.doseRate, weight),
          step.duration,
          concentration,
        ),
      );
    default:
      return assertNever(maintenance);
  }
}

interface DoseRates {
  readonly doseRate: Quantity<'mg/h'>;
  readonly doseRatePerKg: Quantity<'mg/kg/h'>;
}

function doseRatesOf(ordered: OrderedDoseRate, weight: Quantity<'kg'>): DoseRates {
  if (ordered.unit === 'mg/h') {
    return { doseRate: ordered, doseRatePerKg: doseRatePerKgOf(ordered, weight) };
  }
  const doseRatePerKg = perKgPerHour(ordered);
  return { doseRatePerKg, doseRate: doseRateFor(weight, doseRatePerKg) };
}

function maintenanceStep(
  number: number,
  rates: DoseRates,
  duration: Quantity<'h'>,
  concentration: Quantity<'mg/mL'>,
): MaintenanceStep {
  const dose = doseOver(rates.doseRate, duration);
  return {
    number,
    ...rates,
    duration,
    dose,
    exactInfusionRate: infusionRateFor(rates.doseRate, concentration),
    exactVolume: volumeOf(dose, concentration),
  };
}

function loadingPhase(
  loading: NonNullable<InfusionOrder['loading']>,
  weight: Quantity<'kg'>,
  concentration: Quantity<'mg/mL'>,
): LoadingPhase {
  const dose = doseInMg(loading.dose, weight);
  const time = convert(loading.time, 'h');
  const exactVolume = volumeOf(dose, concentration);
  return {
    dose,
    dosePerKg: dosePerKgOf(dose, weight),
    time,
    exactVolume,
    exactInfusionRate: infusionRateOver(exactVolume, time),
  };
}

function recipeFor(
  preparation: Preparation,
  finalVolume: Quantity<'mL'>,
  vials: readonly Vial[],
): Recipe | undefined {
  const stock = preparation.stockConcentration;
  if (stock === undefined) return undefined;
  const vial = vialOf(stock, vials);
  const drugVolume = volumeOf(preparation.drug, stock);
  const vialCount = countRoundedUp(drugVolume, vial.volume);
  const leftInVialsVolume = subtract(times(vial.volume, vialCount), drugVolume);
  return {
    stockConcentration: stock,
    drugVolume,
    diluentVolume: subtract(finalVolume, drugVolume),
    vialCount,
    vialVolume: vial.volume,
    leftInVialsVolume,
    leftInVials: doseIn(leftInVialsVolume, stock),
  };
}

/** The vial of this strength. Throws where the library has none: input refuses those. */
export function vialOf(stock: Quantity<'mg/mL'>, vials: readonly Vial[]): Vial {
  const vial = vials.find((candidate) => compare(candidate.concentration, stock) === 0);
  if (vial === undefined) throw new Error('No vial of this strength in the drug library');
  return vial;
}
