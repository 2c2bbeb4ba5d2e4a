import { readFileSync } from 'node:fs';
import type { Pharmacokinetics } from '../../src/core/kinetics/pharmacokineticParameters.ts';
import { pharmacokineticsFor } from '../../src/core/kinetics/pharmacokineticParameters.ts';
import type { BodyAmounts } from '../../src/core/kinetics/threeCompartments.ts';
import { quantity } from '../../src/core/quantity/quantity.ts';

/** One infusion of the reference file: rows of minutes and ng/mL. */
export interface ReferenceRegimen {
  readonly id: string;
  readonly weight_kg: number;
  readonly load_mg_per_kg: number;
  readonly load_minutes: number;
  readonly rate_mg_per_kg_h: number;
  readonly infusion_hours: number;
  readonly infusion_end_min: number;
  readonly c_at_end_ng_ml: number;
  readonly c_1h_after_ng_ml: number;
  readonly c_4h_after_ng_ml: number;
  readonly total_mg: number;
  readonly table: readonly (readonly [number, number])[];
}

interface ReferenceFile {
  readonly parameters_per_70kg: Readonly<Record<string, number>>;
  readonly regimens: readonly ReferenceRegimen[];
}

const file = new URL('../references/pharmacokinetics.json', import.meta.url);

/** The published reference concentrations. */
export const reference = JSON.parse(readFileSync(file, 'utf8')) as ReferenceFile;

/** The parameters of a weight. Throws where the model is not offered for it. */
export function parametersOf(kilograms: number): Pharmacokinetics {
  const result = pharmacokineticsFor(quantity(kilograms, 'kg'));
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

/** Everything in the body and everything that has left it, mg. */
export function allOf({ central, fast, slow, eliminated }: BodyAmounts): number {
  return central + fast + slow + eliminated;
}

type State = readonly [number, number, number];

/**
 * Amounts (mg) after `hours` of `input` mg/h by fourth-order Runge-Kutta steps of `stepHours`: shares
 * nothing with the closed form but the parameters.
 */
export function integrate(
  parameters: Pharmacokinetics,
  start: State,
  input: number,
  hours: number,
  stepHours: number,
): State {
  const slope = ([a, b, c]: State): State => {
    const plasma = a / parameters.centralVolume;
    const toFast = parameters.fastClearance * (plasma - b / parameters.fastVolume);
    const toSlow = parameters.slowClearance * (plasma - c / parameters.slowVolume);
    return [input - parameters.eliminationClearance * plasma - toFast - toSlow, toFast, toSlow];
  };
  const moved = (from: State, by: State, h: number): State => [
    from[0] + by[0] * h,
    from[1] + by[1] * h,
    from[2] + by[2] * h,
  ];
  const steps = Math.round(hours / stepHours);
  const h = hours / steps;
  let state = start;
  for (let index = 0; index < steps; index += 1) {
    const one = slope(state);
    const two = slope(moved(state, one, h / 2));
    const three = slope(moved(state, two, h / 2));
    const four = slope(moved(state, three, h));
    const mean: State = [
      (one[0] + 2 * two[0] + 2 * three[0] + four[0]) / 6,
      (one[1] + 2 * two[1] + 2 * three[1] + four[1]) / 6,
      (one[2] + 2 * two[2] + 2 * three[2] + four[2]) / 6,
    ];
    state = moved(state, mean, h);
  }
  return state;
}
