import type { DrugLibrary } from '../core/library/drugLibrary.ts';
import type { Result } from '../core/result.ts';
import { err, ok } from '../core/result.ts';
import { readPositive } from './fieldReading.ts';
import type { LinkFault } from './linkFault.ts';
import type { LinkPair } from './linkQuery.ts';
import { formatLink, readLinkQuery } from './linkQuery.ts';
import { readLinkAmount } from './linkValues.ts';
import type { OrderFormText } from './orderFormText.ts';
import { planLinkPairs } from './planLink.ts';
import { buildForm } from './planLinkForm.ts';
import type { PlanToCompare } from './planToCompare.ts';
import { parsePlanToCompare } from './planToCompare.ts';
import type { PumpReadingsText, PumpReadingText } from './pumpReadings.ts';

/** What a checker enters: the order and the label as a form, and what the pump shows. */
export interface CheckEntries {
  /** Drug and volume as the label says. */
  readonly order: OrderFormText;
  readonly pump: PumpReadingsText;
}

/** What a check link stands for: the checker's own entries, or a plan that stays sealed. */
export type CheckLink =
  | { readonly kind: 'entries'; readonly entries: CheckEntries }
  | { readonly kind: 'sealed'; readonly plan: PlanToCompare };

/** The keys of what a pump shows, with their unit; those of the steps may repeat. */
const PUMP_KEYS = {
  pumpRate: 'mL/h',
  pumpVolume: 'mL',
  pumpLoadingRate: 'mL/h',
  pumpLoadingVolume: 'mL',
} as const;

type PumpKey = keyof typeof PUMP_KEYS;

/** The digits for each key, in the order in which they stand. */
type PumpDigits = Readonly<Record<PumpKey, readonly string[]>>;

/**
 * Reads a check link. Only what follows the `?` is read; a link without keys is an empty check. Fails
 * on the first unknown or repeated key or value that the form would refuse, on readings for phases
 * that the order has not got, and on a sealed plan that cannot be opened: nothing is then calculated.
 */
export function parseCheckLink(
  fragment: string,
  library: DrugLibrary,
): Result<CheckLink, LinkFault> {
  const pairs = readLinkQuery(fragment);
  if (!pairs.ok) return pairs;
  const sealed = pairs.value.find(({ key }) => key === 'plan');
  return sealed === undefined
    ? parseEntries(pairs.value, library)
    : parseSealed(sealed.value, pairs.value, library);
}

function parseSealed(
  text: string,
  pairs: readonly LinkPair[],
  library: DrugLibrary,
): Result<CheckLink, LinkFault> {
  if (pairs.length > 1) {
    const isRepeated = pairs.every(({ key }) => key === 'plan');
    return err({ code: isRepeated ? 'repeatedKey' : 'sealedWithOthers', key: 'plan' });
  }
  const plan = parsePlanToCompare(text, library);
  return plan.ok ? ok({ kind: 'sealed', plan: plan.value }) : plan;
}

function parseEntries(
  pairs: readonly LinkPair[],
  library: DrugLibrary,
): Result<CheckLink, LinkFault> {
  const order = buildForm(
    pairs.filter(({ key }) => !isPumpKey(key)),
    library,
  );
  if (!order.ok) return order;
  const digits = readPumpDigits(pairs);
  if (!digits.ok) return digits;
  const fault = faultAcross(order.value, digits.value);
  if (fault !== undefined) return err(fault);
  const entries = { order: order.value, pump: pumpText(order.value, digits.value) };
  return ok({ kind: 'entries', entries });
}

function isPumpKey(key: string): key is PumpKey {
  return Object.hasOwn(PUMP_KEYS, key);
}

function readPumpDigits(pairs: readonly LinkPair[]): Result<PumpDigits, LinkFault> {
  const digits: Record<PumpKey, string[]> = {
    pumpRate: [],
    pumpVolume: [],
    pumpLoadingRate: [],
    pumpLoadingVolume: [],
  };
  for (const { key, value } of pairs) {
    if (!isPumpKey(key)) continue;
    const amount = readLinkAmount(value, [PUMP_KEYS[key]]);
    if (amount === undefined) return err({ code: 'malformedValue', key, value });
    digits[key].push(amount.digits);
  }
  return ok(digits);
}

/** A reading belongs to a phase: of several for one nobody knows which is meant. */
function faultAcross(order: OrderFormText, digits: PumpDigits): LinkFault | undefined {
  const stepCount = phaseCount(order);
  for (const key of ['pumpRate', 'pumpVolume'] as const) {
    if (digits[key].length <= stepCount) continue;
    return { code: order.isStepped ? 'readingWithoutPhase' : 'repeatedKey', key };
  }
  for (const key of ['pumpLoadingRate', 'pumpLoadingVolume'] as const) {
    if (digits[key].length > 1) return { code: 'repeatedKey', key };
    if (digits[key].length > 0 && !order.hasLoading) return { code: 'readingWithoutPhase', key };
  }
  return undefined;
}

function phaseCount({ isStepped, steps }: OrderFormText): number {
  return isStepped ? steps.length : 1;
}

function pumpText(order: OrderFormText, digits: PumpDigits): PumpReadingsText {
  const { pumpRate, pumpVolume, pumpLoadingRate, pumpLoadingVolume } = digits;
  return {
    loading: { rate: pumpLoadingRate[0] ?? '', volume: pumpLoadingVolume[0] ?? '' },
    steps: Array.from({ length: phaseCount(order) }, (_, index) => ({
      rate: pumpRate[index] ?? '',
      volume: pumpVolume[index] ?? '',
    })),
  };
}

/**
 * The link of a checker's own entries, `#/check?…`: every key in use, defaults included. A field that
 * is blank, half typed or refused is left out, and with it the readings of the phases that then are
 * missing or would move to another step.
 */
export function formatCheckLink({ order, pump }: CheckEntries, library: DrugLibrary): string {
  const pairs = planLinkPairs(order, library);
  const count = (name: string): number => pairs.filter(({ key }) => key === name).length;
  const steps = pump.steps.slice(0, order.isStepped ? count('step') : 1);
  const loading = pump.loading;
  return formatLink('check', [
    ...pairs,
    ...(count('loading') === 0
      ? []
      : [
          ...pumpPairs('pumpLoadingRate', [loading.rate]),
          ...pumpPairs('pumpLoadingVolume', [loading.volume]),
        ]),
    ...pumpPairs('pumpRate', steps.map(rateOf)),
    ...pumpPairs('pumpVolume', steps.map(volumeOf)),
  ]);
}

/** The link of a sealed plan to check, and nothing else. */
export function formatSealedLink(plan: PlanToCompare): string {
  return formatLink('check', [{ key: 'plan', value: plan }]);
}

function rateOf({ rate }: PumpReadingText): string {
  return rate;
}

function volumeOf({ volume }: PumpReadingText): string {
  return volume;
}

/** Up to the first that is not sound: those behind it would move one phase forward. */
function pumpPairs(key: PumpKey, texts: readonly string[]): readonly LinkPair[] {
  const pairs: LinkPair[] = [];
  for (const text of texts) {
    const reading = readPositive(text, true);
    if (reading.kind !== 'valid') break;
    pairs.push({ key, value: `${reading.digits}${PUMP_KEYS[key]}` });
  }
  return pairs;
}
