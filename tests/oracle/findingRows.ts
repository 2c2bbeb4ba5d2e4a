/** Findings that are not plain limits, each with the sum that causes or just avoids it. */

/** A plan, and the findings of the subjects named that it must have, all of them. */
export interface FindingRow {
  readonly sum: string;
  readonly plan: string;
  /** Beginnings of codes. */
  readonly about: readonly string[];
  readonly findings: readonly string[];
}

const IN_AREA = 'careArea=acute-pain-adult&weight=50kg';
const STRONG = 'drug=500mg&volume=50mL&pump=syringe';
const BLOCKED = 'infusionRate:rounding block';
const MOVED = 'infusionRate:rounding caution';

/** Rounding and pump range. */
export const PUMP_ROWS: readonly FindingRow[] = [
  {
    sum: '6.316 ÷ 10 = 0.6316, set 0.6: -5.003%, shown 5%',
    plan: `${IN_AREA}&doseRate=6.316mg/h&duration=24h&${STRONG}`,
    about: ['infusionRate', 'vtbi'],
    findings: [],
  },
  {
    sum: '6.32 ÷ 10 = 0.632, set 0.6: -5.063%, shown 5.1%',
    plan: `${IN_AREA}&doseRate=6.32mg/h&duration=24h&${STRONG}`,
    about: ['infusionRate', 'vtbi'],
    findings: [MOVED],
  },
  {
    sum: '4.445 ÷ 10 = 0.4445, set 0.4: -10.01%, shown 10%',
    plan: `${IN_AREA}&doseRate=4.445mg/h&duration=24h&${STRONG}`,
    about: ['infusionRate', 'vtbi'],
    findings: [MOVED],
  },
  {
    sum: '4.45 ÷ 10 = 0.445, set 0.4: -10.11%, shown 10.1%',
    plan: `${IN_AREA}&doseRate=4.45mg/h&duration=24h&${STRONG}`,
    about: ['infusionRate', 'vtbi'],
    findings: [BLOCKED],
  },
  {
    sum: 'steps of 0.632 (5.1%), 0.7 and 0.445 mL/h (10.1%): one finding, the worst, steps 1 and 3',
    plan: `${IN_AREA}&step=6.32mg/h*8h&step=7mg/h*8h&step=4.45mg/h*8h&${STRONG}`,
    about: ['infusionRate', 'vtbi'],
    findings: [`${BLOCKED} steps 1 3`],
  },
  {
    sum: '5 mg/h ÷ 10 for 1.3 h = 0.65 mL, set 0.7: 7.7%; 1.4 h = 0.7 mL: 0%',
    plan: `${IN_AREA}&doseRate=5mg/h&duration=78min&${STRONG}`,
    about: ['infusionRate', 'vtbi'],
    findings: ['vtbi:rounding caution'],
  },
  {
    sum: '5 mg/h ÷ 10 for 0.9 h = 0.45 mL, set 0.5: 11.1%',
    plan: `${IN_AREA}&doseRate=5mg/h&duration=54min&${STRONG}`,
    about: ['infusionRate', 'vtbi'],
    findings: ['vtbi:rounding block'],
  },
  {
    sum: 'a loading dose of 6.5 mg = 0.65 mL, set 0.7: 7.7%; its 7.8 mL/h are exact',
    plan: `${IN_AREA}&doseRate=10mg/h&duration=8h&loading=6.5mg*5min&${STRONG}`,
    about: ['infusionRate', 'vtbi'],
    findings: ['vtbi:rounding caution'],
  },
  {
    sum: '0.49 ÷ 10 = 0.049, set 0: below the pump, and no rounding besides',
    plan: `${IN_AREA}&doseRate=0.49mg/h&duration=24h&${STRONG}`,
    about: ['infusionRate', 'vtbi', 'container'],
    findings: ['infusionRate:belowPump block'],
  },
  {
    sum: '0.5 ÷ 10 = 0.05, a tie, set 0.1: in range, but doubled',
    plan: `${IN_AREA}&doseRate=0.5mg/h&duration=24h&${STRONG}`,
    about: ['infusionRate', 'vtbi'],
    findings: [BLOCKED],
  },
  {
    sum: 'a loading dose of 10 mg at 1 mg/mL in 3 min = 200 mL/h, the most of a syringe pump',
    plan: `${IN_AREA}&doseRate=10mg/h&duration=2h&loading=10mg*3min&drug=50mg&volume=50mL&pump=syringe`,
    about: ['infusionRate', 'vtbi'],
    findings: [],
  },
  {
    sum: '10.003 mg in 3 min = 200.06, set 200.1 mL/h: above the pump',
    plan: `${IN_AREA}&doseRate=10mg/h&duration=2h&loading=10.003mg*3min&drug=50mg&volume=50mL&pump=syringe`,
    about: ['infusionRate', 'vtbi'],
    findings: ['infusionRate:abovePump block'],
  },
  {
    sum: '5 mg/h at 1 mg/mL: 5 mL/h is accurate',
    plan: `${IN_AREA}&doseRate=5mg/h&duration=24h&drug=500mg&volume=500mL`,
    about: ['infusionRate'],
    findings: [],
  },
  {
    sum: '4.94 set 4.9 and 4.95 set 5: only the first step is below 5 mL/h',
    plan: `${IN_AREA}&step=4.94mg/h*12h&step=4.95mg/h*12h&drug=500mg&volume=500mL&pump=alaris-gp`,
    about: ['infusionRate'],
    findings: ['infusionRate:belowAccurate caution steps 1'],
  },
  {
    sum: 'a large-volume pump: 4.94, set 4.9, is below 5 mL/h',
    plan: `${IN_AREA}&doseRate=4.94mg/h&duration=24h&drug=500mg&volume=500mL`,
    about: ['infusionRate'],
    findings: ['infusionRate:belowAccurate caution'],
  },
  {
    sum: 'a large-volume pump: 0.49 ÷ 10, set 0, is below the pump, and nothing else about the rate',
    plan: `${IN_AREA}&doseRate=0.49mg/h&duration=24h&drug=500mg&volume=50mL`,
    about: ['infusionRate'],
    findings: ['infusionRate:belowPump block'],
  },
  {
    sum: 'an Alaris GP takes 1 mL or more: 5 mg/h ÷ 10 × 1.8 h = 0.9 mL; 2 h = 1 mL',
    plan: `${IN_AREA}&step=5mg/h*108min&step=5mg/h*2h&drug=500mg&volume=50mL&pump=alaris-gp`,
    about: ['vtbi'],
    findings: ['vtbi:belowPump block steps 1'],
  },
  {
    sum: '60 mL/h (30 mg/h at 0.5 mg/mL) for 168 h = 10,080 mL, over 9,999',
    plan: `${IN_AREA}&doseRate=30mg/h&duration=168h&drug=500mg&volume=1000mL`,
    about: ['vtbi'],
    findings: ['vtbi:abovePump block'],
  },
];

/** Mixture, syringe and references. */
export const OTHER_ROWS: readonly FindingRow[] = [
  {
    sum: '500 mg ÷ 10 = 50 mL in 49.9 mL',
    plan: `${IN_AREA}&doseRate=20mg/h&duration=2h&drug=500mg&volume=49.9mL&stock=10mg/mL`,
    about: ['concentration'],
    findings: ['concentration:aboveSoft caution', 'concentration:aboveStock block'],
  },
  {
    sum: '500 mg ÷ 10 = 50 mL in 50 mL: undiluted',
    plan: `${IN_AREA}&doseRate=20mg/h&duration=2h&drug=500mg&volume=50mL&stock=10mg/mL`,
    about: ['concentration'],
    findings: [],
  },
  {
    sum: '500 mg ÷ 10 = 50 mL in 50.1 mL: a vial that is not for further dilution',
    plan: `${IN_AREA}&doseRate=20mg/h&duration=2h&drug=500mg&volume=50.1mL&stock=10mg/mL`,
    about: ['concentration'],
    findings: ['concentration:dilutedStock caution'],
  },
  {
    sum: '89.95 mg from vials, made up to 100 mL: 0.8995, shown 0.9',
    plan: `${IN_AREA}&doseRate=20mg/h&duration=2h&drug=89.95mg&volume=100mL&stock=50mg/mL`,
    about: ['concentration'],
    findings: [],
  },
  {
    sum: '250 mg ÷ 50 = 5 mL added to 45 mL: 50 mL, what a syringe holds',
    plan: `${IN_AREA}&doseRate=20mg/h&duration=2h&drug=250mg&volume=45mL&mix=added&stock=50mg/mL&pump=syringe`,
    about: ['container', 'concentration'],
    findings: [],
  },
  {
    sum: '250 mg ÷ 50 = 5 mL added to 45.1 mL: 50.1 mL',
    plan: `${IN_AREA}&doseRate=20mg/h&duration=2h&drug=250mg&volume=45.1mL&mix=added&stock=50mg/mL&pump=syringe`,
    about: ['container'],
    findings: ['container:exceedsSyringe block'],
  },
  {
    sum: '25 mg/h is the reference itself; 25.1 is above it',
    plan: `${IN_AREA}&step=25mg/h*1h&step=25.1mg/h*1h&drug=250mg&volume=250mL`,
    about: ['doseRate:'],
    findings: ['doseRate:aboveReference info steps 2'],
  },
  {
    sum: '50 kg × 0.5008 = 25.04 mg/h, shown 25: not above the reference',
    plan: `${IN_AREA}&doseRate=0.5008mg/kg/h&duration=2h&drug=250mg&volume=250mL`,
    about: ['doseRate:'],
    findings: [],
  },
  {
    sum: '79.99 mg, as typed, in 4 h',
    plan: 'weight=70kg&totalDose=79.99mg&duration=4h&drug=250mg&volume=250mL',
    about: ['totalDose'],
    findings: ['totalDose:belowReference info'],
  },
  {
    sum: '1.1422 mg/kg × 70 = 79.954 mg, shown 80, in 4 h',
    plan: 'weight=70kg&totalDose=1.1422mg/kg&duration=4h&drug=250mg&volume=250mL',
    about: ['totalDose'],
    findings: [],
  },
  {
    sum: '69.99 mg and a loading dose of 10 mg: 79.99, shown 80, in 4 h',
    plan: 'weight=70kg&totalDose=69.99mg&duration=4h&loading=10mg*10min&drug=250mg&volume=250mL',
    about: ['totalDose'],
    findings: [],
  },
  {
    sum: '70 mg in exactly 2 h: the reference is for more than 2 h',
    plan: 'careArea=chronic-pain-monitored&weight=70kg&totalDose=70mg&duration=2h&drug=250mg&volume=250mL',
    about: ['totalDose'],
    findings: [],
  },
  {
    sum: '70 mg in 2 h 1 min with monitoring',
    plan: 'careArea=chronic-pain-monitored&weight=70kg&totalDose=70mg&duration=2h1min&drug=250mg&volume=250mL',
    about: ['totalDose'],
    findings: ['totalDose:belowReference info'],
  },
  {
    sum: '40 mg in 4 h for acute pain, which has no such reference',
    plan: `${IN_AREA}&totalDose=40mg&duration=4h&drug=250mg&volume=250mL`,
    about: ['totalDose'],
    findings: [],
  },
  {
    sum: 'woman of 45.5 kg at 60 in: ideal weight is 45.5 kg, not above actual',
    plan: 'weight=45.5kg&basis=ideal&height=60in&sex=female&doseRate=0.3mg/kg/h&duration=4h&drug=100mg&volume=100mL',
    about: ['dosingWeight', 'height'],
    findings: [],
  },
  {
    sum: '0.7 mg ÷ 70 = 0.01 mg/kg before an inpatient infusion, where no loading dose is given',
    plan: 'careArea=chronic-pain-inpatient&weight=70kg&doseRate=0.3mg/kg/h&duration=4h&loading=0.7mg*10min&drug=250mg&volume=250mL',
    about: ['loadingDose'],
    findings: ['loadingDose:notGiven block'],
  },
];
