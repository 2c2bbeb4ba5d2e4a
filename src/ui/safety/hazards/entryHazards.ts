import type { HazardGroup } from './hazard.ts';

/** What goes wrong while the order is typed. */
export const ENTRY_HAZARDS: HazardGroup = {
  id: 'entry',
  title: 'Entering the order',
  hazards: [
    {
      id: 'wrong-weight-unit',
      title: 'The weight is in the other unit',
      harm: 'wrong dose',
      cause:
        'Pounds are typed as kilograms, or the reverse; the unit is switched after the digits.',
      effect: 'A dose that is 2.2 times too high or too low, and looks ordinary.',
      control:
        'The unit stands beside the field and is never guessed. Switching it converts nothing: the digits stay, the sum is done again, and the other unit is printed beside the field. Where a weight lies outside its limits, the reading in the other unit is offered with its sum. The double-check names the slip.',
      remains: 'A weight that is wrong but usual in both units: weigh the patient in kilograms.',
      sources: [],
      tests: {
        'tests/state/planStore.test.ts': ['typing > converts nothing when a unit is changed'],
        'tests/ui/plan/orders.test.tsx': [
          'a weight > keeps its digits when kg is changed to lb, and is recalculated',
        ],
        'tests/core/plan/plan.test.ts': [
          'from the order to mg/h, total and mL/h > 160 lb × 0.45359237 × 0.5 mg/kg/h = 36.2873896 mg/h',
        ],
        'tests/core/verify/weightSlips.test.ts': [
          'slips about the weight > %s moves %s of %o: the pump shows %s',
        ],
      },
    },
    {
      id: 'tenfold',
      title: 'Ten or a hundred times the number',
      harm: 'wrong dose',
      cause: 'A decimal point or a zero too many or too few, in any field.',
      effect: 'Ten times the dose, or a tenth of it.',
      control:
        'Soft and hard limits on dose rate, weight, duration, loading dose, total rate and concentration; beyond a hard limit there are no pump settings. Ten times and a tenth are offered as readings: of a dose never more drug than was typed, unless that is below a hard limit; of a weight, a height, a time or a concentration with the dose that it would give. The double-check names the slip.',
      remains: 'A slip that stays inside the limits of the care area.',
      sources: ['usp-quality-81', 'thimbleby-2010', 'asa-monitor-85', 'melton-2019'],
      tests: {
        'tests/core/checks/limits.test.ts': [
          'limits of the default care area: at, just under and just over each > %s=%s: %s',
          'limits of the default care area: at, just under and just over each > %s in 100 mL: %s',
        ],
        'tests/core/hints/hints.test.ts': ['did you mean > %j'],
        'tests/ui/plan/orders.test.tsx': [
          'a dose > that could have been meant in another unit says so, and is never changed',
        ],
        'tests/browser/check.spec.ts': [
          '25 mL/h for 2.5 is named: a decimal point, then the dose entered as rate',
        ],
      },
    },
    {
      id: 'not-a-plain-number',
      title: 'Text that is not a plain number is read as one',
      harm: 'wrong dose',
      cause:
        'A decimal comma, a thousands comma, an exponent, digits of another script, an invisible character, or text that was pasted.',
      effect: '1,5 becomes 15, or 1e3 a thousand.',
      control:
        'Only digits with at most one point are a number. Everything else is refused at its field with its own message, blocks the result and stays in the field as it was typed: nothing is stripped or guessed.',
      remains: 'A plain number that is the wrong number.',
      sources: ['thimbleby-2010'],
      tests: {
        'tests/attack/typedText.test.ts': [
          'text typed into a field of the plan > gives pump settings only where it is a plain number: %s',
          'text typed into a field of the plan > of a rate step gives pump settings only where it is a plain number',
          'text typed into a field of the check > gives a verdict only where it is a plain number',
        ],
        'tests/input/decimalText.test.ts': ['a typed number > "%s" is refused for its %s'],
        'tests/ui/plan/orders.test.tsx': [
          'a dose > that is no plain number is refused at its field and gives no number: %s',
        ],
      },
    },
    {
      id: 'half-typed',
      title: 'A number that is half typed is used',
      harm: 'wrong dose',
      cause: 'The person is interrupted after "72." or before the last field.',
      effect: 'Settings for a number that nobody meant.',
      control:
        'A number that ends in its point is neither refused nor calculated: dashes stand where the settings would be, and the field is named. A link never carries it.',
      remains: '"7" on the way to "72" is a plain number; its limits catch it where they can.',
      sources: [],
      tests: {
        'tests/input/decimalText.test.ts': ['a typed number > "%s" is half typed'],
        'tests/ui/plan/orders.test.tsx': [
          'a dose > that is half typed is neither refused nor calculated',
        ],
        'tests/input/planLink.test.ts': [
          'a plan link that is written > with %s does not look like a whole plan without it',
        ],
      },
    },
    {
      id: 'wrong-dose-unit',
      title: 'The dose is in another unit',
      harm: 'wrong dose',
      cause:
        'mcg/kg/min digits taken as mg/kg/h, per minute as per hour, mg/h as mg/kg/h, or a total per kg as an hourly rate.',
      effect:
        'A dose that is wrong by the factor between the units: 16.67, 60, 1000, the weight or the hours.',
      control:
        'Each dose keeps the unit that it was ordered in and is shown in mg/kg/h and mg/h beside it. A value outside its limits is offered in each other unit. The double-check replays every one of these slips.',
      remains: 'Two units whose digits are both usual: read the order aloud with its unit.',
      sources: ['ismp-pca-fmea', 'ismp-abbrev'],
      tests: {
        'tests/core/plan/plan.test.ts': [
          'from the order to mg/h, total and mL/h > 80 kg at %s is %s and %s',
        ],
        'tests/core/quantity/quantity.test.ts': ['one factor for each unit > %s is %4$s'],
        'tests/core/verify/orderSlips.test.ts': [
          'slips about the dose, the label and the time > %s moves %s of %o: the pump shows %s',
        ],
        'tests/laws/core.test.ts': [
          'conversions > a → b → c is a → c, and there and back is where one was, exactly',
        ],
      },
    },
    {
      id: 'wrong-weight-basis',
      title: 'The dose is on another weight than was ordered',
      harm: 'wrong dose',
      cause: 'Actual for ideal weight, or a formula outside the heights that it was made for.',
      effect: 'Too much in obesity, too little where the basis was adjusted twice.',
      control:
        'Actual weight unless another is chosen; the basis and its kilograms stand beside every rate, and the other three beside them. A formula below 60 inches, or above the actual weight, gives no numbers.',
      remains: 'Which basis is right for ketamine has no consensus: the order decides.',
      sources: [],
      tests: {
        'tests/core/order/dosingWeight.test.ts': [
          'the four dosing weights side by side > refuses ideal and adjusted weight just below 60 inches, and gives them at 60',
          'the four dosing weights side by side > refuses a formula that comes out above the actual weight, not one that equals it',
        ],
        'tests/ui/plan/orders.test.tsx': [
          'a weight > of any basis stands beside the other three, each with its rate',
        ],
        'tests/ui/plan/PlanView.test.tsx': [
          'the plan view of a plain order > says on how many kilograms the rate is',
        ],
      },
    },
    {
      id: 'hours-as-minutes',
      title: 'Hours and minutes are confused',
      harm: 'wrong dose',
      cause: '4 typed into minutes, 90 into hours, or 1.3 meant as 1 h 30 min.',
      effect: 'A whole dose in minutes, or an infusion over days.',
      control:
        'Two fields with their names; the duration in words beside them; limits on duration and loading time. The double-check names the slip.',
      remains: 'A wrong time inside the usual range.',
      sources: [],
      tests: {
        'tests/input/fieldReading.test.ts': ['hours and minutes > "%s" h "%s" min are %s h'],
        'tests/core/checks/limits.test.ts': [
          'limits of the default care area: at, just under and just over each > 1 mg/kg/h at %s: %s',
        ],
        'tests/core/verify/orderSlips.test.ts': [
          'slips about the dose, the label and the time > say what is particular to them: %s of %o at %s: %o',
        ],
      },
    },
  ],
};
