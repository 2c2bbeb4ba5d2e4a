import type { HazardGroup } from './hazard.ts';

/** What goes wrong with the bag or syringe. */
export const PREPARATION_HAZARDS: HazardGroup = {
  id: 'preparation',
  title: 'Bag and concentration',
  hazards: [
    {
      id: 'wrong-concentration',
      title: 'The bag holds another concentration than was planned',
      harm: 'wrong dose',
      cause: 'Another standard bag is hung, or a custom amount is typed wrong.',
      effect:
        'The right mL/h of the wrong strength. Programming below the real strength overdoses.',
      control:
        'Amount and volume are entered as on the label and give the concentration; it has soft and hard limits at both ends. The label to print carries amount, volume and recipe. The double-check starts from the label and names another standard concentration.',
      remains: 'What is really in the bag: the label is read against it by two people.',
      sources: ['ismp-concentration', 'usp-quality-81'],
      tests: {
        'tests/core/checks/limits.test.ts': [
          'limits of the default care area: at, just under and just over each > %s in 100 mL: %s',
        ],
        'tests/core/verify/delivered.test.ts': [
          'back from the pump to the dose > goes by the label, whatever the standard: 250 mg in 255 mL at 21.4 mL/h is 20.98 mg/h',
        ],
        'tests/ui/handover/BagLabel.test.tsx': [
          'the label of the bag > has drug, concentration, amount, volume and how it is made',
        ],
      },
    },
    {
      id: 'added-volume',
      title: 'The drug is added to a full bag',
      harm: 'wrong dose',
      cause: 'The volume of the drug is forgotten: 250 mg in 5 mL added to 250 mL is 255 mL.',
      effect: 'A weaker bag than its label says.',
      control:
        'The form asks whether the bag is made up to the volume or the drug is added to it, and works out the concentration of either.',
      remains: 'Bags are overfilled by their makers; the planner does not know by how much.',
      sources: [],
      tests: {
        'tests/core/plan/plan.test.ts': [
          'how to make the bag > 250 mg (5 mL) added to a full 250 mL bag makes 255 mL at 0.980 mg/mL, not 1',
        ],
      },
    },
    {
      id: 'vial-strength',
      title: 'The wrong vial, or a vial used as it must not be',
      harm: 'wrong dose',
      cause: '10, 50 and 100 mg/mL look alike; 100 mg/mL is never given undiluted.',
      effect: 'A recipe that is wrong by a factor of 2 to 10.',
      control:
        'Only the strengths of the drug library can be chosen. A concentration above the vial or the hard limit has no pump settings; diluting a vial that is not for dilution is a caution. The recipe gives volumes and the number of vials.',
      remains: 'The vial in the hand.',
      sources: ['ketalar-label', 'trissel'],
      tests: {
        'tests/core/checks/preparation.test.ts': ['the bag and its vial > %j'],
        'tests/core/plan/plan.test.ts': [
          'how to make the bag > 200 mg ÷ 50 mg/mL = 4 mL to 96 mL; 1 vial of 10 mL, 6 mL = 300 mg left in it',
        ],
        'tests/input/fieldReading.test.ts': [
          'the strength of the vial > "%s", required: %s, is %s',
        ],
      },
    },
    {
      id: 'empty-bag',
      title: 'The bag runs out before the infusion ends',
      harm: 'delay',
      cause:
        'Priming and the loading dose are not counted, or the infusion is longer than one bag.',
      effect: 'A pause, and a hurried change.',
      control:
        'Each container is planned from the programmed volumes, less the priming volume; every change has its time in the table, the chart and on the sheet. More than a syringe holds has no pump settings.',
      remains: 'Air, leaks and what is given from the bag otherwise.',
      sources: [],
      tests: {
        'tests/core/plan/program.test.ts': [
          'containers > 100 mL at 25 mL/h with 20 mL of priming: 80 mL from the first bag, change after 3.2 h, 20 mL from the second',
          'containers > counts the loading dose in: change inside the second step',
        ],
        'tests/core/checks/preparation.test.ts': [
          'the bag and its vial > refuses what does not go into the syringe',
        ],
        'tests/ui/plan/orders.test.tsx': [
          'changes of bag > are planned, and a bag that would hold it all is named',
        ],
      },
    },
  ],
};
