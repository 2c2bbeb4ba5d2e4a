/** What a record is about: one room of the evidence. */
export const EVIDENCE_TOPICS = [
  'dose',
  'course',
  'screening',
  'monitoring',
  'betweenSessions',
  'sideEffects',
  'opioids',
  'advantages',
  'burden',
  'mechanism',
  'benefit',
  'condition',
] as const;
/** A topic by its name. */
export type EvidenceTopic = (typeof EVIDENCE_TOPICS)[number];

/** The conditions that the evidence is sorted by. */
export const CONDITIONS = [
  'crps',
  'neuropathicPain',
  'depressionWithPain',
  'fibromyalgia',
] as const;
/** A condition by its name. */
export type Condition = (typeof CONDITIONS)[number];

/** What a condition is called. */
export const CONDITION_NAMES: Readonly<Record<Condition, string>> = {
  crps: 'Complex regional pain syndrome',
  neuropathicPain: 'Neuropathic pain',
  depressionWithPain: 'Treatment-resistant depression with chronic pain',
  fibromyalgia: 'Fibromyalgia',
};

/** What a topic is called. */
export const TOPIC_NAMES: Readonly<Record<EvidenceTopic, string>> = {
  dose: 'Dose and duration',
  course: 'Course of sessions',
  screening: 'Before the first infusion',
  monitoring: 'During and after',
  betweenSessions: 'Between sessions',
  sideEffects: 'Side effects',
  opioids: 'Opioid sparing',
  advantages: 'Compared with opioids',
  burden: 'Burden of chronic pain',
  mechanism: 'How it works',
  benefit: 'Who benefits more',
  condition: 'By condition',
};

/** One figure or statement and where it comes from. */
export interface EvidenceRecord {
  /** Unique among all records. */
  readonly id: string;
  readonly topic: EvidenceTopic;
  /** The conditions it speaks of; none: all. */
  readonly conditions?: readonly Condition[];
  /** The number that the sentence is about, as it is written. */
  readonly figure?: string;
  /** One sentence or two, in this product's own words. */
  readonly text: string;
  /** Ids of the drug library's sources, at least one. */
  readonly sourceIds: readonly [string, ...string[]];
}

/** The document that this product starts from. */
export const CALLIOPE = ['calliope'] as const;
