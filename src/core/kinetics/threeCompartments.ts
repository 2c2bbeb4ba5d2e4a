import type { Pharmacokinetics } from './pharmacokineticParameters.ts';

/** Drug in the body at one moment, mg. Together, what has been infused. */
export interface BodyAmounts {
  readonly central: number;
  readonly fast: number;
  readonly slow: number;
  readonly eliminated: number;
}

/** Nothing given yet. */
export const NOTHING_GIVEN: BodyAmounts = { central: 0, fast: 0, slow: 0, eliminated: 0 };

/** One way in which amounts decay together: a rate and the shares that go with it. */
interface Mode {
  /** Per hour, above zero. */
  readonly decay: number;
  /** What the fast and the slow compartment hold for each unit in the central one. */
  readonly fast: number;
  readonly slow: number;
  /** How much of this mode an amount in each compartment is. */
  readonly ofCentral: number;
  readonly ofFast: number;
  readonly ofSlow: number;
}

/** A linear model ready to run: rates per hour, and its three modes. */
export interface ThreeCompartments {
  readonly centralVolume: number;
  readonly elimination: number;
  /** At a steady state, what the outer compartments hold for each unit in the central one. */
  readonly fastShare: number;
  readonly slowShare: number;
  readonly modes: readonly Mode[];
}

/**
 * Three compartments in a star, linear, elimination from the central one: solved by the eigenvalues
 * of the system, so that each stretch of constant input is a sum of three exponentials.
 */
export function threeCompartments(parameters: Pharmacokinetics): ThreeCompartments {
  const { centralVolume, fastVolume, slowVolume } = parameters;
  const elimination = parameters.eliminationClearance / centralVolume;
  const toFast = parameters.fastClearance / centralVolume;
  const fromFast = parameters.fastClearance / fastVolume;
  const toSlow = parameters.slowClearance / centralVolume;
  const fromSlow = parameters.slowClearance / slowVolume;

  const decays = threeRealRoots(
    elimination + toFast + toSlow + fromFast + fromSlow,
    elimination * (fromFast + fromSlow) +
      fromFast * fromSlow +
      toFast * fromSlow +
      toSlow * fromFast,
    elimination * fromFast * fromSlow,
  );
  const modes = decays.map((decay) => {
    const fast = toFast / (fromFast - decay);
    const slow = toSlow / (fromSlow - decay);
    const fastWeight = fromFast / (fromFast - decay);
    const slowWeight = fromSlow / (fromSlow - decay);
    const norm = 1 + fast * fastWeight + slow * slowWeight;
    return {
      decay,
      fast,
      slow,
      ofCentral: 1 / norm,
      ofFast: fastWeight / norm,
      ofSlow: slowWeight / norm,
    };
  });
  return {
    centralVolume,
    elimination,
    fastShare: toFast / fromFast,
    slowShare: toSlow / fromSlow,
    modes,
  };
}

/**
 * The three roots of x³ − a·x² + b·x − c, which for compartments are real and above zero: by the
 * cosine of a third of an angle (François Viète).
 */
function threeRealRoots(a: number, b: number, c: number): readonly number[] {
  const middle = a / 3;
  const radius = Math.sqrt(middle * middle - b / 3);
  const cosine = (2 * middle ** 3 - b * middle + c) / (2 * radius ** 3);
  const angle = Math.acos(cosine);
  return [0, 1, 2].map((turn) => middle + 2 * radius * Math.cos((angle + 2 * Math.PI * turn) / 3));
}

/** Where the amounts are after `hours` of `input` mg/h, from `start`. */
export function amountsAfter(
  model: ThreeCompartments,
  start: BodyAmounts,
  input: number,
  hours: number,
): BodyAmounts {
  // Without this, sums of rounded terms leave a trace of drug before anything has run.
  if (hours === 0) return start;
  const steady = input / model.elimination;
  const steadyFast = steady * model.fastShare;
  const steadySlow = steady * model.slowShare;
  let central = steady;
  let fast = steadyFast;
  let slow = steadySlow;
  // The central compartment over the time, by which elimination is measured: mg × h.
  let exposure = steady * hours;
  for (const mode of model.modes) {
    const share =
      mode.ofCentral * (start.central - steady) +
      mode.ofFast * (start.fast - steadyFast) +
      mode.ofSlow * (start.slow - steadySlow);
    const left = share * Math.exp(-mode.decay * hours);
    central += left;
    fast += left * mode.fast;
    slow += left * mode.slow;
    exposure += (share - left) / mode.decay;
  }
  const eliminated = start.eliminated + model.elimination * exposure;
  return { central, fast, slow, eliminated };
}
