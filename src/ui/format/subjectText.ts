import type { FindingSubject } from '../../core/limits/finding.ts';

/** What a finding is about, as the beginning of a sentence. */
export const SUBJECT_NAMES: Readonly<Record<FindingSubject, string>> = {
  doseRatePerKg: 'Dose rate',
  doseRate: 'Dose per hour',
  infusionDuration: 'Duration',
  patientWeight: 'Weight',
  dosingWeight: 'Dosing weight',
  height: 'Height',
  loadingDose: 'Loading dose',
  loadingTime: 'Loading time',
  concentration: 'Concentration',
  totalDose: 'Total dose',
  infusionRate: 'Pump rate',
  vtbi: 'Pump volume',
  container: 'Container',
};

/** What to look at when a value lies beyond a limit. */
export const SUBJECT_ADVICE: Readonly<Record<FindingSubject, string>> = {
  doseRatePerKg: 'Check the order and its unit',
  doseRate: 'Check the order and its unit',
  infusionDuration: 'Check hours and minutes',
  patientWeight: 'Check the weight and its unit',
  dosingWeight: 'Check the weight and what the dose is based on',
  height: 'Check the height and its unit',
  loadingDose: 'Check the loading dose and its unit',
  loadingTime: 'Check the loading minutes',
  concentration: 'Check the amount and the volume',
  totalDose: 'Check the order',
  infusionRate: 'Check the order and the preparation',
  vtbi: 'Check the order and the preparation',
  container: 'Check the preparation',
};

/** `Step 2`, `Steps 2 and 5`, `Steps 1, 2 and 5`; loading comes first. */
export function placesText(steps: readonly number[], loading: boolean): string | undefined {
  const numbers = steps.map(String);
  const last = numbers.pop();
  const first = numbers.join(', ');
  if (last === undefined) return loading ? 'Loading dose' : undefined;
  const stepsText = first === '' ? `step ${last}` : `steps ${first} and ${last}`;
  return loading ? `Loading dose and ${stepsText}` : capitalize(stepsText);
}

/** A name as it stands inside a sentence: `large-volume pump`, but `BD Alaris GP`. */
export function insideSentence(name: string): string {
  return /^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

/** The text with its first letter in upper case. */
export function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
