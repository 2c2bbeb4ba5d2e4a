import type { HazardGroup } from './hazard.ts';

/** What goes wrong between the screen and the eye. */
export const SCREEN_HAZARDS: HazardGroup = {
  id: 'screen',
  title: 'On the screen',
  hazards: [
    {
      id: 'stale-number',
      title: 'An old number stands beside a new entry',
      harm: 'wrong dose',
      cause: 'The page shows the last result while a field is changed or refused.',
      effect: 'The setting of another order is copied.',
      control:
        'Nothing that is derived is stored: each view is worked out from what the fields hold now. While a field is half typed, refused or missing there are dashes, and no setting is anywhere in the page.',
      remains: 'A number copied before the change.',
      sources: ['fda-tplc-2014'],
      tests: {
        'tests/ui/plan/PlanView.test.tsx': [
          'without pump settings > names the field to correct, and shows no number from before',
        ],
        'tests/state/deriveView.test.ts': [
          'what a plan view holds > is the same object for the same source, and one calculation for the same form',
          'what a plan view holds > is no calculation with %o',
        ],
        'tests/browser/attack.spec.ts': [
          'hostile text in every field of the plan is text: nothing runs, nothing is injected, no setting stands beside it',
          'hostile text in every field of the check is text: nothing runs, nothing is injected, no number stands beside it',
        ],
        'tests/ui/hostileText.test.tsx': [
          'hostile text in a field > that is typed is refused at its field, with no setting beside it',
          'hostile text in a field > of a million characters is refused by how it begins, and the page goes on at once',
        ],
      },
    },
    {
      id: 'misread-number',
      title: 'A number is misread',
      harm: 'wrong dose',
      cause:
        'No leading zero, a trailing zero, a digit cut off, a number away from its unit, an exponent, 0 and O.',
      effect: '.5 is read as 5, 5.0 as 50.',
      control:
        'One format for all numbers: leading zero, no trailing zero, no exponent, never parted from its unit; a typeface that tells 0 from O and 1 from l; nothing is cut off up to 400% zoom; changes of the rate are read out.',
      remains: 'Light, distance and haste.',
      sources: ['ismp-abbrev', 'fda-tplc-2014'],
      tests: {
        'tests/ui/format/quantityText.test.ts': [
          'a quantity on the screen > %s %s reads %s',
          'a quantity on the screen > keeps number and unit together with a space that does not break',
          'a quantity on the screen > has no exponent, however small or large',
        ],
        'tests/browser/states.spec.ts': [
          'nothing is cut off or wider than the screen, up to 400 %',
        ],
      },
    },
    {
      id: 'wrong-patient',
      title: 'The plan of another patient is used',
      harm: 'wrong patient',
      cause:
        'A link, a reload or a tab left open brings back an old plan; half of a new patient is typed over it.',
      effect: 'The dose of one patient for another.',
      control:
        'A plan that was opened from a link or a reload says so, names its values and asks for every reason again until someone types or confirms. "New patient" clears everything; once something is typed, it cannot be undone. A plan that stood for half an hour says how old it is. Nothing of a plan is stored on the device.',
      remains:
        'The planner knows no patient: the sheet has a place for the label, and two people compare.',
      sources: ['ismp-pumps-2020', 'ismp-pca-fmea'],
      tests: {
        'tests/state/planStore.test.ts': [
          'a new patient > of whom something was typed is no longer undone: two patients never mix',
          'a link that is opened > replaces the form and says that it was restored',
        ],
        'tests/ui/App.test.tsx': [
          'a plan from a link > names its values until they are confirmed',
          'with time > a plan says how old it is from half an hour on, until someone says that it holds',
          'a new patient > clears the form, goes to the weight, and can be taken back once',
        ],
        'tests/ui/handover/HandOverSheet.test.tsx': [
          'what the sheet warns of > is a plan that nobody has confirmed for this patient',
        ],
      },
    },
    {
      id: 'reason-carried-over',
      title: 'A reason excuses what it was not given for',
      harm: 'overdose',
      cause: 'The order changes after a caution was explained.',
      effect: 'A caution passes unseen.',
      control:
        'A reason belongs to one finding, its value and its limit. Any change of these, of the weight, its basis or the care area voids it, also when the value comes back. Links never carry one.',
      remains: 'A reason that is no reason.',
      sources: ['melton-2019'],
      tests: {
        'tests/state/reasons.test.ts': [
          'a reason > lapses with its value, and does not come back with it',
          'a reason > lapses when %s is %s, even if it is put back',
        ],
        'tests/state/planStore.test.ts': ['a link that is opened > asks again for every reason'],
      },
    },
    {
      id: 'half-a-page',
      title: 'The program fails while numbers are on the screen',
      harm: 'wrong dose',
      cause:
        'A mistake in the program, a file that does not arrive or is damaged, a script that is turned off.',
      effect: 'Half a page, with numbers that nothing stands behind.',
      control:
        'A failure takes every number off the page and offers the link to the plan. Without the drug library or without JavaScript nothing can be entered, and the page says why. A file of the program is kept on the device only where its checksum holds.',
      remains: 'A browser that itself stands still.',
      sources: ['fda-tplc-2014'],
      tests: {
        'tests/ui/App.test.tsx': [
          'a failure of the program > leaves no number on the page, and a link to the plan',
          'the drug library > is waited for',
        ],
        'tests/browser/ground.spec.ts': [
          'without JavaScript > the page says that nothing can be calculated',
        ],
        'tests/browser/faults.spec.ts': [
          'what the browser keeps > is lost, file by file, without a network: right numbers or a clear message',
        ],
      },
    },
    {
      id: 'changed-while-open',
      title: 'The program changes under an open plan',
      harm: 'wrong dose',
      cause: 'A new version is released while a plan is being made.',
      effect: 'Two versions in one page.',
      control:
        'A page that is open keeps its version, with all its files; a new one waits until it is asked for. A page that lacks a file of its own shows no number once another tab has opened a new one.',
      remains: 'A page that is never closed keeps an old version.',
      sources: ['fda-tplc-2014'],
      tests: {
        'tests/browser/updates.spec.ts': [
          'a newer version waits, says so, and opens with the plan in the tab that asks alone',
          'a tab without all its files > says “Reload to continue” and shows no number once another tab has opened it',
          'a release that is only half on the host, or has one wrong byte, does not replace a whole one',
        ],
      },
    },
  ],
};
