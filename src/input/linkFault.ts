import type { OverfullMinutes } from './orderFormText.ts';

/** A link that cannot be used: what is wrong, with the key and its value where there are some. */
export interface LinkFault {
  readonly code:
    | 'unknownKey'
    | 'repeatedKey'
    | 'malformedValue'
    /** A whole hour or more in the minutes beside hours: `minutes` has the time as it is written. */
    | 'minutesBesideHours'
    /** A care area, a pump or a vial that the drug library does not have. */
    | 'unknownId'
    | 'badEncoding'
    /** Two ways of saying the same thing: `key` is both, as "doseRate, totalDose". */
    | 'conflictingKeys'
    | 'tooManySteps'
    /** What a pump shows for a phase that the order of the same link has not got. */
    | 'readingWithoutPhase'
    /** A sealed plan beside other keys: it stands alone. */
    | 'sealedWithOthers'
    /** A sealed plan that cannot be opened, or that is no whole plan. */
    | 'badSealedPlan'
    | 'tooLong';
  readonly key?: string;
  readonly value?: string;
  readonly minutes?: OverfullMinutes;
}
