import { findingCode } from '../../core/checks/gatherFindings.ts';
import type { Finding } from '../../core/limits/finding.ts';
import type { RateChart, RateChartCell, RateChartRow } from '../../core/rateChart/rateChart.ts';

/** One thing that cells are marked for, with the letter that stands for it in the table. */
export interface ChartMark {
  /** SUBJECT:EDGE */
  readonly code: string;
  readonly letter: string;
  /** One for each severity with which it occurs, worst first. */
  readonly findings: readonly [Finding, ...Finding[]];
}

/** Without those that are easily taken for a digit. */
const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ';

/**
 * What stands against a cell: what concerns the whole table, its weight and itself. Of an empty cell
 * only what empties it. On the actual weight patient and dosing weight are one figure tested twice:
 * it is named once.
 */
export function cellFindings(
  chart: Pick<RateChart, 'findings'>,
  row: Pick<RateChartRow, 'findings'>,
  cell: Pick<RateChartCell, 'findings'>,
): readonly Finding[] {
  const all = [...chart.findings, ...row.findings, ...cell.findings];
  const blocking = all.filter(({ severity }) => severity === 'block');
  const telling = blocking.length > 0 ? blocking : all.filter(isCaution);
  return telling.filter((finding) => !isSameWeight(finding, telling));
}

function isCaution({ severity }: Finding): boolean {
  return severity === 'caution';
}

function isSameWeight({ subject, edge }: Finding, all: readonly Finding[]): boolean {
  return (
    subject === 'dosingWeight' &&
    all.some((other) => other.subject === 'patientWeight' && other.edge === edge)
  );
}

/** Everything that cells of a table are marked for, by code: what leaves cells empty first. */
export function chartMarks(chart: RateChart): ReadonlyMap<string, ChartMark> {
  const found = new Map<string, Map<Finding['severity'], Finding>>();
  for (const row of chart.rows) {
    for (const cell of row.cells) {
      for (const finding of cellFindings(chart, row, cell)) {
        const code = findingCode(finding);
        const bySeverity = found.get(code) ?? new Map<Finding['severity'], Finding>();
        if (!bySeverity.has(finding.severity)) bySeverity.set(finding.severity, finding);
        found.set(code, bySeverity);
      }
    }
  }
  const sorted = [...found]
    .map(([code, bySeverity]) => ({ code, findings: [...bySeverity.values()].sort(byRank) }))
    .sort((a, b) => rankOf(a.findings) - rankOf(b.findings));
  return new Map(
    sorted.flatMap(({ code, findings: [worst, ...others] }, index) =>
      worst === undefined
        ? []
        : [[code, { code, letter: LETTERS[index] ?? '*', findings: [worst, ...others] }] as const],
    ),
  );
}

function byRank(a: Finding, b: Finding): number {
  return rankOf([a]) - rankOf([b]);
}

function rankOf(findings: readonly Finding[]): number {
  return findings.some(({ severity }) => severity === 'block') ? 0 : 1;
}
