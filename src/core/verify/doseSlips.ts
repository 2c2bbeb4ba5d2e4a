import { term } from '../plan/workingLine.ts';
import { quantity, ratio } from '../quantity/quantity.ts';
import type { Direction, SlipDetail } from './slip.ts';
import type { AmountKind, FactorFor, OrderSlip } from './orderSlip.ts';
import { factorOf, orderSlip, scaleAmounts } from './orderSlip.ts';

type UnitSlipName = 'per-minute-as-per-hour' | 'mcg-as-mg' | 'mcg-kg-min-as-mg-kg-h';

interface UnitMistake {
  readonly slip: UnitSlipName;
  readonly times: number;
  readonly dividedBy: number;
  /** The amounts that are ordered in such units. */
  readonly kinds: readonly AmountKind[];
}

const HOUR = quantity(1, 'h');

/** One unit taken for another: the factors between them. */
const UNIT_MISTAKES: readonly UnitMistake[] = [
  { slip: 'per-minute-as-per-hour', times: 60, dividedBy: 1, kinds: ['rate'] },
  { slip: 'mcg-as-mg', times: 1000, dividedBy: 1, kinds: ['rate', 'total', 'loading'] },
  { slip: 'mcg-kg-min-as-mg-kg-h', times: 1000, dividedBy: 60, kinds: ['rate'] },
];

/** Slips about the ordered amounts: their units, and a total taken as what to give in an hour. */
export function doseSlips(): readonly OrderSlip[] {
  return [
    ...UNIT_MISTAKES.flatMap(({ slip, times, dividedBy, kinds }) => [
      factorSlip({ slip, direction: 'high' }, times, dividedBy, kinds),
      factorSlip({ slip, direction: 'low' }, dividedBy, times, kinds),
    ]),
    totalAsHourly(),
  ];
}

function factorSlip(
  detail: SlipDetail & { readonly direction: Direction },
  times: number,
  dividedBy: number,
  kinds: readonly AmountKind[],
): OrderSlip {
  const factor = factorOf(times, dividedBy);
  const terms = [
    ...(times === 1 ? [] : [term(times, '×')]),
    ...(dividedBy === 1 ? [] : [term(dividedBy, '÷')]),
  ];
  const factorFor: FactorFor = (kind) => (kinds.includes(kind) ? factor : undefined);
  return orderSlip({
    detail,
    about: 'dose',
    alter: (order) => scaleAmounts(order, factorFor),
    factorTerms: (kind) => (kinds.includes(kind) ? terms : []),
  });
}

/** What was meant for all the hours entered for each of them. */
function totalAsHourly(): OrderSlip {
  return orderSlip({
    detail: { slip: 'total-as-hourly' },
    about: 'dose',
    alter: (order) => scaleAmounts(order, (_kind, hours) => ratio(hours, HOUR)),
    factorTerms: (_kind, hours) => [term(hours, '×')],
  });
}
