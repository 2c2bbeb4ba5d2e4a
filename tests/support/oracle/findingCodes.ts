/** Every `SUBJECT:EDGE` that a plan can have, by the contract and the clinical reference. */
const EDGES_OF = {
  concentration: 'belowHard belowSoft aboveSoft aboveHard aboveStock dilutedStock',
  container: 'exceedsBag exceedsSyringe longHang',
  doseRate: 'aboveSoft aboveHard aboveReference',
  doseRatePerKg: 'belowHard belowSoft aboveSoft aboveHard',
  dosingWeight: 'belowHard belowSoft aboveSoft aboveHard aboveActual',
  height: 'belowFormula belowHard belowSoft aboveSoft aboveHard',
  infusionDuration: 'belowHard belowSoft aboveSoft aboveHard',
  infusionRate: 'rounding belowPump abovePump belowAccurate',
  loadingDose: 'aboveSoft aboveHard notGiven',
  loadingTime: 'belowHard belowSoft',
  patientWeight: 'belowHard belowSoft aboveSoft aboveHard',
  totalDose: 'belowReference',
  vtbi: 'rounding belowPump abovePump',
} as const;

/** All of them, sorted. */
export const FINDING_CODES: readonly string[] = Object.entries(EDGES_OF)
  .flatMap(([subject, edges]) => edges.split(' ').map((edge) => `${subject}:${edge}`))
  .sort();
