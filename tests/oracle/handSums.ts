/** Plans worked by hand, with the sum in each row: what the oracle must say about them. */
import type { PlainResult } from '../support/oracle/plainResult.ts';

/** One plan: its sum in words and figures, its link, and what follows. */
export interface HandSum extends Partial<Omit<PlainResult, 'findings'>> {
  readonly sum: string;
  readonly plan: string;
  readonly findings: readonly string[];
}

const ABOVE_25 = 'doseRate:aboveReference info';
const UNDER_80 = 'totalDose:belowReference info';
const TWO_BAGS = 'container:exceedsBag info';

/** Units, bases, mixtures and forms of order. */
export const ORDER_SUMS: readonly HandSum[] = [
  {
    sum: '72.5 kg × 0.55 = 39.875 mg/h; ÷ 2 mg/mL = 19.9375, set 19.9; 159.5 mg ÷ 2 = 79.75, set 79.8 mL; 19.9 × 2 ÷ 72.5 = 0.549; 79.8 ÷ 19.9 = 4.01005 h; 200 ÷ 50 = 4 mL of a 10 mL vial',
    plan: 'careArea=chronic-pain-adult&weight=72.5kg&doseRate=0.55mg/kg/h&duration=4h&drug=200mg&volume=100mL&stock=50mg/mL&pump=large-volume&start=09:00',
    status: 'caution',
    quantities: {
      dosingWeight: '72.5',
      doseRatePerKg: '0.55',
      doseRate: '39.875',
      totalDose: '159.5',
      concentration: '2',
      exactInfusionRate: '19.9375',
      infusionRate: '19.9',
      vtbi: '79.8',
      deliveredDose: '159.6',
      achievedDoseRatePerKg: '0.548965517241',
      infusionDuration: '4.01005025126',
      drugVolume: '4',
      diluentVolume: '96',
      vialCount: '1',
    },
    containers: { volumes: ['79.8'], changes: [] },
    findings: [ABOVE_25, 'doseRatePerKg:aboveSoft caution'],
  },
  {
    sum: '70 kg × 0.3 = 21 mg/h at 1 mg/mL; 4 × 21 = 84 mL; 100 - 20 = 80 mL from the first bag, 4 from the second after 80 ÷ 21 h',
    plan: 'weight=70kg&doseRate=0.3mg/kg/h&duration=4h&drug=100mg&volume=100mL',
    status: 'ready',
    quantities: { infusionRate: '21', vtbi: '84', totalDose: '84', infusionDuration: '4' },
    containers: { volumes: ['80', '4'], changes: ['3.80952380952'] },
    findings: [TWO_BAGS],
  },
  {
    sum: '160 lb × 0.45359237 = 72.5747792 kg; × 0.3 = 21.77243376 mg/h; ÷ 2 = 10.88621688, set 10.9; 43.54486752, set 43.5 mL = 87 mg',
    plan: 'weight=160lb&doseRate=0.3mg/kg/h&duration=4h&drug=200mg&volume=100mL',
    status: 'ready',
    quantities: {
      dosingWeight: '72.5747792',
      doseRate: '21.77243376',
      exactInfusionRate: '10.88621688',
      infusionRate: '10.9',
      vtbi: '43.5',
      totalDose: '87.08973504',
      deliveredDose: '87',
      achievedDoseRatePerKg: '0.300379832227',
      infusionDuration: '3.99082568807',
    },
    findings: [],
  },
  {
    sum: '5 mcg/kg/min × 60 ÷ 1000 = 0.3 mg/kg/h; × 80 kg = 24 mg/h; × 4 = 96 mL at 1 mg/mL',
    plan: 'weight=80kg&doseRate=5mcg/kg/min&duration=4h&drug=500mg&volume=500mL',
    status: 'ready',
    quantities: { doseRatePerKg: '0.3', doseRate: '24', infusionRate: '24', vtbi: '96' },
    findings: [],
  },
  {
    sum: '250 mcg/kg/h = 0.25 mg/kg/h; × 60 kg = 15 mg/h; × 4 = 60 mg, under 80',
    plan: 'weight=60kg&doseRate=250mcg/kg/h&duration=4h&drug=100mg&volume=100mL',
    status: 'ready',
    quantities: { doseRatePerKg: '0.25', doseRate: '15', infusionRate: '15', totalDose: '60' },
    findings: [UNDER_80],
  },
  {
    sum: '20 mg/h ÷ 64 kg = 0.3125 mg/kg/h; 20 ÷ 2 = 10 mL/h; 240 min × 10 mL/h = 40 mL',
    plan: 'weight=64kg&doseRate=20mg/h&duration=240min&drug=500mg&volume=250mL',
    status: 'ready',
    quantities: { doseRatePerKg: '0.3125', doseRate: '20', infusionRate: '10', vtbi: '40' },
    findings: [],
  },
  {
    sum: '70.1 mg ÷ 3 h ÷ (100 ÷ 150) = 35.05, a tie, set 35.1; 70.1 × 1.5 = 105.15, a tie, set 105.2 mL = 70.133 mg; 35.1 × (2/3) ÷ 70 = 0.3343',
    plan: 'weight=70kg&totalDose=70.1mg&duration=3h&drug=100mg&volume=150mL',
    status: 'caution',
    quantities: {
      exactInfusionRate: '35.05',
      infusionRate: '35.1',
      vtbi: '105.2',
      infusionDuration: '2.99715099715',
      deliveredDose: '70.1333333333',
      achievedDoseRatePerKg: '0.334285714286',
    },
    findings: ['concentration:belowSoft caution', 'infusionDuration:belowSoft caution', UNDER_80],
  },
  {
    sum: '1.2 mg/kg × 70 kg = 84 mg; ÷ 4 h = 21 mg/h = 0.3 mg/kg/h',
    plan: 'weight=70kg&totalDose=1.2mg/kg&duration=4h&drug=200mg&volume=100mL',
    status: 'ready',
    quantities: { totalDose: '84', doseRate: '21', doseRatePerKg: '0.3', infusionRate: '10.5' },
    findings: [],
  },
  {
    sum: '4 h 30 min = 4.5 h × 18 mg/h (60 kg × 0.3) = 81 mg = 40.5 mL at 2 mg/mL',
    plan: 'weight=60kg&doseRate=0.3mg/kg/h&duration=4h30min&drug=200mg&volume=100mL',
    status: 'ready',
    quantities: { infusionRate: '9', vtbi: '40.5', infusionDuration: '4.5', totalDose: '81' },
    findings: [],
  },
  {
    sum: '0.2 mg/kg × 70 kg = 14 mg = 7 mL at 2 mg/mL in 10 min = 42 mL/h; 84 + 14 = 98 mg; 7 + 42 = 49 mL × 2 = 98 mg',
    plan: 'weight=70kg&doseRate=0.3mg/kg/h&duration=4h&loading=0.2mg/kg*10min&drug=200mg&volume=100mL',
    status: 'ready',
    quantities: {
      loadingDose: '14',
      loadingVolume: '7',
      loadingRate: '42',
      vtbi: '42',
      infusionDuration: '4',
      totalDose: '98',
      deliveredDose: '98',
    },
    findings: [],
  },
  {
    sum: '14 mg ÷ 70 kg = 0.2 mg/kg over 10 min: 14 mL at 1 mg/mL, 84 mL/h; 14 + 84 = 98 mL of 250 - 20',
    plan: 'weight=70kg&doseRate=0.3mg/kg/h&duration=4h&loading=14mg*10min&drug=250mg&volume=250mL',
    status: 'ready',
    quantities: { loadingDose: '14', loadingVolume: '14', loadingRate: '84', totalDose: '98' },
    findings: [],
  },
  {
    sum: '250 mg ÷ 50 = 5 mL added to 250 mL: 250 ÷ 255 = 0.9804 mg/mL; 21 ÷ 0.9804 = 21.42, set 21.4; 84 × 1.02 = 85.68, set 85.7 mL = 84.02 mg',
    plan: 'weight=70kg&doseRate=0.3mg/kg/h&duration=4h&drug=250mg&volume=250mL&mix=added&stock=50mg/mL',
    status: 'ready',
    quantities: {
      concentration: '0.980392156863',
      drugVolume: '5',
      diluentVolume: '250',
      vialCount: '1',
      exactInfusionRate: '21.42',
      infusionRate: '21.4',
      vtbi: '85.7',
      infusionDuration: '4.0046728972',
      deliveredDose: '84.0196078431',
      achievedDoseRatePerKg: '0.299719887955',
    },
    findings: [],
  },
  {
    sum: '500 ÷ 10 = 50 mL, undiluted, from vials of 20 mL: 3; 21 ÷ 10 = 2.1 mL/h, 8.4 mL',
    plan: 'weight=70kg&doseRate=0.3mg/kg/h&duration=4h&drug=500mg&volume=50mL&stock=10mg/mL&pump=syringe',
    status: 'ready',
    quantities: {
      drugVolume: '50',
      diluentVolume: '0',
      vialCount: '3',
      infusionRate: '2.1',
      vtbi: '8.4',
    },
    findings: [],
  },
  {
    sum: '600 ÷ 100 = 6 mL from vials of 5 mL: 2; 100 - 6 = 94 mL; 24 ÷ 6 = 4 mL/h, under 5 on a large-volume pump',
    plan: 'weight=80kg&doseRate=0.3mg/kg/h&duration=4h&drug=600mg&volume=100mL&stock=100mg/mL',
    status: 'caution',
    quantities: { drugVolume: '6', diluentVolume: '94', vialCount: '2', infusionRate: '4' },
    findings: ['infusionRate:belowAccurate caution'],
  },
  {
    sum: '72.5 × 0.3 = 21.75 mg/h ÷ 5 = 4.35 mL/h, exact on a pump with steps of 0.01; 17.4 mL',
    plan: 'weight=72.5kg&doseRate=0.3mg/kg/h&duration=4h&drug=250mg&volume=50mL&pump=syringe-fine',
    status: 'ready',
    quantities: { exactInfusionRate: '4.35', infusionRate: '4.35', vtbi: '17.4' },
    findings: [],
  },
];

/** Dosing weights. */
export const WEIGHT_SUMS: readonly HandSum[] = [
  {
    sum: 'ideal, man of 70 in: 50 + 2.3 × 10 = 73 kg; × 0.3 = 21.9 mg/h',
    plan: 'weight=100kg&basis=ideal&height=70in&sex=male&doseRate=0.3mg/kg/h&duration=4h&drug=200mg&volume=100mL',
    status: 'ready',
    quantities: {
      dosingWeight: '73',
      doseRate: '21.9',
      exactInfusionRate: '10.95',
      infusionRate: '11',
    },
    findings: [],
  },
  {
    sum: 'ideal, woman of 165.1 cm = 65 in: 45.5 + 2.3 × 5 = 57 kg; × 0.4 = 22.8 mg/h',
    plan: 'weight=80kg&basis=ideal&height=165.1cm&sex=female&doseRate=0.4mg/kg/h&duration=4h&drug=200mg&volume=100mL',
    status: 'ready',
    quantities: { dosingWeight: '57', doseRate: '22.8', infusionRate: '11.4' },
    findings: [],
  },
  {
    sum: 'adjusted, man of 70 in and 103 kg: 73 + 0.4 × 30 = 85 kg; × 0.2 = 17 mg/h, 68 mg',
    plan: 'weight=103kg&basis=adjusted&height=70in&sex=male&doseRate=0.2mg/kg/h&duration=4h&drug=100mg&volume=100mL',
    status: 'ready',
    quantities: { dosingWeight: '85', doseRate: '17', totalDose: '68', vtbi: '68' },
    findings: [UNDER_80],
  },
  {
    sum: 'lean, man of 200 cm and 100 kg, BMI 25: 927000 ÷ (6680 + 5400) = 76.738 kg; × 0.25 = 19.1846 mg/h, set 19.2; 76.738 mg, set 76.7 mL',
    plan: 'weight=100kg&basis=lean&height=200cm&sex=male&doseRate=0.25mg/kg/h&duration=4h&drug=100mg&volume=100mL',
    status: 'ready',
    quantities: {
      dosingWeight: '76.738410596',
      exactInfusionRate: '19.184602649',
      infusionRate: '19.2',
      vtbi: '76.7',
      totalDose: '76.738410596',
      achievedDoseRatePerKg: '0.250200647249',
    },
    findings: [UNDER_80],
  },
  {
    sum: 'lean, woman of 160 cm and 64 kg, BMI 25: 593280 ÷ (8780 + 6100) = 39.871 kg, shown 39.9, under 40; × 0.5 × 4 = 79.742 mg',
    plan: 'weight=64kg&basis=lean&height=160cm&sex=female&doseRate=0.5mg/kg/h&duration=4h&drug=200mg&volume=100mL',
    status: 'caution',
    quantities: { dosingWeight: '39.8709677419', totalDose: '79.7419354839' },
    findings: ['dosingWeight:belowSoft caution', UNDER_80],
  },
];
