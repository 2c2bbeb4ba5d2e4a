import type { Calculation } from '../../core/calculation.ts';

/** A finding in words. */
export interface FindingText {
  /** What is the matter, without figures. */
  readonly title: string;
  /** The value against its limit; never a setting of the pump while one is withheld. */
  readonly fact?: string;
  /** What to do about it. */
  readonly advice?: string;
  /** Where the limit comes from: `Usual range: Cohen 2018`. */
  readonly source?: string;
}

/** What the words of a finding need to know of its plan. */
export type FindingSetting = Pick<Calculation, 'order' | 'program' | 'preparationThatHolds'>;

/** What a finding says below its title: fact and advice in one line. */
export function factAndAdvice({ fact, advice }: FindingText): string {
  return [fact, advice].filter((part) => part !== undefined).join(' ');
}
