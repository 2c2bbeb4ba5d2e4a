import {
  ADJUSTED_SHARE,
  DEVINE,
  heightInCentimeters,
  idealWeight,
  JANMAHASATIAN,
  adjustedWeight,
  leanWeight,
  weightInKilograms,
} from '../order/dosingWeight.ts';
import type { OrderedPatient } from '../order/infusionOrder.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { convert } from '../quantity/quantity.ts';
import { bodyMassIndexOf } from '../quantity/sums.ts';
import { factorOfUnit } from '../quantity/units.ts';
import { assertNever } from '../result.ts';
import type { WorkingLine } from './working.ts';
import { line, term } from './workingLine.ts';

/** From what was measured to the dosing weight. Nothing for an actual weight in kilograms. */
export function dosingWeightLines(patient: OrderedPatient): readonly WorkingLine[] {
  const actual = weightInKilograms(patient.patientWeight);
  const converted =
    patient.patientWeight.unit === 'kg'
      ? []
      : [
          line(
            'patientWeight',
            [term(patient.patientWeight), term(factorOfUnit('lb'), '×')],
            actual,
          ),
        ];
  switch (patient.basis) {
    case 'actual':
      return converted;
    case 'ideal':
      return [...converted, ...idealLines(patient)];
    case 'adjusted': {
      const height = heightInCentimeters(patient.height);
      const ideal = idealWeight(height, patient.sex);
      return [
        ...converted,
        ...idealLines(patient),
        line(
          'adjustedWeight',
          [
            term(ideal),
            term(ADJUSTED_SHARE, '+'),
            { value: actual, operator: '×', opens: true },
            { value: ideal, operator: '−', closes: true },
          ],
          adjustedWeight(actual, height, patient.sex),
        ),
      ];
    }
    case 'lean':
      return [...converted, ...leanLines(patient, actual)];
    default:
      return assertNever(patient);
  }
}

type PatientWithStature = Exclude<OrderedPatient, { readonly basis: 'actual' }>;

function idealLines(patient: PatientWithStature): readonly WorkingLine[] {
  const height = heightInCentimeters(patient.height);
  const inches = convert(height, 'in');
  const converted =
    patient.height.unit === 'in'
      ? []
      : [line('height', [term(height), term(factorOfUnit('in'), '÷')], inches)];
  return [
    ...converted,
    line(
      'idealWeight',
      [
        term(DEVINE.base[patient.sex]),
        term(DEVINE.kgPerInch, '+'),
        { value: inches, operator: '×', opens: true },
        { value: DEVINE.fromInches, operator: '−', closes: true },
      ],
      idealWeight(height, patient.sex),
    ),
  ];
}

function leanLines(patient: PatientWithStature, actual: Quantity<'kg'>): readonly WorkingLine[] {
  const height = heightInCentimeters(patient.height);
  const converted =
    patient.height.unit === 'cm'
      ? []
      : [line('height', [term(patient.height), term(factorOfUnit('in'), '×')], height)];
  const index = bodyMassIndexOf(actual, height);
  const { constant, perBodyMassIndex } = JANMAHASATIAN[patient.sex];
  return [
    ...converted,
    line(
      'bodyMassIndex',
      [term(actual), term(10_000, '×'), term(height, '÷'), term(height, '÷')],
      index,
    ),
    line(
      'leanWeight',
      [
        term(JANMAHASATIAN.factor),
        term(actual, '×'),
        { value: constant, operator: '÷', opens: true },
        term(perBodyMassIndex, '+'),
        { value: index, operator: '×', closes: true },
      ],
      leanWeight(actual, height, patient.sex),
    ),
  ];
}
