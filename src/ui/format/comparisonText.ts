import type { DrugLibrary } from '../../core/library/drugLibrary.ts';
import { careAreaById, pumpProfileById } from '../../core/library/drugLibrary.ts';
import type { DosingWeightBasis } from '../../core/order/infusionOrder.ts';
import { assertNever } from '../../core/result.ts';
import type { ComparedEntry, ComparedField, ComparedValue } from '../../core/verify/comparePlan.ts';
import { BASIS_NAMES } from './basisText.ts';
import { formatTested } from './limitText.ts';
import { capitalize } from './subjectText.ts';

/** One field of a comparison in words. */
export interface ComparisonText {
  readonly name: string;
  readonly plan: string;
  readonly check: string;
}

/** What stands where one of the two has no value. */
const NOTHING = 'none';

/** A field of the plan beside the checker's own. */
export function comparisonText(entry: ComparedEntry, library: DrugLibrary): ComparisonText {
  const { field, step, plan, check } = entry;
  const name = fieldName(entry);
  const text = (value: ComparedValue | undefined): string =>
    value === undefined ? NOTHING : valueText(field, value, library);
  return {
    name: step === undefined ? capitalize(name) : `Step ${String(step)}: ${name}`,
    plan: text(plan),
    check: text(check),
  };
}

const NAMES: Readonly<Record<Exclude<ComparedField, 'dose'>, string>> = {
  careArea: 'care area',
  weight: 'weight',
  basis: 'dose on',
  height: 'height',
  sex: 'sex',
  duration: 'duration',
  loadingDose: 'loading dose',
  loadingTime: 'loading time',
  drug: 'ketamine in the bag',
  volume: 'volume of the bag',
  mix: 'made up',
  pump: 'pump',
  loadingRate: 'loading pump rate',
  loadingVolume: 'loading volume to be infused',
  infusionRate: 'pump rate',
  vtbi: 'volume to be infused',
};

function fieldName({ field, plan, check }: ComparedEntry): string {
  if (field !== 'dose') return NAMES[field];
  const units = [plan, check].map((value) => (typeof value === 'object' ? value.unit : undefined));
  if (units.some((unit) => unit === 'mg' || unit === 'mg/kg')) return 'dose';
  return 'dose rate';
}

function valueText(field: ComparedField, value: ComparedValue, library: DrugLibrary): string {
  return typeof value === 'object' ? formatTested(value) : choiceText(field, value, library);
}

function choiceText(field: ComparedField, id: string, library: DrugLibrary): string {
  switch (field) {
    case 'careArea':
      return careAreaById(library, id).name;
    case 'pump':
      return pumpProfileById(library, id).name;
    case 'basis':
      return capitalize(BASIS_NAMES[id as DosingWeightBasis]);
    case 'sex':
      return capitalize(id);
    case 'mix':
      return id === 'added' ? 'Added to the bag' : 'Made up to the volume';
    case 'weight':
    case 'height':
    case 'dose':
    case 'duration':
    case 'loadingDose':
    case 'loadingTime':
    case 'drug':
    case 'volume':
    case 'loadingRate':
    case 'loadingVolume':
    case 'infusionRate':
    case 'vtbi':
      return id;
    default:
      return assertNever(field);
  }
}
