import type {
  CareArea,
  DrugLibrary,
  PumpProfile,
  Reference,
  SourcedCount,
  Statement,
} from '../core/library/drugLibrary.ts';
import { amount, compare, quantity } from '../core/quantity/quantity.ts';
import type { Unit } from '../core/quantity/units.ts';
import type { Result } from '../core/result.ts';
import { err, ok } from '../core/result.ts';
import type {
  CareAreaFile,
  CountedFile,
  DrugLibraryFile,
  PumpProfileFile,
  RangeFile,
  SourcesFile,
} from './drugLibrarySchema.ts';
import { isIsoDate } from './isoDate.ts';
import type { LibraryFault, PathStep } from './libraryFault.ts';
import { buildGuardrails } from './libraryGuardrails.ts';
import { LibraryReport } from './libraryReport.ts';

/** More containers or days than anyone would mean: a plan of more bags takes too long to work out. */
const MOST_COUNTED = 1000;

/** Turns a well-shaped file into a library, or says everything that contradicts itself in it. */
export function buildDrugLibrary(file: DrugLibraryFile): Result<DrugLibrary, LibraryFault[]> {
  const report = new LibraryReport(file.sources);
  checkDates(file, report);
  report.checkIds(file.sources, 'sources');
  report.checkIds(file.careAreas, 'careAreas');
  report.checkIds(file.preparations, 'preparations');
  report.checkIds(file.pumpProfiles, 'pumpProfiles');
  const [firstArea, ...otherAreas] = file.careAreas;
  const [firstPump, ...otherPumps] = file.pumpProfiles;
  const library: DrugLibrary = {
    version: file.version,
    date: file.date,
    reviewBy: file.reviewBy,
    sources: file.sources,
    general: buildGeneral(file.general, report),
    careAreas: [
      buildCareArea(firstArea, 0, report),
      ...otherAreas.map((area, index) => buildCareArea(area, index + 1, report)),
    ],
    preparations: buildPreparations(file.preparations, report),
    vials: buildVials(file.vials, report),
    pumpProfiles: [
      buildPumpProfile(firstPump, 0, report),
      ...otherPumps.map((pump, index) => buildPumpProfile(pump, index + 1, report)),
    ],
  };
  return report.faults.length > 0 ? err(report.faults) : ok(library);
}

function checkDates({ date, reviewBy }: DrugLibraryFile, report: LibraryReport): void {
  const isDate = isIsoDate(date);
  const isReviewDate = isIsoDate(reviewBy);
  if (!isDate) report.add(['date'], 'notADate', { found: date });
  if (!isReviewDate) report.add(['reviewBy'], 'notADate', { found: reviewBy });
  if (isDate && isReviewDate && reviewBy < date) {
    report.add(['reviewBy'], 'reviewBeforeDate', { found: reviewBy, expected: date });
  }
}

function buildGeneral(
  { idealWeightFromHeight, longHang, containers, supersededDays }: DrugLibraryFile['general'],
  report: LibraryReport,
): DrugLibrary['general'] {
  return {
    idealWeightFromHeight: report.sourced(idealWeightFromHeight, 'cm', [
      'general',
      'idealWeightFromHeight',
    ]),
    longHang: report.sourced(longHang, 'h', ['general', 'longHang']),
    containers: buildCount(containers, ['general', 'containers'], report),
    supersededDays: buildCount(supersededDays, ['general', 'supersededDays'], report),
  };
}

function buildCount(
  { value, source }: CountedFile,
  path: readonly PathStep[],
  report: LibraryReport,
): SourcedCount {
  const found = value.toString();
  if (!value.isInteger()) report.add([...path, 'value'], 'notWhole', { found });
  if (value.gt(MOST_COUNTED)) {
    report.add([...path, 'value'], 'aboveMost', { found, expected: String(MOST_COUNTED) });
  }
  report.checkAboveZero(value, [...path, 'value']);
  return {
    value: value.toNumber(),
    sourceIds: report.sourceIds(source, [...path, 'source']),
  };
}

function buildCareArea(file: CareAreaFile, index: number, report: LibraryReport): CareArea {
  const at = (...steps: PathStep[]): PathStep[] => ['careAreas', index, ...steps];
  const statements = (list: 'screening' | 'monitoring' | 'afterwards'): Statement[] =>
    file[list].map((item, place) => buildStatement(item, at(list, place), report));
  const { value, sourceIds } = report.sourced(file.observation, 'h', at('observation'));
  return {
    id: file.id,
    name: file.name,
    guardrails: buildGuardrails(file.guardrails, at('guardrails'), report),
    references: {
      doseRate: file.references.doseRate.map((item, place) =>
        buildReference(item, 'aboveReference', 'mg/h', at('references', 'doseRate', place), report),
      ),
      totalDose: file.references.totalDose.map((item, place) =>
        buildReference(item, 'belowReference', 'mg', at('references', 'totalDose', place), report),
      ),
    },
    doseRateNotes: file.doseRateNotes.map((item, place) => ({
      ...buildStatement(item, at('doseRateNotes', place), report),
      doseRatePerKg: report.positive(
        item.doseRatePerKg,
        'mg/kg/h',
        at('doseRateNotes', place, 'doseRatePerKg'),
      ),
    })),
    screening: statements('screening'),
    monitoring: statements('monitoring'),
    observation: { duration: value, sourceIds, specific: file.observation.specific },
    afterwards: statements('afterwards'),
  };
}

function buildStatement(
  file: { readonly text: string; readonly source: SourcesFile },
  path: readonly PathStep[],
  report: LibraryReport,
): Statement {
  return { text: file.text, sourceIds: report.sourceIds(file.source, [...path, 'source']) };
}

function buildReference<U extends Unit>(
  file:
    | CareAreaFile['references']['doseRate'][number]
    | CareAreaFile['references']['totalDose'][number],
  edge: Reference<U>['edge'],
  unit: U,
  path: readonly PathStep[],
  report: LibraryReport,
): Reference<U> {
  const whenLongerThan = 'whenLongerThan' in file ? file.whenLongerThan : undefined;
  return {
    edge,
    ...report.sourced(file, unit, path),
    text: file.text,
    ...(whenLongerThan === undefined
      ? {}
      : { whenLongerThan: report.measured(whenLongerThan, 'h', [...path, 'whenLongerThan']) }),
  };
}

function buildPreparations(
  files: DrugLibraryFile['preparations'],
  report: LibraryReport,
): DrugLibrary['preparations'] {
  return files.map((file, index) => ({
    id: file.id,
    drug: report.positive(file.drug, 'mg', ['preparations', index, 'drug']),
    volume: report.positive(file.volume, 'mL', ['preparations', index, 'volume']),
    container: file.container,
    sourceIds: report.sourceIds(file.source, ['preparations', index, 'source']),
  }));
}

/** Vials have no ids: an order names one by its strength. */
function buildVials(files: DrugLibraryFile['vials'], report: LibraryReport): DrugLibrary['vials'] {
  const vials = files.map((file, index) => ({
    concentration: report.positive(file.concentration, 'mg/mL', ['vials', index, 'concentration']),
    volume: report.positive(file.volume, 'mL', ['vials', index, 'volume']),
    forDilution: file.forDilution,
    sourceIds: report.sourceIds(file.source, ['vials', index, 'source']),
  }));
  const strengths = vials.map((vial) => amount(vial.concentration).toString());
  report.checkUnique(strengths, 'vials', 'concentration');
  return vials;
}

function buildPumpProfile(
  file: PumpProfileFile,
  index: number,
  report: LibraryReport,
): PumpProfile {
  const at = (...steps: PathStep[]): PathStep[] => ['pumpProfiles', index, ...steps];
  const { syringeCapacity, accurateFrom } = file;
  if (file.container === 'syringe' && syringeCapacity === undefined) {
    report.add(at('syringeCapacity'), 'capacityMissing');
  }
  if (file.container === 'bag' && syringeCapacity !== undefined) {
    report.add(at('syringeCapacity'), 'capacityNotUsed');
  }
  return {
    id: file.id,
    name: file.name,
    container: file.container,
    ...(syringeCapacity === undefined
      ? {}
      : { syringeCapacity: report.positive(syringeCapacity, 'mL', at('syringeCapacity')) }),
    rate: buildRange(file.rate, 'mL/h', at('rate'), report),
    volume: buildRange(file.volume, 'mL', at('volume'), report),
    ...(accurateFrom === undefined
      ? {}
      : { accurateFrom: report.sourced(accurateFrom, 'mL/h', at('accurateFrom')) }),
    primingVolume: report.measured(file.primingVolume, 'mL', at('primingVolume')),
    primingSourceIds: report.sourceIds(file.primingVolume.source, at('primingVolume', 'source')),
    sourceIds: report.sourceIds(file.source, at('source')),
    note: file.note,
  };
}

function buildRange<U extends 'mL/h' | 'mL'>(
  file: RangeFile,
  unit: U,
  path: readonly PathStep[],
  report: LibraryReport,
) {
  report.checkUnit(file.unit, unit, path);
  for (const key of ['min', 'increment'] as const) report.checkAboveZero(file[key], [...path, key]);
  const range = {
    minimum: quantity(file.min, unit),
    maximum: quantity(file.max, unit),
    increment: quantity(file.increment, unit),
  };
  if (compare(range.minimum, range.maximum) > 0) {
    report.add([...path, 'min'], 'minimumAboveMaximum');
  }
  if (compare(range.increment, range.maximum) > 0) {
    report.add([...path, 'increment'], 'incrementAboveMaximum');
  }
  return range;
}
