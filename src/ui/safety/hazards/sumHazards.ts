import type { HazardGroup } from './hazard.ts';

/** What goes wrong between the order and the setting. */
export const SUM_HAZARDS: HazardGroup = {
  id: 'sum',
  title: 'The sum and its limits',
  hazards: [
    {
      id: 'wrong-sum',
      title: 'The planner calculates wrongly',
      harm: 'wrong dose',
      cause: 'A mistake in the program: a wrong factor, a lost digit, steps added up wrongly.',
      effect: 'A wrong number that looks right.',
      control:
        'One way from order to numbers, in exact fractions with units that do not mix. A second implementation, written from the clinical facts and sharing no code, has to agree on every number and finding of 100,000 random orders. Published examples are worked out again. Every sum is on the page, to be done by hand.',
      remains:
        'A fact that both implementations took from the same wrong place: verify the numbers.',
      sources: ['aa-2019', 'fda-tplc-2014'],
      tests: {
        'tests/oracle/random/firstQuarter.test.ts': [
          'the first quarter of the random orders > comes to every number and finding of an independent implementation, from seed %d',
        ],
        'tests/core/published.test.ts': ['published examples > $id gives the exact answer'],
        'tests/core/plan/working.test.ts': [
          'every sum, in the order in which one does it by hand > the worked example',
        ],
      },
    },
    {
      id: 'rounding',
      title: 'Rounding changes the dose',
      harm: 'wrong dose',
      cause: 'The pump sets steps of 0.1 mL/h: at a low rate one step is much of the dose.',
      effect: 'The patient gets more or less than was ordered, every hour.',
      control:
        'Rounded once, half up, to the step of the pump. The volume to be infused carries the ordered dose, so that rounding moves the time. What rounding did is shown; above 5% it needs a reason, above 10% there are no settings.',
      remains: 'The pump itself is accurate to some percent only.',
      sources: [],
      tests: {
        'tests/core/quantity/rounding.test.ts': [
          'rounding half-up to the pump > %s mL/h in steps of 0.1 is %s',
          'rounding half-up to the pump > sees a tie as a tie: 35.05 ÷ 3 ÷ (100 ÷ 300) is 35.05, set as 35.1',
        ],
        'tests/core/plan/program.test.ts': [
          'what to set on the pump > 19.9375 mL/h is set as 19.9, 79.75 mL as 79.8: 79.8 ÷ 19.9 h = 36 s late, 159.6 mg',
        ],
        'tests/core/checks/pump.test.ts': [
          'rate steps > gathers rounding of several steps under the worst severity',
        ],
        'tests/laws/core.test.ts': [
          'plans > the volume to be infused carries the ordered dose within half a volume step',
        ],
      },
    },
    {
      id: 'pump-range',
      title: 'The pump cannot do what is planned',
      harm: 'wrong dose',
      cause: 'A rate or volume outside what the pump sets, or below where it is accurate.',
      effect: 'Someone sets what the pump takes instead.',
      control:
        'Rate and volume are tested against the chosen pump: outside its range there are no settings; a bag pump below 5 mL/h is a caution that names a syringe pump or a weaker bag.',
      remains: 'Pumps that differ from their profile: the profiles say what was not verified.',
      sources: ['uclh-pumps'],
      tests: {
        'tests/core/checks/pump.test.ts': ['the pump > %j: %j'],
        'tests/ui/plan/findings.test.tsx': [
          'a finding of an order > %s: %j is %s, %s; a stop leaves no settings',
        ],
      },
    },
    {
      id: 'dose-beyond-limit',
      title: 'A dose beyond its limit is given',
      harm: 'overdose',
      cause: 'The order itself is too high, or its alarm is dismissed with the others.',
      effect: 'Sedation, dissociation, loss of the airway.',
      control:
        'Beyond a hard limit there are no pump settings and no way past it but another order. A caution asks for a reason in words, which is printed. Alarms are few: of the usual plans of all care areas 7% have one.',
      remains: 'Whether the patient tolerates a usual dose.',
      sources: ['gpca-hazards', 'melton-2019', 'ismp-libraries'],
      tests: {
        'tests/state/deriveView.test.ts': [
          'the status of a plan > stays blocked whatever reason is given',
          'what a plan view holds > is a calculation without a program when a finding blocks',
        ],
        'tests/laws/core.test.ts': ['plans > has a program exactly when nothing blocks'],
        'tests/ui/plan/PlanView.test.tsx': [
          'without pump settings > (%s) nothing that could be set is in the page',
        ],
        'tests/laws/alarms.test.ts': [
          'few alarms, so that each is read > a usual plan of %s, on a standard preparation and the pump that fits, has an alarm in %i of %i cases: %s',
        ],
      },
    },
    {
      id: 'loading-dose',
      title: 'The loading dose is too large or too fast',
      harm: 'overdose',
      cause: 'The loading dose is run at the wrong rate, or given where the care area has none.',
      effect: 'A bolus of an anesthetic.',
      control:
        'Limits on loading dose and loading time; a program of its own with rate and volume, set before the maintenance; areas without a loading dose refuse any.',
      remains: 'That the pump is set again when the loading dose has run.',
      sources: ['ketalar-label'],
      tests: {
        'tests/core/plan/program.test.ts': [
          'what to set on the pump > programs the loading dose first, on its own: 14.5 mg in 10 min at 2 mg/mL is 7.25 mL → 7.3 at 43.5',
        ],
        'tests/core/checks/preparation.test.ts': ['other care areas have their own limits > %j'],
        'tests/core/verify/delivered.test.ts': ['a loading dose that would be delivered > %s: %s'],
      },
    },
    {
      id: 'lapsed-library',
      title: 'The limits are out of date',
      harm: 'wrong dose',
      cause: 'The drug library is past its review, or an old copy is served.',
      effect: 'Limits that the hospital no longer holds.',
      control:
        'Version, date and review date stand in every view; past the review a banner stands on every view and on every print. The host is asked for the library at each opening; the copy on the device serves only where no answer comes.',
      remains: 'The clock of the device, the review itself, and a device without a network.',
      sources: ['ismp-libraries'],
      tests: {
        'tests/ui/App.test.tsx': ['the drug library > past its review says so'],
        'tests/ui/handover/HandOverSheet.test.tsx': [
          'what the sheet warns of > is a drug library past its review',
        ],
        'tests/ui/format/smallTexts.test.ts': [
          'a drug library past its review > says so from the day after',
        ],
        'tests/browser/updates.spec.ts': [
          'a drug library that a hospital puts beside the same planner is there at the next opening, and stays',
        ],
      },
    },
    {
      id: 'broken-library',
      title: 'The drug library is damaged or contradicts itself',
      harm: 'wrong dose',
      cause: 'A slip in the file: a repeated key, a wrong unit, a soft limit outside the hard one.',
      effect: 'Limits that are not there, or never meant.',
      control:
        'The whole file is checked before anything is calculated. With one fault it is not used, every fault is named with its place, and there is no other library to fall back on.',
      remains: 'A sound file with a wrong number in it.',
      sources: ['ismp-libraries'],
      tests: {
        'tests/attack/libraryFile.test.ts': [
          'a hostile drug library file > is a library or its faults, and never throws',
          'a hostile drug library file > in which an entry stands twice is refused for that',
          'a hostile drug library file > that is changed in one place is refused, or holds what it says to the digit',
        ],
        'tests/input/drugLibraryFile.test.ts': [
          'a drug library file > is refused for a key that stands twice, which would hide the first',
        ],
        'tests/input/drugLibraryMeaning.test.ts': [
          'the guardrails of a drug library > contradict themselves with %s at %d: see %s',
        ],
        'tests/ui/App.test.tsx': [
          'the drug library > that is broken blocks everything and names each place, at once',
        ],
      },
    },
  ],
};
