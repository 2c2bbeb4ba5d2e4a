import type { Harm } from './hazards/hazard.ts';

/** What a hazard does to the patient, in words. */
export const HARM_WORDS: Readonly<Record<Harm, string>> = {
  overdose: 'Too much',
  'wrong dose': 'Too much or too little',
  'wrong patient': 'Another patient’s dose',
  delay: 'Too late',
  disclosure: 'Privacy',
};
