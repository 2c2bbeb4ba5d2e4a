import { bySeverity } from '../checks/gatherFindings.ts';
import type { DrugLibrary } from '../library/drugLibrary.ts';
import type { Finding } from '../limits/finding.ts';
import type { OrderedDoseRate } from '../order/infusionOrder.ts';
import { finalVolumeOf } from '../order/infusionOrder.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { absolute, compare, quantity } from '../quantity/quantity.ts';
import { asShown } from '../quantity/rounding.ts';
import { concentrationOf, doseRateAt, doseRatePerKgOf } from '../quantity/sums.ts';
import type { Result } from '../result.ts';
import { err, ok } from '../result.ts';
import { chartWeights, rateChartFault } from './chartWeights.ts';
import type { EvaluatedCell } from './evaluateCell.ts';
import { evaluateCell } from './evaluateCell.ts';
import type {
  CellSetting,
  CellStatus,
  CellTotal,
  RateChart,
  RateChartCell,
  RateChartFault,
  RateChartRequest,
  RateChartRow,
} from './rateChart.ts';

/** A cell says so where rounding moves its dose by more than this. Set by this project. */
const MUCH_ROUNDING = quantity(2, '%');

/**
 * A table of programmed rates for one care area, preparation and pump, by the sums and checks of a
 * plan: a cell has a number exactly where a plan for it has a program. An error for a table without
 * rows or columns, and beyond 10,000 cells.
 */
export function calculateRateChart(
  request: RateChartRequest,
  library: DrugLibrary,
): Result<RateChart, RateChartFault> {
  const fault = rateChartFault(request);
  if (fault !== undefined) return err(fault);
  const evaluated = chartWeights(request).map((weight) => ({
    weight,
    cells: request.doseRates.map((doseRate) => ({
      doseRate,
      evaluated: evaluateCell(request, weight, doseRate, library),
    })),
  }));
  const rows = evaluated.map(({ weight, cells }) => rowOf(weight, cells, request));
  const { preparation } = request;
  return ok({
    request,
    concentration: concentrationOf(preparation.drug, finalVolumeOf(preparation)),
    findings: findingsOfAll(
      evaluated.flatMap(({ cells }) => cells),
      isOfTable,
    ),
    rows,
  });
}

/** A cell with its column. */
interface ColumnCell {
  readonly doseRate: OrderedDoseRate;
  readonly evaluated: EvaluatedCell;
}

function rowOf(
  weight: Quantity<'kg'>,
  cells: readonly ColumnCell[],
  request: RateChartRequest,
): RateChartRow {
  return {
    weight,
    findings: findingsOfAll(cells, isOfRow),
    cells: cells.map(({ doseRate, evaluated }) => cellOf(doseRate, evaluated, request)),
  };
}

/** What concerns all of these cells, once: the first speaks for them. */
function findingsOfAll(
  cells: readonly ColumnCell[],
  concerns: (finding: Finding) => boolean,
): readonly Finding[] {
  return bySeverity(
    cells.slice(0, 1).flatMap(({ evaluated }) => evaluated.findings.filter(concerns)),
  );
}

function isOfTable({ subject, edge }: Finding): boolean {
  return subject === 'concentration' || subject === 'infusionDuration' || edge === 'exceedsSyringe';
}

function isOfRow({ subject }: Finding): boolean {
  return subject === 'patientWeight' || subject === 'dosingWeight';
}

function cellOf(
  doseRate: OrderedDoseRate,
  evaluated: EvaluatedCell,
  request: RateChartRequest,
): RateChartCell {
  const { step, findings } = evaluated;
  const status = statusOf(findings);
  const cell = {
    doseRate,
    doseRatePerKg: step.doseRatePerKg,
    doseRateInMg: step.doseRate,
    status,
    findings: bySeverity(findings.filter((finding) => !isOfTable(finding) && !isOfRow(finding))),
  };
  return status === 'refused' ? cell : { ...cell, setting: settingOf(evaluated, request) };
}

function statusOf(findings: readonly Finding[]): CellStatus {
  if (findings.some(({ severity }) => severity === 'block')) return 'refused';
  return findings.some(({ severity }) => severity === 'caution') ? 'caution' : 'usual';
}

function settingOf(evaluated: EvaluatedCell, { duration }: RateChartRequest): CellSetting {
  const { plan, phase } = evaluated;
  const { infusionRate, exactInfusionRate, rateDeviation } = phase;
  return {
    infusionRate,
    exactInfusionRate,
    deviation: rateDeviation,
    isRoundedMuch: compare(asShown(absolute(rateDeviation)), MUCH_ROUNDING) > 0,
    achievedDoseRatePerKg: doseRatePerKgOf(
      doseRateAt(infusionRate, plan.concentration),
      plan.dosingWeight,
    ),
    ...(duration === undefined ? {} : { total: totalOf(evaluated) }),
  };
}

function totalOf({ step, phase, need }: EvaluatedCell): CellTotal {
  return { totalDose: step.dose, vtbi: phase.vtbi, need };
}
