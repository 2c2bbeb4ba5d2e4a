/** What one side says. */
export interface Position {
  readonly figure?: string;
  readonly text: string;
  /** What it rests on, where that is known. */
  readonly restsOn?: string;
  readonly sourceIds: readonly [string, ...string[]];
}

/** A question to which sources give different answers: both are shown, neither is chosen. */
export interface Disagreement {
  readonly id: string;
  readonly question: string;
  readonly positions: readonly [Position, Position, ...Position[]];
}

/** Where sources disagree, with each other or with themselves. */
export const DISAGREEMENTS: readonly Disagreement[] = [
  {
    id: 'start',
    question: 'Is 0.5 mg/kg/h a conservative start?',
    positions: [
      {
        figure: '0.5 mg/kg/h',
        text: 'Yes: protocols often begin there, and the clinic guide calls it conservative.',
        sourceIds: ['calliope'],
      },
      {
        figure: '0.1 to 0.5 mg/kg/h',
        text: 'No: it is the top of the range that the same guide gives.',
        sourceIds: ['calliope'],
      },
      {
        figure: '0.05 to 0.1 mg/kg/h',
        text: 'In hospital the Faculty of Pain Medicine begins with a tenth to a fifth of it.',
        sourceIds: ['fpm-pm12-2021'],
      },
    ],
  },
  {
    id: 'range',
    question: 'Which range is usual for chronic pain?',
    positions: [
      {
        figure: '0.1 to 0.5 mg/kg/h',
        text: 'The clinic guide: a low range, for the clinic.',
        sourceIds: ['calliope'],
      },
      {
        figure: '0.5 to 2 mg/kg/h',
        text: 'The consensus guideline: it begins where the other ends, and asks for monitoring as for deep sedation.',
        sourceIds: ['asra-chronic-2018'],
      },
    ],
  },
  {
    id: 'observation',
    question: 'How long is the patient observed afterwards?',
    positions: [
      { figure: 'about 1 h', text: 'The clinic guide.', sourceIds: ['calliope'] },
      {
        figure: '4 h',
        text: 'The Faculty of Pain Medicine, before discharge.',
        sourceIds: ['fpm-pm12-2021'],
      },
    ],
  },
  {
    id: 'dosage',
    question: 'More, or as little as possible?',
    positions: [
      {
        text: 'Higher dosages are more effective, says the clinic guide.',
        restsOn:
          'The guide gives no figure for it. The consensus guideline points the same way, with a total of at least 80 mg over more than 2 h.',
        sourceIds: ['calliope', 'asra-chronic-2018'],
      },
      {
        text: 'The lowest effective dose, says the same guide.',
        restsOn:
          'No figure is given for this rule either. Beside it stand the side effects, which 35% report as significant.',
        sourceIds: ['calliope'],
      },
    ],
  },
  {
    id: 'per-hour',
    question: 'Per kilogram, or per kilogram and hour?',
    positions: [
      {
        figure: '0.1 to 0.3 mg/kg',
        text: 'The clinic guide writes some doses without an hour: so much in all.',
        sourceIds: ['calliope'],
      },
      {
        figure: '0.1 to 0.5 mg/kg/h',
        text: 'It writes others with nearly the same digits and an hour: over 4 h that is four times as much.',
        sourceIds: ['calliope'],
      },
    ],
  },
  {
    id: 'loading',
    question: 'Is a loading dose given?',
    positions: [
      {
        figure: 'up to 0.35 mg/kg',
        text: 'It may be, by the consensus guideline.',
        sourceIds: ['asra-chronic-2018'],
      },
      {
        text: 'None in hospital, by the Faculty of Pain Medicine.',
        sourceIds: ['fpm-pm12-2021'],
      },
    ],
  },
  {
    id: 'intervals',
    question: 'How often is the patient observed while it runs?',
    positions: [
      {
        figure: '15 min, 30 min, 1 h',
        text: 'Less often with time, in one hospital’s guideline.',
        sourceIds: ['rcht-2022'],
      },
      {
        figure: '15 min',
        text: 'Every 15 min throughout, in some clinics.',
        sourceIds: ['goldberg-2010'],
      },
    ],
  },
];
