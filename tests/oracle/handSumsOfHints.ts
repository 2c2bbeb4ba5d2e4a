import type { OutputSum } from './handSumsOfOutputs.ts';

/** Values outside their soft limits, and what else their digits could be. */
export const HINT_SUMS: readonly OutputSum[] = [
  {
    sum: '5 mg/kg/h: 5 mcg × 60 ÷ 1000 = 0.3, a tenth = 0.5, 5 ÷ 24 = 0.2083; 5 mg/h ÷ 180 = 0.028 is outside, 5 mcg/kg/h too; 180 kg: 180 × 0.45359237, not 18 kg: × 5 × 4 h = 1632.93 mg',
    plan: 'weight=180kg&doseRate=5mg/kg/h&duration=4h&drug=200mg&volume=100mL',
    outputs: {
      'hint doseRatePerKg otherUnit mcg/kg/min': '5',
      'hint doseRatePerKg otherUnit mcg/kg/min typed mg/kg/h': '5',
      'hint doseRatePerKg otherUnit mcg/kg/min comes to mg/kg/h': '0.3',
      'hint doseRatePerKg tenth mg/kg/h': '0.5',
      'hint patientWeight poundsForKilograms lb': '180',
      'hint doseRatePerKg per24h mg/kg/h': '0.208333333333',
      'hint doseRatePerKg per24h mg/kg/h typed mg/kg/h': '5',
      'hint patientWeight poundsForKilograms lb comes to kg': '81.6466266',
      'hint patientWeight poundsForKilograms lb gives mg/h': '408.233133',
      'hint patientWeight poundsForKilograms lb gives mg/kg/h': '5',
      'hint patientWeight poundsForKilograms lb gives total mg': '1632.932532',
      'finding doseRatePerKg:aboveHard source 1': 'asra-acute-2018 pa-low-dose-2020',
    },
    hints: 4,
  },
  {
    sum: '240 h: 240 min = 4 h; 24 and 2,400 h are outside; 20 mg × 10 in 100 mL = 2; 3 min × 10 = 30; loading 14 × 70 = 980 mg, and 21 mg/h × 4 h = 84, × 240 h = 5040',
    plan: 'weight=70kg&doseRate=0.3mg/kg/h&duration=240h&loading=14mg/kg*3min&drug=20mg&volume=100mL',
    outputs: {
      'hint infusionDuration otherUnit min comes to h': '4',
      'hint infusionDuration otherUnit min gives mg/h': '21',
      'hint infusionDuration otherUnit min gives total mg': '1064',
      'hint concentration tenTimes mg': '200',
      'hint concentration tenTimes mg comes to mg/mL': '2',
      'hint concentration tenTimes mg gives total mg': '6020',
      'hint loadingTime tenTimes min': '30',
      'hint loadingTime tenTimes min gives loading mg': '980',
      // 14 mg ÷ 70
      'hint loadingDose otherUnit mg comes to mg/kg': '0.2',
      'finding loadingDose:aboveHard source 1': 'pa-low-dose-2020',
      'finding loadingTime:belowSoft source 1': 'no source',
    },
    hints: 4,
  },
  {
    sum: 'steps of 0.3 and 3 mg/kg/h: the second as 0.3, as 3 mcg × 0.06 = 0.18 and as 3 ÷ 24 = 0.125; 0.5 h in all: 5 h, 21 × 2.5 + 210 × 2.5 = 577.5 mg',
    plan: 'weight=70kg&step=0.3mg/kg/h*15min&step=3mg/kg/h*15min&drug=200mg&volume=100mL',
    outputs: {
      'hint doseRatePerKg step 2 tenth mg/kg/h': '0.3',
      'hint doseRatePerKg step 2 otherUnit mcg/kg/min comes to mg/kg/h': '0.18',
      'hint doseRatePerKg step 2 per24h mg/kg/h': '0.125',
      'hint infusionDuration tenTimes h': '5',
      'hint infusionDuration tenTimes h gives total mg': '577.5',
      'finding infusionDuration:belowSoft source 1': 'calliope',
    },
    hints: 4,
  },
  {
    sum: '960 mg in 4 h for 80 kg is 3 mg/kg/h: 96 mg is 0.3, 960 mg/kg is 240; 960 mg in 24 h are 160 mg in 4 h, 0.5; no weight is hinted at',
    plan: 'weight=80kg&totalDose=960mg&duration=4h&drug=500mg&volume=250mL',
    outputs: {
      'hint doseRatePerKg tenth mg': '96',
      'hint doseRatePerKg per24h mg': '160',
      'hint doseRatePerKg per24h mg comes to mg/kg/h': '0.5',
    },
    hints: 2,
  },
  {
    sum: '2.5 mg/h ÷ 50 kg = 0.05, below the soft 0.1 and not the hard 0.01: 25 mg/h would be more',
    plan: 'weight=50kg&doseRate=2.5mg/h&duration=4h&drug=100mg&volume=100mL',
    outputs: { 'finding doseRatePerKg:belowSoft value': '0.05' },
    hints: 0,
  },
  {
    sum: '0.3 mg/h ÷ 80 kg = 0.00375, below the hard 0.01: 0.3 mg/kg/h',
    plan: 'weight=80kg&doseRate=0.3mg/h&duration=4h&drug=100mg&volume=100mL',
    outputs: { 'hint doseRatePerKg otherUnit mg/kg/h': '0.3' },
    hints: 1,
  },
];
