import type { HazardGroup } from './hazard.ts';

/** What goes wrong between the plan and the pump. */
export const HAND_OVER_HAZARDS: HazardGroup = {
  id: 'hand-over',
  title: 'From the plan to the pump',
  hazards: [
    {
      id: 'wrong-field',
      title: 'A number goes into the wrong field of the pump',
      harm: 'wrong dose',
      cause:
        'mg/h typed as mL/h, rate and volume swapped, the volume of the bag as the volume to be infused.',
      effect: 'At 10 mg/mL, ten times the dose; or a bag that runs on after the dose is given.',
      control:
        'Settings stand in the order of a pump, with their units, largest on the page. The double-check works back from what the pump shows to mg/kg/h and mg, and names each of these slips with its sum.',
      remains: 'The check has to be done, by someone else.',
      sources: ['lam-2018'],
      tests: {
        'tests/core/verify/programSlips.test.ts': [
          'slips after the sum > %s moves %s of %o: the pump shows %s',
        ],
        'tests/ui/plan/PlanView.test.tsx': [
          'the plan view of a plain order > shows rate, volume and time in the order of a pump',
        ],
        'tests/laws/verify.test.ts': [
          'a slip > that happened is among those named, unless it changed nothing',
        ],
      },
    },
    {
      id: 'false-match',
      title: 'The double-check passes a pump that is set wrongly',
      harm: 'wrong dose',
      cause: 'A tolerance that is too wide, a step that is left out, an order beyond its limit.',
      effect: 'A wrong setting with a second signature.',
      control:
        'Only the set value matches, or what rounds to it at the last digit; every step and the loading dose are compared. An order or a delivered dose beyond a hard limit is blocked, whatever the verdict.',
      remains: 'An order that is wrong, checked against itself.',
      sources: ['ismp-pca-fmea'],
      tests: {
        'tests/core/verify/match.test.ts': ['a shown number > %s: the pump shows %3$s'],
        'tests/core/verify/steps.test.ts': ['rate steps > are compared one by one'],
        'tests/ui/check/CheckView.test.tsx': [
          'an order that is blocked itself > is the headline, although the pump agrees',
        ],
        'tests/laws/verify.test.ts': [
          'a pump that is set as ordered > never mismatches: set by an independent sum, with steps and loading doses',
        ],
      },
    },
    {
      id: 'check-not-independent',
      title: 'The checker copies the planner',
      harm: 'wrong dose',
      cause:
        'The figures of the plan are on the screen, or in the address, while the check is made.',
      effect: 'One mistake, signed twice.',
      control:
        'The check starts empty. A shared plan travels sealed: its figures are nowhere in the page until the checker has committed entries of their own.',
      remains: 'Two people who talk before they look.',
      sources: ['lam-2018', 'ismp-pca-fmea'],
      tests: {
        'tests/browser/checkSealed.spec.ts': [
          'the address keeps the sealed plan alone, and a reload starts over',
        ],
        'tests/ui/check/SealedPlan.test.tsx': [
          'a check beside a sealed plan > shows nothing of the plan until the checker has committed their own entries: %s mL/h is a %s',
        ],
        'tests/state/checkView.test.ts': [
          'a check beside a sealed plan > has no result before it is committed, however complete',
        ],
      },
    },
    {
      id: 'damaged-link',
      title: 'A link is changed on its way',
      harm: 'wrong dose',
      cause: 'A link is cut short, encoded twice, edited by hand, or made up.',
      effect: 'A plan that looks whole and is another one.',
      control:
        'Every key stands once and every value is read as the form reads it. One that is unknown, repeated or malformed refuses the whole link, with its reason; nothing is calculated. A link that opens is written back as the same plan.',
      remains: 'A sound link to another plan: its values are named until they are confirmed.',
      sources: ['fda-tplc-2014'],
      tests: {
        'tests/attack/links.test.ts': [
          'a hostile plan link > gives pump settings only where each of its values is plain',
          'a hostile plan link > names a view or none, and what follows its question mark, whatever it is',
          'a hostile check link > gives a verdict only where each of its values is plain',
          'a hostile check link > never opens a sealed plan that was not sealed here',
        ],
        'tests/input/planLinkFaults.test.ts': ['a plan link that is refused > has %s twice'],
        'tests/ui/plan/links.test.tsx': [
          'a link that is pasted into the page > and is at fault for %s says so, and nothing is calculated',
        ],
      },
    },
    {
      id: 'hostile-text',
      title: 'Text from outside is run as program',
      harm: 'wrong dose',
      cause: 'Markup or script is pasted into a field or hidden in a link.',
      effect: 'Numbers on the page that the planner did not calculate.',
      control:
        'What was typed is shown as text only. The security policy of the page allows no inline script and no markup made from text; links and files longer than any real one are refused unread.',
      remains: 'Extensions of the browser can change any page.',
      sources: ['fda-tplc-2014'],
      tests: {
        'tests/browser/attack.spec.ts': [
          'hostile text in every field of the plan is text: nothing runs, nothing is injected, no setting stands beside it',
          'hostile text in every field of the check is text: nothing runs, nothing is injected, no number stands beside it',
          'hostile text as a reason is text, on the screen and on paper',
          'a hostile link is refused as text: nothing runs and nothing is calculated',
        ],
        'tests/ui/hostileText.test.tsx': [
          'hostile text in a field > that is typed is refused at its field, with no setting beside it',
          'hostile text in a field > of a million characters is refused by how it begins, and the page goes on at once',
          'a hostile link > with %s is refused as text in the %s: nothing is calculated',
          'a hostile link > with markup for a view leads nowhere',
        ],
        'tests/attack/boundedWork.test.ts': [
          'a text of a million characters > is refused as a number after one look at how it begins: %s',
          'a text of a million characters > in a field is looked at a fixed number of times for each thing that is typed',
          'a text of a million characters > is refused as a link by its length alone',
          'a text of a million characters > and one is refused as a drug library by its length alone',
          'a text of a million characters > of nested %s is read no deeper than 32, and no further',
        ],
        'tests/build/policy.test.ts': [
          'the headers for hosts > refuse everything that is not named, eval, inline scripts and framing',
        ],
      },
    },
    {
      id: 'paper-without-settings',
      title: 'A plan that is not finished is handed over on paper',
      harm: 'wrong dose',
      cause: 'The browser prints the page while the plan is blocked or incomplete.',
      effect: 'A sheet that looks like an order.',
      control:
        'Without pump settings the print says that it is no hand-over, why, and holds no setting. A caution without a reason stands in a box as not explained.',
      remains: 'An old sheet: it carries the time of printing and the versions.',
      sources: [],
      tests: {
        'tests/browser/handover.spec.ts': [
          'the hand-over sheet > of a plan that is blocked or incomplete prints no settings and says that it is none',
        ],
        'tests/ui/handover/HandOverSheet.test.tsx': [
          'a plan without pump settings > prints that it is not a hand-over, why, and no settings',
        ],
      },
    },
    {
      id: 'unobserved',
      title: 'The patient is not observed often enough or long enough',
      harm: 'overdose',
      cause: 'The times of observation and the hour after the end are not handed over.',
      effect: 'Sedation that nobody sees.',
      control:
        'The sheet has each time of observation by the clock, with the volume that should have been given by then, the hour after the end, and the screening list.',
      remains: 'That it is done, and acted on.',
      sources: [],
      tests: {
        'tests/core/plan/observations.test.ts': [
          'the observation times of an infusion > are every 15 min, then every 30 min, then hourly, at the end and through the hour after',
        ],
        'tests/ui/handover/HandOverSheet.test.tsx': [
          'the hand-over sheet > has the times of the observations, the expected volume and columns to write in',
        ],
      },
    },
    {
      id: 'disclosure',
      title: 'What was entered reaches others',
      harm: 'disclosure',
      cause:
        'An address that is sent to a server, a store that outlives the page, a request elsewhere.',
      effect: 'Figures of a patient in a log.',
      control:
        'Everything is after the # of the address, which browsers do not send. Three things are kept on the device: the choice of colors, the date since when a newer version has been ready, and in the browser’s cache the program and the drug library. Nothing of a plan is kept there. Each browser test fails on a request to another host or a query in the address.',
      remains:
        'The history of the browser keeps the addresses that were open, with the figures of their plans. A link that is shared is shared. Reasons and names are in neither.',
      sources: ['fda-tplc-2014'],
      tests: {
        'tests/browser/states.spec.ts': ['the theme outlives the page, and nothing of a plan does'],
        'tests/browser/offline.spec.ts': ['nothing is kept but the planner’s own files'],
        'tests/architecture/storage.test.ts': [
          'what outlives the page > is written by these files alone',
        ],
        'tests/browser/trouble.spec.ts': ['the watch sees every kind of trouble'],
        'tests/ui/handover/ShareDialog.test.tsx': [
          'the share dialog > says that the link carries the figures and no patient identity',
        ],
      },
    },
  ],
};
