import type { FindingEdge } from '../../core/limits/finding.ts';
import { compare } from '../../core/quantity/quantity.ts';
import { assertNever } from '../../core/result.ts';
import type { FieldComparison, PhaseComparison } from '../../core/verify/comparePump.ts';
import type { CheckResult, CheckView } from '../../state/checkView.ts';
import { checkFieldLabel } from './checkFieldText.ts';
import { formatInFull, formatQuantity } from './quantityText.ts';
import type { CheckLevel } from './statusText.ts';

/** The large words of a check. */
export interface CheckVerdictText {
  readonly level: CheckLevel;
  /** What stands largest. */
  readonly headline: string;
  /** The verdict, where a stop stands above it. */
  readonly verdict?: string;
  /** What to do, and which numbers agree. */
  readonly sentence: string;
  /** Where there is room for two words. */
  readonly short: string;
}

const VERDICTS = {
  match: 'Pump matches the order',
  mismatch: 'Pump does not match the order',
} as const;

/** The verdict in words, or what it waits for. */
export function checkVerdictText(view: CheckView): CheckVerdictText {
  const { result } = view;
  if (result === undefined) return waitingText(view);
  const { verdict } = result.verification;
  if (verdict === undefined || view.status === 'blocked') return stopText(result);
  if (verdict === 'mismatch') {
    return {
      level: 'block',
      headline: VERDICTS.mismatch,
      sentence: `Do not start. ${mismatchText(result)}`,
      short: 'No match',
    };
  }
  return matchText(view, result);
}

function waitingText(view: CheckView): CheckVerdictText {
  if (view.linkFault !== undefined) {
    return waiting('block', 'The link cannot be used', 'Nothing is worked out from it.');
  }
  if (view.refused.length > 0) {
    const count = view.refused.length;
    const title =
      count === 1 ? '1 entry cannot be read' : `${String(count)} entries cannot be read`;
    return waiting('block', title, `Correct: ${fieldList(view, view.refused)}.`);
  }
  if (view.canCommit) {
    return waiting(
      'info',
      'All entries are complete',
      'The verdict follows once they are committed.',
    );
  }
  const rule = 'Nothing is worked out before order, label and pump are all entered.';
  return view.status === 'empty'
    ? waiting('info', 'The verdict will stand here', rule)
    : waiting(
        'info',
        'The check is not complete',
        `To complete: ${fieldList(view, view.missing)}.`,
      );
}

function waiting(level: CheckLevel, headline: string, sentence: string): CheckVerdictText {
  return { level, headline, sentence, short: level === 'block' ? 'Correct' : 'No verdict yet' };
}

function fieldList({ form }: CheckView, names: CheckView['missing']): string {
  return names.map((name) => checkFieldLabel(name, form)).join(', ');
}

function stopText(result: CheckResult): CheckVerdictText {
  const { verdict } = result.verification;
  return {
    level: 'block',
    headline: stopHeadline(result),
    ...(verdict === undefined ? {} : { verdict: VERDICTS[verdict] }),
    sentence: `Do not start. ${stopSentence(result)}`,
    short: verdict === 'mismatch' ? 'Stop: no match' : 'Stop',
  };
}

/** Edges of a hard limit that the care area sets. */
const BEYOND_HARD: ReadonlySet<FindingEdge> = new Set(['belowHard', 'aboveHard', 'notGiven']);

function stopHeadline({ findings, isOrderBlocked }: CheckResult): string {
  const stops = findings.filter(({ severity }) => severity === 'block');
  if (!isOrderBlocked) return 'Stop: the pump is set beyond a hard limit';
  if (stops.some(({ delivered }) => delivered !== undefined)) {
    return 'Stop: order and pump are beyond a hard limit';
  }
  const isBeyond = ({ ordered }: (typeof stops)[number]) =>
    ordered !== undefined && BEYOND_HARD.has(ordered.edge);
  return stops.some(isBeyond)
    ? 'Stop: the order is beyond a hard limit'
    : 'Stop: the order cannot be given like this';
}

function stopSentence(result: CheckResult): string {
  if (!result.isOrderBlocked) return mismatchText(result);
  return result.verification.verdict === 'match'
    ? 'A pump that agrees with such an order is no reason to start. Have the order checked.'
    : 'What the pump should show is not given for such an order. Have the order checked.';
}

function matchText(
  { status }: CheckView,
  { verification: { phases }, findings }: CheckResult,
): CheckVerdictText {
  const agree =
    phases.length === 1
      ? 'Rate and volume agree with order and label'
      : 'All rates and volumes agree with order and label';
  const isExact = phases.every(({ rate, vtbi }) => isAsProgrammed(rate) && isAsProgrammed(vtbi));
  const agreement = `${agree}${isExact ? '' : ', within pump rounding'}.`;
  if (status !== 'caution') {
    return { level: 'ok', headline: VERDICTS.match, sentence: agreement, short: 'Match' };
  }
  const count = findings.filter(({ severity }) => severity === 'caution').length;
  return {
    level: 'caution',
    headline: VERDICTS.match,
    sentence: `${agreement} ${count === 1 ? '1 caution' : `${String(count)} cautions`} to settle before the start.`,
    short: count === 1 ? 'Match, 1 caution' : `Match, ${String(count)} cautions`,
  };
}

/** More phases than this are read off the table. */
const PHASES_NAMED = 2;

/** Which numbers differ, and by how much; a number that passes as rounding differs where none else does. */
function mismatchText({ verification }: CheckResult): string {
  const { phases, calculation } = verification;
  const isMismatch = phases.some(({ matches }) => !matches);
  const differs: Differs = isMismatch
    ? (field) => !field.matches
    : (field) => !isAsProgrammed(field);
  const open = phases.filter(({ rate, vtbi }) => differs(rate) || differs(vtbi));
  if (open.length > PHASES_NAMED) {
    return `${String(open.length)} of ${String(phases.length)} phases differ, as the table says.`;
  }
  const isStepped = calculation.plan?.isStepped === true;
  const named = open.map((phase) => phaseText(phase, phases.length > 1, isStepped, differs));
  return [...named, ...(open.length < phases.length ? ['All else agrees.'] : [])].join(' ');
}

type Differs = (field: FieldComparison<'mL/h'> | FieldComparison<'mL'>) => boolean;

function isAsProgrammed({ shown, programmed }: FieldComparison<'mL/h'> | FieldComparison<'mL'>) {
  return compare<'mL/h' | 'mL'>(shown, programmed) === 0;
}

/**
 * `Rate should be 2.5 mL/h; the pump shows 25 mL/h. Volume agrees.` Of several phases only what differs:
 * `Step 2: rate should be 7 mL/h; the pump shows 70 mL/h.`
 */
function phaseText(
  { place, rate, vtbi }: PhaseComparison,
  isNamed: boolean,
  isStepped: boolean,
  differs: Differs,
): string {
  if (!isNamed)
    return `${fieldText('Rate', rate, differs)}. ${fieldText('Volume', vtbi, differs)}.`;
  const parts = [
    ...(differs(rate) ? [fieldText('rate', rate, differs)] : []),
    ...(differs(vtbi) ? [fieldText('volume', vtbi, differs)] : []),
  ];
  return `${phaseName(place, isStepped)}: ${parts.join('; ')}.`;
}

function fieldText(
  name: string,
  field: FieldComparison<'mL/h'> | FieldComparison<'mL'>,
  differs: Differs,
): string {
  return differs(field)
    ? `${name} should be ${formatQuantity(field.programmed)}; the pump shows ${formatInFull(field.shown)}`
    : `${name} agrees`;
}

/** `Loading dose`, `Step 2`, or `Maintenance` where there are no steps. */
export function phaseName(place: number, isStepped: boolean): string {
  if (place === 0) return 'Loading dose';
  return isStepped ? `Step ${String(place)}` : 'Maintenance';
}

/** What a screen reader hears once there is a verdict; nothing before. */
export function checkAnnouncement(view: CheckView): string {
  if (view.result === undefined) return '';
  const { headline, verdict, sentence } = checkVerdictText(view);
  return [headline, ...(verdict === undefined ? [] : [verdict]), sentence].join('. ');
}

/** The title of the part on a sealed plan, by how far the check has come. */
export function sealedText(stage: CheckView['stage']): string {
  switch (stage) {
    case 'open':
      return '';
    case 'sealed':
      return 'A plan was shared with you. It stays sealed until you have finished your own check.';
    case 'committed':
      return 'Your entries are locked. The shared plan is still sealed.';
    case 'compared':
      return 'The shared plan beside your entries';
    default:
      return assertNever(stage);
  }
}
