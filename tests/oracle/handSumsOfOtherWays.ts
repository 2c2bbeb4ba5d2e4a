/** What other preparations and dosing weights come to, worked by hand, with the sum in each row. */
import type { OutputSum } from './handSumsOfOutputs.ts';

/** Plans that nothing blocks. */
export const OTHER_WAY_SUMS: readonly OutputSum[] = [
  {
    sum: '7 mL/h for 60 h, 440 mL with priming: 500 mg in 250 mL holds 210 + 20 mL, but at 3.5 mL/h, below 5; 500 in 500 holds it at 7 mL/h, for 60 h of more than 24',
    plan: 'careArea=chronic-pain-inpatient&weight=70kg&doseRate=0.1mg/kg/h&duration=60h&drug=100mg&volume=100mL',
    outputs: {
      'preparation that holds drug': '500',
      'preparation that holds volume': '500',
      'preparation that holds hang': '60',
    },
  },
  {
    sum: '4 mL/h for 24 h is below 5 already: 500 mg in 500 mL leaves it there, 500 in 250 would make it 2',
    plan: 'careArea=chronic-pain-inpatient&weight=40kg&doseRate=0.1mg/kg/h&duration=24h&drug=100mg&volume=100mL',
    outputs: {
      'on actual cautions': 'infusionRate:belowAccurate',
      'preparation that holds volume': '500',
    },
  },
  {
    sum: '80 mg/h: ÷ 120 kg 0.667, ÷ 73 kg ideal 1.096, ÷ 91.8 adjusted 0.871, ÷ 74.762 lean 1.07; usual up to 0.5, at most 1',
    plan: 'weight=120kg&height=70in&sex=male&doseRate=80mg/h&duration=4h&drug=500mg&volume=500mL',
    outputs: {
      'on actual rate': '80',
      'on actual stops': '',
      'on actual cautions': 'doseRatePerKg:aboveSoft',
      'on ideal stops': 'doseRatePerKg:aboveHard',
      'on adjusted rate': '80',
      'on adjusted cautions': 'doseRatePerKg:aboveSoft',
      'on lean stops': 'doseRatePerKg:aboveHard',
      'on lean cautions': '',
    },
  },
];
