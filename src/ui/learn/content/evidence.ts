import { BACKGROUND_EVIDENCE } from './backgroundEvidence.ts';
import { CONDITION_EVIDENCE } from './conditionEvidence.ts';
import { DOSE_EVIDENCE } from './doseEvidence.ts';
import type { Condition, EvidenceRecord, EvidenceTopic } from './evidenceRecord.ts';
import { SAFETY_EVIDENCE } from './safetyEvidence.ts';

/** Every figure and statement that the product teaches. */
export const EVIDENCE: readonly EvidenceRecord[] = [
  ...DOSE_EVIDENCE,
  ...SAFETY_EVIDENCE,
  ...BACKGROUND_EVIDENCE,
  ...CONDITION_EVIDENCE,
];

/** The records of a topic, in the order in which they read. */
export function evidenceOn(topic: EvidenceTopic): readonly EvidenceRecord[] {
  return EVIDENCE.filter((record) => record.topic === topic);
}

/** The records that speak of a condition by name. */
export function evidenceFor(condition: Condition): readonly EvidenceRecord[] {
  return EVIDENCE.filter(({ conditions }) => conditions?.includes(condition) === true);
}
