/** What the concentration curve is, in one sentence, and what it is not, in another. */
export const PLASMA_NOTES = {
  is: 'An estimate for adults in general of racemic ketamine in arterial plasma, from a published model of three compartments scaled to the actual weight.',
  isNot:
    'It is no measurement of this patient, it shows no safe or effective level, levels in venous blood run lower, and no dose is ever taken from it.',
  sourceIds: ['kamp-2020'],
} as const;
