import { ENTRY_HAZARDS } from './entryHazards.ts';
import { HAND_OVER_HAZARDS } from './handOverHazards.ts';
import type { HazardGroup } from './hazard.ts';
import { PREPARATION_HAZARDS } from './preparationHazards.ts';
import { SCREEN_HAZARDS } from './screenHazards.ts';
import { SUM_HAZARDS } from './sumHazards.ts';

/** The hazard log, in the order of the work. */
export const HAZARD_LOG: readonly HazardGroup[] = [
  ENTRY_HAZARDS,
  PREPARATION_HAZARDS,
  SUM_HAZARDS,
  SCREEN_HAZARDS,
  HAND_OVER_HAZARDS,
];

/** Hazards of an infusion that a planner has no hand in, and who has. */
export const HAZARDS_ELSEWHERE: readonly { readonly hazard: string; readonly restsWith: string }[] =
  [
    {
      hazard: 'Free flow, occlusion, air in the line, electrical, thermal and mechanical failure',
      restsWith: 'the pump and its maintenance',
    },
    {
      hazard: 'Another drug in the bag or the vial, contamination, incompatible drugs',
      restsWith: 'the pharmacy and whoever prepares the bag',
    },
    {
      hazard: 'The line on another patient, into another route, or mixed up with other lines',
      restsWith: 'the check at the bedside',
    },
    {
      hazard: 'A patient who should not have ketamine, or reacts unlike others',
      restsWith: 'the prescriber: the screening list is a reminder, not a test',
    },
    {
      hazard: 'Settings that are changed on the pump after the check',
      restsWith: 'the ward, and the lock of the pump',
    },
  ];
