/** A plan in the making: every value as the text that the link will carry. */
import { orderedDoses } from './orderedDoses.ts';
import type { OrderedDoses } from './orderedDoses.ts';
import { readPlanOrder } from './planOrder.ts';
import type { Random } from './random.ts';

/** What is given over time: a rate, a total, or steps. */
export type DraftDose =
  | { readonly kind: 'rate'; readonly doseRate: string; readonly duration: string }
  | { readonly kind: 'total'; readonly totalDose: string; readonly duration: string }
  | {
      readonly kind: 'steps';
      readonly steps: readonly { readonly doseRate: string; readonly duration: string }[];
    };

/** The values of a link, units included; absent keys stay out of it. */
export interface PlanDraft {
  readonly careArea: string;
  readonly weight: string;
  readonly basis: 'actual' | 'ideal' | 'adjusted' | 'lean';
  readonly height?: string;
  readonly sex?: 'female' | 'male';
  readonly dose: DraftDose;
  readonly loading?: string;
  readonly drug: string;
  readonly volume: string;
  readonly mix: 'final' | 'added';
  readonly stock?: string;
  readonly priming?: string;
  readonly pump: string;
  readonly start?: string;
}

type Pair = readonly [key: string, value: string];

function dosePairs(dose: DraftDose): readonly Pair[] {
  switch (dose.kind) {
    case 'rate':
      return [
        ['doseRate', dose.doseRate],
        ['duration', dose.duration],
      ];
    case 'total':
      return [
        ['totalDose', dose.totalDose],
        ['duration', dose.duration],
      ];
    case 'steps':
      return dose.steps.map(({ doseRate, duration }) => ['step', `${doseRate}*${duration}`]);
  }
}

function pairsOf(draft: PlanDraft): readonly Pair[] {
  const { careArea, weight, basis, height, sex, loading } = draft;
  const { drug, volume, mix, stock, priming, pump, start } = draft;
  const pairs: readonly (readonly [string, string | undefined])[] = [
    ['careArea', careArea],
    ['weight', weight],
    ['basis', basis],
    ['height', height],
    ['sex', sex],
    ...dosePairs(draft.dose),
    ['loading', loading],
    ['drug', drug],
    ['volume', volume],
    ['mix', mix],
    ['stock', stock],
    ['priming', priming],
    ['pump', pump],
    ['start', start],
  ];
  return pairs.flatMap(([key, value]) => (value === undefined ? [] : [[key, value]]));
}

const DEFAULTS: ReadonlyMap<string, string> = new Map([
  ['careArea', 'chronic-pain-adult'],
  ['basis', 'actual'],
  ['mix', 'final'],
  ['pump', 'large-volume'],
]);

function join(pairs: readonly Pair[], encode: (value: string) => string): string {
  return `#/plan?${pairs.map(([key, value]) => `${key}=${encode(value)}`).join('&')}`;
}

/** The link of a draft, every key in its usual place. */
function linkOf(draft: PlanDraft): string {
  return join(pairsOf(draft), (value) => value);
}

/** Moves keys about; steps keep their order among themselves. */
function shuffled(random: Random, pairs: readonly Pair[]): readonly Pair[] {
  const steps = pairs.filter(([key]) => key === 'step');
  return pairs
    .map((pair) => ({ pair, place: random.integer(0, 1_000_000) }))
    .sort((a, b) => a.place - b.place)
    .map(({ pair }) => (pair[0] === 'step' ? (steps.shift() ?? pair) : pair));
}

/** The link as it may be written: defaults left out, keys in any order, percent-encoded. */
export function anyLinkOf(random: Random, draft: PlanDraft): string {
  const all = pairsOf(draft);
  const kept = random.percent(30) ? all.filter(([key, value]) => DEFAULTS.get(key) !== value) : all;
  const placed = random.percent(15) ? shuffled(random, kept) : kept;
  const encoded = random.percent(10);
  return join(placed, (value) =>
    encoded ? encodeURIComponent(value).replaceAll('*', '%2A') : value,
  );
}

/** What a draft orders so far. */
export function dosesOf(draft: PlanDraft): OrderedDoses {
  return orderedDoses(readPlanOrder(linkOf(draft)));
}
