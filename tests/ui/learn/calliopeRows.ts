/**
 * What the clinic guide says, figure by figure and statement by statement, written by hand from the
 * clinical reference: the id of the record that must carry it, its figure, and words it must hold.
 */
export const CALLIOPE_ROWS: readonly (readonly [
  id: string,
  figure: string | undefined,
  words: RegExp,
])[] = [
  // Dose
  ['dose-chronic-range', '0.1 to 0.5 mg/kg/h', /chronic pain.*0\.1 to 0\.5 mg\/kg\/h/],
  ['dose-duration', '4 to 6 h', /4 to 6 h/],
  ['dose-start', '0.5 mg/kg/h', /often.*0\.5 mg\/kg\/h.*conservative.*top of the range/],
  ['dose-sub-dissociative', '0.1 to 0.3 mg/kg', /dissociative.*0\.1 to 0\.3 mg\/kg/],
  ['dose-fibromyalgia', '0.1 to 0.5 mg/kg', /fibromyalgia.*0\.1 to 0\.5 mg\/kg into a vein/],
  ['dose-lowest-effective', undefined, /lowest dose that has an effect/],
  // Course of sessions
  ['course-first-sessions', '2 to 3 sessions', /relief.*2 to 3 sessions/],
  ['course-maintenance', 'monthly', /maintenance infusion a month/],
  ['course-day-long', '7 to 10 days', /12 to 24 h.*7 to 10 days/],
  ['course-100-hours', '4 to 8 weeks', /100 h.*4 to 8 weeks/],
  ['course-two-weeks-long', 'up to 3 months', /4 to 14 days.*3 months/],
  ['course-single-infusion', 'up to 2 weeks', /after an infusion.*2 weeks/],
  // Screening
  ['screening-cardiovascular', undefined, /Severe cardiovascular disease/],
  ['screening-liver', undefined, /Liver dysfunction/],
  ['screening-intracranial-pressure', undefined, /intracranial pressure/],
  ['screening-baseline-vitals', undefined, /Vital signs/],
  ['screening-baseline-laboratory', undefined, /Liver and kidney function/],
  // During and after
  ['monitoring-signs', undefined, /blood pressure, heart rate, respiratory rate and oxygen/],
  ['monitoring-observation', 'about 1 h', /observed for about 1 h/],
  // Between sessions
  ['between-pain', undefined, /Pain and quality of life/],
  ['between-mental-health', undefined, /Mental health/],
  ['between-cardiovascular', undefined, /cardiovascular state/],
  ['between-laboratory', undefined, /Liver and kidney function/],
  ['between-interactions', undefined, /drugs.*interactions/],
  // Side effects
  ['side-effects-share', '35%', /35%.*side effects/],
  [
    'side-effects-kinds',
    undefined,
    /hallucinations, anxiety, euphoria, dizziness, nausea, sedation.*heart rate/,
  ],
  ['side-effects-nausea', undefined, /against nausea.*beforehand/],
  ['side-effects-room', undefined, /calm room/],
  ['side-effects-liver', 'about 10%', /10%.*3 months/],
  ['side-effects-urinary', undefined, /Prolonged use.*urinary tract/],
  ['side-effects-cognition', undefined, /Cognition.*during treatment/],
  // Opioid sparing
  ['opioids-cut', '52%', /52%.*at least 20%/],
  // Background
  ['burden-people', '20%', /20%/],
  ['burden-females', '34.7%', /United States.*34\.7% of females/],
  ['burden-males', '26.7%', /26\.7% of males/],
  ['burden-usual-drugs', 'under half', /under half of patients with neuropathic pain/],
  ['mechanism-receptor', undefined, /NMDA receptor.*noncompetitive antagonist.*dizocilpine/],
  ['mechanism-opening', undefined, /glutamate.*glycine.*depolarized/],
  ['mechanism-calcium', undefined, /less calcium.*glutamate signals less/],
  ['mechanism-sensitization', undefined, /Central sensitization/],
  ['mechanism-area', undefined, /area.*shrinks/],
  ['mechanism-ratings', '26%', /26%.*0 to 10/],
  ['mechanism-monoamines', undefined, /noradrenergic.*dopamine.*serotonin/],
  ['mechanism-descending', undefined, /descending inhibition/],
  ['benefit-longer', undefined, /Longer infusions/],
  ['benefit-cancer', undefined, /cancer pain/],
  ['benefit-inflammation', undefined, /acute inflammatory conditions/],
  ['benefit-higher-dosages', undefined, /Higher dosages.*more effective.*lowest dose/],
  // Compared with opioids
  ['advantage-reflexes', undefined, /Pharyngeal reflexes and the airway/],
  ['advantage-breathing', undefined, /Breathing is depressed less/],
  ['advantage-addiction', undefined, /addiction.*smaller/],
  ['advantage-restricted', undefined, /severe neuropathic pain.*resisted other therapy/],
  // Complex regional pain syndrome
  ['crps-incidence', '5.5 to 20.6 per 100,000', /5\.5 to 20\.6.*100,000 person-years/],
  ['crps-share', '1.2%', /1\.2% of pain diagnoses/],
  ['crps-cost', '$171,153 to $229,624', /lifetime.*\$171,153 to \$229,624/],
  ['crps-several-days', undefined, /several days lowered pain.*could not do more/],
  ['crps-one-infusion', '20% to 65%', /one infusion 20% to 65%.*1 to 3 months/],
  // Neuropathic pain
  ['neuropathic-days', '4 to 14 days', /4 to 14 days/],
  ['neuropathic-relief', 'up to 3 months', /3 months/],
  // Depression with chronic pain
  ['depression-with-pain', 'up to 85%', /85% of patients with depression have pain/],
  ['pain-with-depression', '43% to 80%', /chronic pain, 43% to 80% have depression/],
  // Fibromyalgia
  ['fibromyalgia-before', '59 to 100 mm', /Before.*59 to 100 mm/],
  ['fibromyalgia-after', '2 to 95 mm', /Afterwards.*2 to 95 mm/],
  ['fibromyalgia-studies', '6 studies, 115 patients', /six studies with 115 patients/],
  ['fibromyalgia-long-term', undefined, /long term is not proven/],
];
