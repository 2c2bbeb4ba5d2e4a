import type { LinkKeys } from './calculateLink.ts';
import { planLink } from './calculateLink.ts';

/** 70 kg, 0.3 mg/kg/h for 4 h: the regimen of the published course. */
const PUBLISHED: LinkKeys = { weight: '70kg', doseRate: '0.3mg/kg/h', duration: '4h' };

/** The link to the teaching view with the published regimen and these keys changed. */
export function learnLink(keys: LinkKeys = {}): string {
  return planLink({ ...PUBLISHED, ...keys }).replace('#/plan', '#/learn');
}
