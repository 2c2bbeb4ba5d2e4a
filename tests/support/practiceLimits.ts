import type { Bounds } from '../../src/core/limits/guardrail.ts';
import type { Guardrails, PumpProfile } from '../../src/core/library/drugLibrary.ts';
import { careAreaById, pumpProfileById } from '../../src/core/library/drugLibrary.ts';
import type { InfusionOrder } from '../../src/core/order/infusionOrder.ts';
import type { Unit } from '../../src/core/quantity/units.ts';
import { library } from './library.ts';
import type { Rational } from './oracle/rational.ts';
import {
  absolute,
  add,
  divide,
  fraction,
  isLess,
  multiply,
  roundHalfUpToStep,
  subtract,
} from './oracle/rational.ts';
import { practiceSums, rationalOf } from './practiceSums.ts';

type Sums = ReadonlyMap<string, Rational>;

/**
 * What of a practice order would need a reason, be refused or need a second container, by the
 * library's limits and sums by hand: nothing of it goes through `calculate`.
 */
export function faultsByHand(order: InfusionOrder): readonly string[] {
  const sums = practiceSums(order);
  return [...orderFaults(order, sums), ...pumpFaults(order, sums), ...vialFaults(order)];
}

interface Tested {
  readonly name: string;
  readonly value: Rational;
  readonly usual: Bounds<Unit>;
}

function orderFaults(order: InfusionOrder, sums: Sums): readonly string[] {
  const { maintenance, loading } = order;
  const { guardrails } = careAreaById(library, order.careAreaId);
  const test = (name: keyof Guardrails, value: Rational): Tested => ({
    name,
    value,
    usual: guardrails[name].soft,
  });
  if (maintenance.kind !== 'rate') return ['more than one rate'];
  const tested = [
    test('doseRatePerKg', sumOf(sums, 'doseRatePerKg')),
    test('infusionDuration', rationalOf(maintenance.duration)),
    test('patientWeight', sumOf(sums, 'patientWeight')),
    test('dosingWeight', sumOf(sums, 'patientWeight')),
    test('doseRate', sumOf(sums, 'doseRate')),
    test('concentration', sumOf(sums, 'concentration')),
    ...(loading === undefined
      ? []
      : [
          test('loadingDose', rationalOf(loading.dose)),
          test('loadingTime', rationalOf(loading.time)),
        ]),
  ];
  return tested.filter(isUnusual).map(({ name }) => `${name} outside its usual range`);
}

function isUnusual({ value, usual: { minimum, maximum } }: Tested): boolean {
  return (
    (minimum !== undefined && isLess(value, rationalOf(minimum.value))) ||
    (maximum !== undefined && isLess(rationalOf(maximum.value), value))
  );
}

interface Setting {
  readonly name: string;
  readonly set: Rational;
  readonly faults: readonly string[];
}

function settingOf(name: string, sums: Sums, range: PumpProfile['rate' | 'volume']): Setting {
  const exact = sumOf(sums, name);
  const set = roundHalfUpToStep(exact, rationalOf(range.increment));
  const isBelow = isLess(set, rationalOf(range.minimum));
  const isAbove = isLess(rationalOf(range.maximum), set);
  const isMoved = isLess(FIVE_PERCENT, absolute(divide(subtract(set, exact), exact)));
  return {
    name,
    set,
    faults: [
      ...(isBelow || isAbove ? [`${name} outside the pump’s range`] : []),
      ...(isMoved ? [`${name} moved by rounding`] : []),
    ],
  };
}

const FIVE_PERCENT = fraction(5n, 100n);

function pumpFaults(order: InfusionOrder, sums: Sums): readonly string[] {
  const pump = pumpProfileById(library, order.pumpProfileId);
  const isLoaded = order.loading !== undefined;
  const rates = ['infusionRate', ...(isLoaded ? ['loadingRate'] : [])].map((name) =>
    settingOf(name, sums, pump.rate),
  );
  const volumes = ['vtbi', ...(isLoaded ? ['loadingVolume'] : [])].map((name) =>
    settingOf(name, sums, pump.volume),
  );
  const needed = volumes.reduce((sum, { set }) => add(sum, set), rationalOf(order.primingVolume));
  const { accurateFrom } = pump;
  const isSlow = ({ set }: Setting): boolean =>
    accurateFrom !== undefined && isLess(set, rationalOf(accurateFrom.value));
  return [
    ...[...rates, ...volumes].flatMap(({ faults }) => faults),
    ...rates.filter(isSlow).map(({ name }) => `${name} below what is accurate`),
    ...(isLess(rationalOf(order.preparation.volume), needed) ? ['a second container'] : []),
  ];
}

function vialFaults({ preparation }: InfusionOrder): readonly string[] {
  const { stockConcentration, drug, volume } = preparation;
  if (stockConcentration === undefined) return [];
  const stock = rationalOf(stockConcentration);
  const isTooStrong = isLess(multiply(stock, rationalOf(volume)), rationalOf(drug));
  const vial = library.vials.find(({ concentration }) => concentration === stockConcentration);
  return [
    ...(isTooStrong ? ['stronger than its vial'] : []),
    ...(vial?.forDilution === true ? [] : ['not a vial to dilute']),
  ];
}

function sumOf(sums: Sums, name: string): Rational {
  const sum = sums.get(name);
  if (sum === undefined) throw new Error(`No sum by hand for ${name}`);
  return sum;
}
