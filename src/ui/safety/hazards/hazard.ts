import type { HazardSourceId } from './hazardSources.ts';

/** What a hazard does to the patient, after the categories of the FDA's guidance on infusion pumps. */
export type Harm = 'overdose' | 'wrong dose' | 'wrong patient' | 'delay' | 'disclosure';

/** Test files, each with the titles of its tests: groups and title as the file writes them. */
export type HazardTests = Readonly<Record<`tests/${string}`, readonly [string, ...string[]]>>;

/** One line of the hazard log. `tests/architecture/hazards.test.ts` looks for every test it names. */
export interface Hazard {
  /** Lower case and hyphens: what a test above which it stands as a comment answers for. */
  readonly id: string;
  readonly title: string;
  readonly harm: Harm;
  readonly cause: string;
  readonly effect: string;
  /** What the planner does against it. */
  readonly control: string;
  /** What is left to the people who use it. */
  readonly remains: string;
  /** Where the hazard was published; empty where this project found it. */
  readonly sources: readonly HazardSourceId[];
  /** What proves the control. */
  readonly tests: HazardTests;
}

/** Hazards of one part of the work, in its order. */
export interface HazardGroup {
  readonly id: string;
  readonly title: string;
  readonly hazards: readonly Hazard[];
}
