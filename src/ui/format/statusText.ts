import type { Severity } from '../../core/limits/finding.ts';
import { pumpProfileById } from '../../core/library/drugLibrary.ts';
import type { ProgrammedPhase } from '../../core/plan/pumpProgram.ts';
import type { Quantity } from '../../core/quantity/quantity.ts';
import { assertNever } from '../../core/result.ts';
import type { FieldName } from '../../input/orderFormText.ts';
import type { PlanView } from '../../state/planView.ts';
import { BASIS_NAMES } from './basisText.ts';
import { doseFieldLabel, fieldLabel } from './fieldText.ts';
import { findingText } from './findingText.ts';
import { formatNumber, formatQuantity, UNIT_SPACE } from './quantityText.ts';
import { insideSentence } from './subjectText.ts';

/** How bad a line of the checks is; `ok` for what passed. */
export type CheckLevel = Severity | 'ok';

/** The word that stands beside icon and color. */
export const LEVEL_WORDS: Readonly<Record<CheckLevel, string>> = {
  block: 'Stop',
  caution: 'Caution',
  info: 'Information',
  ok: 'Passed',
};

/** The outcome of all checks together. */
export interface Verdict {
  readonly level: CheckLevel;
  readonly title: string;
  /** Where there is room for two words. */
  readonly short: string;
  readonly sentence?: string;
}

/** What the checks come to, in a few words. */
export function verdictOf(view: PlanView): Verdict {
  switch (view.status) {
    case 'empty':
      return { level: 'info', title: 'No order yet', short: 'No order' };
    case 'incomplete':
      return {
        level: 'info',
        title: 'The order is not complete',
        short: 'Incomplete',
        sentence: `Missing: ${fieldList(view, view.missing)}.`,
      };
    case 'blocked':
      return blockedVerdict(view);
    case 'caution':
      return {
        level: 'caution',
        title:
          view.openCautions === 1
            ? '1 value needs a reason'
            : `${String(view.openCautions)} values need a reason`,
        short: counted(view.openCautions, 'caution'),
      };
    case 'ready':
      return readyVerdict(view);
    default:
      return assertNever(view.status);
  }
}

function blockedVerdict(view: PlanView): Verdict {
  if (view.linkFault !== undefined)
    return { level: 'block', title: 'The link cannot be used', short: 'Link refused' };
  if (view.refused.length > 0) {
    const count = view.refused.length;
    return {
      level: 'block',
      title: count === 1 ? '1 entry cannot be read' : `${String(count)} entries cannot be read`,
      short: counted(count, 'stop'),
      sentence: `Correct: ${fieldList(view, view.refused)}.`,
    };
  }
  const count = view.findings.filter(({ finding }) => finding.severity === 'block').length;
  return {
    level: 'block',
    title: count === 1 ? '1 value has to change' : `${String(count)} values have to change`,
    short: counted(count, 'stop'),
    sentence: 'No pump settings until then.',
  };
}

function readyVerdict(view: PlanView): Verdict {
  const given = view.findings.filter(
    ({ isExplained, coveredBy }) => isExplained && coveredBy === undefined,
  ).length;
  if (given === 0) return { level: 'ok', title: 'All checks passed', short: 'Passed' };
  const reasons = counted(given, 'reason');
  return { level: 'ok', title: `Checked, with ${reasons} given`, short: reasons };
}

function counted(count: number, noun: string): string {
  return `${String(count)} ${noun}${count === 1 ? '' : 's'}`;
}

/** Why there are no pump settings, in the place of their numbers; nothing where there are. */
export function withheldText(view: PlanView): string | undefined {
  if (view.calculation?.program !== undefined) return undefined;
  if (view.linkFault !== undefined) return 'The link cannot be used, so nothing is calculated.';
  if (view.refused.length > 0) return `Correct: ${fieldList(view, view.refused)}.`;
  if (view.status === 'empty') return 'Pump settings appear here as the order is typed.';
  if (view.missing.length > 0) return `To complete: ${fieldList(view, view.missing)}.`;
  const { calculation, library } = view;
  if (calculation === undefined) return undefined;
  const stops = view.findings
    .filter(({ finding }) => finding.severity === 'block')
    .map(({ finding }) => findingText(finding, calculation, library).title);
  return `No pump settings. ${stops.join('. ')}.`;
}

/** What a screen reader hears when it changes: any new rate or volume to set, or a new stop. */
export function announcement(view: PlanView): string {
  const program = view.calculation?.program;
  if (program === undefined) {
    return view.status === 'blocked' ? `Stop. ${withheldText(view) ?? ''}` : '';
  }
  const { loading, steps } = program;
  return [
    ...(loading === undefined ? [] : [`Loading ${settingsText([loading])}`]),
    `Pump ${settingsText(steps)}`,
  ].join('. ');
}

/** `rates 7, then 10.5 mL/h, volumes 3.5, then 42 mL`: each unit once, for it is listened to. */
function settingsText(phases: readonly ProgrammedPhase[]): string {
  const several = phases.length > 1 ? 's' : '';
  const rates = inTurn(phases.map(({ infusionRate }) => infusionRate));
  return `rate${several} ${rates}, volume${several} ${inTurn(phases.map(({ vtbi }) => vtbi))}`;
}

function inTurn(values: readonly Quantity<'mL/h' | 'mL'>[]): string {
  return values
    .map((value, index) =>
      index + 1 < values.length ? formatNumber(value) : formatQuantity(value),
    )
    .join(', then ');
}

/**
 * The values of a plan as typed, in one line: what a person has to recognize as their patient's. What is
 * not there at all is said to be missing.
 */
export function planSummary({ form, library }: PlanView): string {
  const hasDose = [form.dose, form.hours, form.minutes].some((text) => text !== '');
  const hasBag = form.drug !== '' || form.volume !== '';
  const rate = `${doseFieldLabel(form.doseUnit).toLowerCase()} ${typed(form.dose, form.doseUnit)} for ${timeText(form.hours, form.minutes)}`;
  const single = hasDose ? rate : 'no dose';
  const dose = form.isStepped ? `${String(form.steps.length)} rate steps` : single;
  const loading = form.hasLoading
    ? [
        `loading ${typed(form.loadingDose, form.loadingDoseUnit)} in ${typed(form.loadingMinutes, 'min')}`,
      ]
    : [];
  return [
    form.weight === ''
      ? 'no weight'
      : `${typed(form.weight, form.weightUnit)} ${BASIS_NAMES.actual}`,
    ...(form.basis === 'actual' ? [] : [`dose on ${BASIS_NAMES[form.basis]}`]),
    dose,
    ...loading,
    hasBag ? `${typed(form.drug, 'mg')} in ${typed(form.volume, 'mL')}` : 'no preparation',
    insideSentence(pumpProfileById(library, form.pumpProfileId).name),
  ].join(', ');
}

function typed(text: string, unit: string): string {
  return `${text === '' ? '–' : text}${UNIT_SPACE}${unit}`;
}

function timeText(hours: string, minutes: string): string {
  const parts = [
    ...(hours === '' ? [] : [typed(hours, 'h')]),
    ...(minutes === '' ? [] : [typed(minutes, 'min')]),
  ];
  return parts.length === 0 ? '–' : parts.join(' ');
}

function fieldList({ form }: PlanView, names: readonly FieldName[]): string {
  return names.map((name) => fieldLabel(name, form)).join(', ');
}
