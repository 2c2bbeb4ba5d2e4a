import type { CareArea, PumpProfile } from '../library/drugLibrary.ts';
import type {
  Finding,
  FindingEdge,
  FindingLimit,
  FindingSubject,
  Severity,
} from '../limits/finding.ts';
import { severityOf } from '../limits/finding.ts';
import { classify, edgeBeyond } from '../limits/guardrail.ts';
import type { InfusionPlan } from '../plan/infusionPlan.ts';
import type { RoundedPhase, RoundedProgram } from '../plan/programPump.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { absolute, compare } from '../quantity/quantity.ts';
import { asShown } from '../quantity/rounding.ts';
import type { Unit } from '../quantity/units.ts';

/** One thing about one phase, before phases are gathered to findings. */
interface PhaseRemark {
  readonly subject: FindingSubject;
  readonly edge: FindingEdge;
  readonly severity: Severity;
  readonly value: Quantity<Unit>;
  readonly limit: FindingLimit;
}

interface LocatedRemark extends PhaseRemark {
  /** The step from 1; 0 for the loading phase. */
  readonly place: number;
}

/** What the pump cannot be set to, or changes by rounding: per phase, gathered by subject and edge. */
export function checkProgram(
  plan: InfusionPlan,
  rounded: RoundedProgram,
  pump: PumpProfile,
  careArea: CareArea,
): readonly Finding[] {
  const remarks: LocatedRemark[] = [];
  const look = (phase: RoundedPhase, place: number): void => {
    for (const remark of [
      ...rateRemarks(phase, pump, careArea),
      ...volumeRemarks(phase, pump, careArea),
    ]) {
      remarks.push({ ...remark, place });
    }
  };
  if (rounded.loading !== undefined) look(rounded.loading, 0);
  rounded.steps.forEach((phase, index) => {
    look(phase, index + 1);
  });
  return gather(remarks, plan.isStepped);
}

/** The largest change that rounding made to a rate or volume, without sign, as shown. */
export function largestDeviation(phases: readonly RoundedPhase[]): Quantity<'%'> {
  const deviations = phases.flatMap((phase) => [
    roundingShown(phase.rateDeviation),
    roundingShown(phase.volumeDeviation),
  ]);
  return deviations.reduce((largest, each) => (compare(each, largest) > 0 ? each : largest));
}

function roundingShown(deviation: Quantity<'%'>): Quantity<'%'> {
  return asShown(absolute(deviation));
}

function rateRemarks(
  phase: RoundedPhase,
  pump: PumpProfile,
  careArea: CareArea,
): readonly PhaseRemark[] {
  const outside = outsidePump('infusionRate', phase.infusionRate, pump.rate, pump);
  const accurateFrom = pump.accurateFrom;
  const remarks: PhaseRemark[] = [];
  if (outside !== undefined) remarks.push(outside);
  else remarks.push(...roundingRemarks('infusionRate', phase.rateDeviation, careArea));
  if (
    outside?.edge !== 'belowPump' &&
    accurateFrom !== undefined &&
    compare(phase.infusionRate, accurateFrom.value) < 0
  ) {
    remarks.push({
      subject: 'infusionRate',
      edge: 'belowAccurate',
      severity: 'caution',
      value: phase.infusionRate,
      limit: accurateFrom,
    });
  }
  return remarks;
}

function volumeRemarks(
  phase: RoundedPhase,
  pump: PumpProfile,
  careArea: CareArea,
): readonly PhaseRemark[] {
  const outside = outsidePump('vtbi', phase.vtbi, pump.volume, pump);
  return outside === undefined
    ? roundingRemarks('vtbi', phase.volumeDeviation, careArea)
    : [outside];
}

function outsidePump<U extends 'mL/h' | 'mL'>(
  subject: FindingSubject,
  value: Quantity<U>,
  range: { readonly minimum: Quantity<U>; readonly maximum: Quantity<U> },
  pump: PumpProfile,
): PhaseRemark | undefined {
  const { sourceIds } = pump;
  const remark = { subject, severity: 'block', value } as const;
  if (compare<U>(value, range.minimum) < 0) {
    return { ...remark, edge: 'belowPump', limit: { value: range.minimum, sourceIds } };
  }
  if (compare<U>(value, range.maximum) > 0) {
    return { ...remark, edge: 'abovePump', limit: { value: range.maximum, sourceIds } };
  }
  return undefined;
}

function roundingRemarks(
  subject: FindingSubject,
  deviation: Quantity<'%'>,
  careArea: CareArea,
): readonly PhaseRemark[] {
  const limits = careArea.guardrails.pumpRounding;
  const value = roundingShown(deviation);
  const position = classify(value, limits);
  if (position === 'inside') return [];
  return [
    {
      subject,
      edge: 'rounding',
      severity: severityOf(position),
      value,
      limit: edgeBeyond(limits, position),
    },
  ];
}

/** One finding for each subject and edge: the worst severity and value, and every step concerned. */
function gather(remarks: readonly LocatedRemark[], isStepped: boolean): readonly Finding[] {
  const findings = new Map<string, Finding>();
  for (const { place, limit, ...remark } of remarks) {
    const code = `${remark.subject}:${remark.edge}`;
    const known = findings.get(code);
    const steps = isStepped && place > 0 ? [place] : [];
    const own: Finding = { ...remark, limits: [limit], steps, loading: place === 0 };
    findings.set(code, known === undefined ? own : merge(known, own));
  }
  return [...findings.values()];
}

function merge(known: Finding, own: Finding): Finding {
  return {
    ...(isWorse(own, known) ? own : known),
    steps: [...known.steps, ...own.steps],
    loading: known.loading || own.loading,
  };
}

function isWorse(own: Finding, known: Finding): boolean {
  if (own.severity !== known.severity) return own.severity === 'block';
  const isLow = own.edge === 'belowPump' || own.edge === 'belowAccurate';
  const order = compare(own.value, known.value);
  return isLow ? order < 0 : order > 0;
}
