import type { DrugLibrary } from '../core/library/drugLibrary.ts';
import type { InfusionOrder } from '../core/order/infusionOrder.ts';
import { parsePracticeSeed } from '../core/practice/practiceSeed.ts';
import type { Result } from '../core/result.ts';
import { err, ok } from '../core/result.ts';
import type { LinkFault } from './linkFault.ts';
import type { LinkPair } from './linkQuery.ts';
import { formatLink, readLinkQuery } from './linkQuery.ts';
import { readOrderForm } from './orderForm.ts';
import type { OrderFormText } from './orderFormText.ts';
import { planLinkPairs } from './planLink.ts';
import { buildForm } from './planLinkForm.ts';

/** What a link to the teaching view stands for. */
export interface LearnLink {
  /** The plan's keys as a form; none where the link has none of them. */
  readonly form?: OrderFormText;
  /** What that form amounts to, once it is whole. */
  readonly order?: InfusionOrder;
  /** The ten problems that a teacher hands out, as it stands in the link. */
  readonly seed?: string;
}

/**
 * Reads a link to the teaching view: the plan's keys and `seed`, each once. Only what follows the `?`
 * is read. Fails on the first unknown or repeated key or malformed value: nothing is then calculated.
 */
export function parseLearnLink(
  fragment: string,
  library: DrugLibrary,
): Result<LearnLink, LinkFault> {
  const pairs = readLinkQuery(fragment);
  if (!pairs.ok) return pairs;
  const seeds = pairs.value.filter(isSeed);
  const planPairs = pairs.value.filter((pair) => !isSeed(pair));
  const form = buildForm(planPairs, library);
  if (!form.ok) return form;
  const fault = seedFault(seeds);
  if (fault !== undefined) return err(fault);
  const [seed] = seeds;
  return ok({
    ...(planPairs.length === 0 ? {} : planIn(form.value, library)),
    ...(seed === undefined ? {} : { seed: seed.value }),
  });
}

/** The link of what is looked at, `#/learn?…`: the plan's keys in use, defaults included, and the seed. */
export function formatLearnLink(
  { form, seed }: Pick<LearnLink, 'form' | 'seed'>,
  library: DrugLibrary,
): string {
  const pairs = [
    ...(form === undefined ? [] : planLinkPairs(form, library)),
    ...(seed === undefined ? [] : [{ key: 'seed', value: seed }]),
  ];
  return pairs.length === 0 ? '#/learn' : formatLink('learn', pairs);
}

function isSeed({ key }: LinkPair): boolean {
  return key === 'seed';
}

function seedFault([first, second]: readonly LinkPair[]): LinkFault | undefined {
  if (second !== undefined) return { code: 'repeatedKey', key: 'seed' };
  if (first === undefined || parsePracticeSeed(first.value).ok) return undefined;
  return { code: 'malformedValue', key: 'seed', value: first.value };
}

function planIn(form: OrderFormText, library: DrugLibrary): Pick<LearnLink, 'form' | 'order'> {
  const { order } = readOrderForm(form, library);
  return { form, ...(order === undefined ? {} : { order }) };
}
