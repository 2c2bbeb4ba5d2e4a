/** Steps, containers and refusals worked by hand, with the sum in each row. */
import type { HandSum } from './handSums.ts';

const ABOVE_25 = 'doseRate:aboveReference info';
const BAGS = 'container:exceedsBag info';

/** Rate steps. */
export const STEP_SUMS: readonly HandSum[] = [
  {
    sum: '70 kg: 7 mL/h for 0.5 h = 3.5, 14 for 0.5 h = 7, 21 for 3 h = 63 mL; 73.5 mL in 4 h',
    plan: 'weight=70kg&step=0.1mg/kg/h*30min&step=0.2mg/kg/h*30min&step=0.3mg/kg/h*3h&drug=100mg&volume=100mL',
    status: 'ready',
    quantities: {
      infusionRate: ['7', '14', '21'],
      exactInfusionRate: ['7', '14', '21'],
      doseRate: ['7', '14', '21'],
      doseRatePerKg: ['0.1', '0.2', '0.3'],
      achievedDoseRatePerKg: ['0.1', '0.2', '0.3'],
      stepVtbi: ['3.5', '7', '63'],
      vtbi: '73.5',
      infusionDuration: '4',
    },
    findings: ['totalDose:belowReference info'],
  },
  {
    sum: '41 kg × 0.1 = 4.1 mL/h for 30 min = 2.05 mL a step; 2.05, 4.1, 6.15 in all are set 2.1, 4.1, 6.2: steps of 2.1, 2, 2.1',
    plan: 'weight=41kg&step=0.1mg/kg/h*30min&step=0.1mg/kg/h*30min&step=0.1mg/kg/h*30min&drug=100mg&volume=100mL',
    status: 'caution',
    quantities: { stepVtbi: ['2.1', '2', '2.1'], vtbi: '6.2', infusionDuration: '1.51219512195' },
    findings: [
      'infusionDuration:belowSoft caution',
      'infusionRate:belowAccurate caution steps 1 2 3',
    ],
  },
  {
    sum: '60 kg: 6 mcg/kg/min = 0.36 mg/kg/h = 21.6 mg/h; 30 mg/h = 0.5 mg/kg/h; 600 mcg/kg/h = 0.6 mg/kg/h = 36 mg/h; at 2 mg/mL 10.8, 15, 18 mL/h',
    plan: 'weight=60kg&step=6mcg/kg/min*2h&step=30mg/h*1h&step=600mcg/kg/h*1h&drug=200mg&volume=100mL',
    status: 'caution',
    quantities: {
      infusionRate: ['10.8', '15', '18'],
      doseRate: ['21.6', '30', '36'],
      doseRatePerKg: ['0.36', '0.5', '0.6'],
      stepVtbi: ['21.6', '15', '18'],
      vtbi: '54.6',
      totalDose: '109.2',
    },
    findings: [`${ABOVE_25} steps 2 3`, 'doseRatePerKg:aboveSoft caution steps 3'],
  },
  {
    sum: 'a single step stays a list of one: 70 kg × 0.3 = 21 mg/h ÷ 2 = 10.5 mL/h',
    plan: 'weight=70kg&step=0.3mg/kg/h*4h&drug=200mg&volume=100mL',
    status: 'ready',
    quantities: { infusionRate: ['10.5'], stepVtbi: ['42'], vtbi: '42' },
    findings: [],
  },
];

/** Containers and how long they hang. */
export const CONTAINER_SUMS: readonly HandSum[] = [
  {
    sum: '80 kg: 20 mg in 15 min = 80 mL/h, then 40 mg/h for 6 h: 260 mL = 80 + 100 + 80; 20 in 0.25 h + 60 ÷ 40 = 1.75 h; + 100 ÷ 40 = 4.25 h',
    plan: 'weight=80kg&doseRate=0.5mg/kg/h&duration=6h&loading=0.25mg/kg*15min&drug=100mg&volume=100mL',
    status: 'ready',
    quantities: { loadingVolume: '20', loadingRate: '80', vtbi: '240', infusionDuration: '6' },
    containers: { volumes: ['80', '100', '80'], changes: ['1.75', '4.25'] },
    findings: [BAGS, ABOVE_25],
  },
  {
    sum: '100 - 16 = 84 mL, all that 70 kg × 0.3 × 4 h needs at 1 mg/mL',
    plan: 'weight=70kg&doseRate=0.3mg/kg/h&duration=4h&drug=100mg&volume=100mL&priming=16mL',
    status: 'ready',
    containers: { volumes: ['84'], changes: [] },
    findings: [],
  },
  {
    sum: '100 - 16.05 = 83.95, of which 83.9 mL can be given: 0.1 mL short of 84; 83.9 ÷ 21 h',
    plan: 'weight=70kg&doseRate=0.3mg/kg/h&duration=4h&drug=100mg&volume=100mL&priming=16.05mL',
    status: 'ready',
    containers: { volumes: ['83.9', '0.1'], changes: ['3.99523809524'] },
    findings: [BAGS],
  },
  {
    sum: 'inpatient, 50 kg × 0.1 = 5 mL/h for 48 h = 240 mL from one bag of 500: longer than 24 h',
    plan: 'careArea=chronic-pain-inpatient&weight=50kg&doseRate=0.1mg/kg/h&duration=48h&drug=500mg&volume=500mL',
    status: 'ready',
    containers: { volumes: ['240'], changes: [] },
    findings: ['container:longHang info'],
  },
  {
    sum: '10 mL/h for exactly 24 h = 240 mL of 500: not longer than 24 h',
    plan: 'careArea=chronic-pain-inpatient&weight=100kg&doseRate=0.1mg/kg/h&duration=24h&drug=500mg&volume=500mL',
    status: 'ready',
    findings: [],
  },
  {
    sum: '10 mL/h for 200 h = 2,000 mL from containers of 10 mL: 200 of them, the most there may be',
    plan: 'careArea=chronic-pain-inpatient&weight=100kg&doseRate=0.1mg/kg/h&duration=200h&drug=10mg&volume=10mL&priming=0mL',
    status: 'caution',
    findings: [BAGS, 'infusionDuration:aboveSoft caution'],
  },
  {
    sum: '10 mL/h for 201 h = 2,010 mL from containers of 10 mL: 201, too many to plan',
    plan: 'careArea=chronic-pain-inpatient&weight=100kg&doseRate=0.1mg/kg/h&duration=201h&drug=10mg&volume=10mL&priming=0mL',
    status: 'blocked',
    findings: ['container:exceedsBag block', 'infusionDuration:aboveSoft caution'],
  },
  {
    sum: 'syringe: 20 - 2 mL for the line = 18; 22.6 × 4 ÷ 5 = 18.08, set 18.1 mL: 0.1 short, after 18 ÷ 4.5 h',
    plan: 'weight=70kg&doseRate=22.6mg/h&duration=4h&drug=100mg&volume=20mL&pump=syringe',
    status: 'ready',
    containers: { volumes: ['18', '0.1'], changes: ['4'] },
    findings: [BAGS],
  },
  {
    sum: 'syringe-fine: 20 - 2 mL for the line = 18; 22.6 × 4 ÷ 5 = 18.08, set 18.1 mL: 0.1 short, after 18 ÷ 4.52 h',
    plan: 'weight=70kg&doseRate=22.6mg/h&duration=4h&drug=100mg&volume=20mL&pump=syringe-fine',
    status: 'ready',
    containers: { volumes: ['18', '0.1'], changes: ['3.98230088496'] },
    findings: [BAGS],
  },
  {
    sum: 'alaris-gp: 100 - 20 mL for the line = 80; 20.025 × 4 = 80.1 mL: 0.1 short, after 80 ÷ 20 h',
    plan: 'weight=70kg&doseRate=20.025mg/h&duration=4h&drug=100mg&volume=100mL&pump=alaris-gp',
    status: 'ready',
    containers: { volumes: ['80', '0.1'], changes: ['4'] },
    findings: [BAGS],
  },
  {
    sum: 'a syringe of 20 mL whose 20 mL all go into the line',
    plan: 'weight=70kg&doseRate=0.3mg/kg/h&duration=4h&drug=100mg&volume=20mL&priming=20mL&pump=syringe',
    status: 'blocked',
    findings: ['container:exceedsBag block'],
  },
];

/** Orders and programs that are refused: doses, but no settings. */
export const REFUSED_SUMS: readonly HandSum[] = [
  {
    sum: 'tenfold: 70 kg × 3 = 210 mg/h, over 1 mg/kg/h and over 200 mg/h; 840 mL from bags of 100',
    plan: 'weight=70kg&doseRate=3mg/kg/h&duration=4h&drug=100mg&volume=100mL&stock=50mg/mL',
    status: 'blocked',
    quantities: { doseRate: '210', totalDose: '840', concentration: '1', dosingWeight: '70' },
    findings: [BAGS, 'doseRate:aboveHard block', ABOVE_25, 'doseRatePerKg:aboveHard block'],
  },
  {
    sum: '35.05 mg ÷ 3 h ÷ (100 ÷ 300) is 35.05 mL/h, but 0.333 mg/mL is under 0.5',
    plan: 'weight=70kg&totalDose=35.05mg&duration=3h&drug=100mg&volume=300mL',
    status: 'blocked',
    quantities: { totalDose: '35.05', concentration: '0.333333333333' },
    findings: [
      'concentration:belowHard block',
      'infusionDuration:belowSoft caution',
      'totalDose:belowReference info',
    ],
  },
  {
    sum: 'ideal, man of 152.4 cm = 60 in: 50 kg, more than the actual 49.9',
    plan: 'weight=49.9kg&basis=ideal&height=152.4cm&sex=male&doseRate=0.4mg/kg/h&duration=4h&drug=200mg&volume=100mL',
    status: 'blocked',
    quantities: { dosingWeight: '50', doseRate: '20' },
    findings: ['dosingWeight:aboveActual block'],
  },
  {
    sum: 'adjusted weight at 152.3 cm: the formula starts at 152.4',
    plan: 'weight=80kg&basis=adjusted&height=152.3cm&sex=male&doseRate=0.4mg/kg/h&duration=4h&drug=200mg&volume=100mL',
    status: 'blocked',
    findings: ['height:belowFormula block'],
  },
];
