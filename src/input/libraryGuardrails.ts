import type { GuardrailUnits, Guardrails } from '../core/library/drugLibrary.ts';
import { forEachGuardrail, GUARDRAIL_UNITS } from '../core/library/drugLibrary.ts';
import type { Bounds, Edge, Guardrail, GuardrailFault } from '../core/limits/guardrail.ts';
import { guardrail } from '../core/limits/guardrail.ts';
import { quantity } from '../core/quantity/quantity.ts';
import type { Unit } from '../core/quantity/units.ts';
import type { CareAreaFile, EdgeFile, GuardrailFile } from './drugLibrarySchema.ts';
import type { PathStep } from './libraryFault.ts';
import type { LibraryReport } from './libraryReport.ts';

/** The guardrails of one care area; each contradiction, unit or source that is wrong is reported. */
export function buildGuardrails(
  file: CareAreaFile['guardrails'],
  path: readonly PathStep[],
  report: LibraryReport,
): Guardrails {
  for (const range of ['soft', 'hard'] as const) {
    if (file.pumpRounding[range].min !== null) {
      report.add([...path, 'pumpRounding', range, 'min'], 'edgeNotUsed');
    }
  }
  return forEachGuardrail<Guardrails>(<Q extends keyof GuardrailUnits>(name: Q) => {
    const built = buildGuardrail(file[name], GUARDRAIL_UNITS[name], [...path, name], report);
    // TypeScript does not see through the table: Guardrails[Q] is Guardrail<GuardrailUnits[Q]>.
    return built as unknown as Guardrails[Q];
  });
}

function buildGuardrail<U extends Unit>(
  file: GuardrailFile,
  unit: U,
  path: readonly PathStep[],
  report: LibraryReport,
): Guardrail<U> {
  report.checkUnit(file.unit, unit, path);
  const soft = buildBounds(file.soft, unit, [...path, 'soft'], report);
  const hard = buildBounds(file.hard, unit, [...path, 'hard'], report);
  const built = guardrail(unit, soft, hard);
  if (built.ok) return built.value;
  report.add([...path, ...faultyEdge(built.error, soft)], built.error);
  return { unit, soft, hard };
}

function buildBounds<U extends Unit>(
  file: GuardrailFile['soft'],
  unit: U,
  path: readonly PathStep[],
  report: LibraryReport,
): Bounds<U> {
  const edge = (edgeFile: EdgeFile, name: 'min' | 'max'): Edge<U> | undefined =>
    edgeFile === null
      ? undefined
      : {
          value: quantity(edgeFile.value, unit),
          sourceIds: report.sourceIds(edgeFile.source, [...path, name, 'source']),
        };
  const minimum = edge(file.min, 'min');
  const maximum = edge(file.max, 'max');
  return {
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
  };
}

/**
 * Which edge to look at first: the minimum of a reversed range, or the soft edge that lies outside.
 * A soft range that is not reversed lies below a hard minimum with its own minimum, if it has one.
 */
function faultyEdge<U extends Unit>(fault: GuardrailFault, soft: Bounds<U>): readonly PathStep[] {
  const edges: Readonly<Record<GuardrailFault, readonly PathStep[]>> = {
    softMinimumAboveMaximum: ['soft', 'min'],
    hardMinimumAboveMaximum: ['hard', 'min'],
    softBelowHardMinimum: ['soft', soft.minimum === undefined ? 'max' : 'min'],
    softAboveHardMaximum: ['soft', soft.maximum === undefined ? 'min' : 'max'],
  };
  return edges[fault];
}
