import type { Quantity } from '../../src/core/quantity/quantity.ts';
import type * as Arithmetic from '../../src/core/quantity/quantity.ts';
import {
  add,
  compare,
  convert,
  quantity,
  ratio,
  scaleBy,
  subtract,
} from '../../src/core/quantity/quantity.ts';
import { roundHalfUpTo } from '../../src/core/quantity/rounding.ts';
import {
  bodyMassIndexOf,
  concentrationOf,
  doseRateFor,
  infusionRateFor,
  weightOfHeight,
} from '../../src/core/quantity/sums.ts';

// Misuse of units that must not compile: the type check of the tests fails where one does.

const dose = quantity('159.5', 'mg');
const volume = quantity('79.75', 'mL');
const weight = quantity('72.5', 'kg');
const pounds = quantity('160', 'lb');
const doseRate = quantity('39.875', 'mg/h');
const perKg = quantity('0.55', 'mg/kg/h');

// @ts-expect-error mg and mL do not add up
add(dose, volume);
// @ts-expect-error nor do kilograms and pounds, before one is converted
add(weight, pounds);
// @ts-expect-error nor a person's weight and a drug's mass
subtract(dose, weight);
// @ts-expect-error mg/h and mg/kg/h are not compared
compare(doseRate, perKg);
// @ts-expect-error mg is no volume
convert(dose, 'mL');
// @ts-expect-error a rate per kilogram is not a rate
convert(perKg, 'mg/h');
// @ts-expect-error pounds are converted before a dose is based on them
doseRateFor(pounds, perKg);
// @ts-expect-error a dose rate per kilogram is multiplied by the weight before it is a pump rate
infusionRateFor(perKg, concentrationOf(dose, volume));
// @ts-expect-error the amount stands first
concentrationOf(volume, dose);
// @ts-expect-error a rate is rounded to a rate, not to a volume
roundHalfUpTo(quantity('19.9375', 'mL/h'), quantity('0.1', 'mL'));
// @ts-expect-error a unit that there is not
quantity('1', 'mcg/mL');
// @ts-expect-error a result has the unit that it has
doseRateFor(weight, perKg) satisfies Quantity<'mL/h'>;

const height = quantity('175', 'cm');
const percent = quantity('5', '%');
const bodyMassIndex = bodyMassIndexOf(weight, height);

// @ts-expect-error how many times a volume there is in a dose means nothing
ratio(dose, volume);
// @ts-expect-error nor pounds in kilograms, before one is converted
ratio(weight, pounds);
// @ts-expect-error how many times is a plain number, no percent
ratio(dose, dose) satisfies Quantity<'%'>;
// @ts-expect-error nor an amount
ratio(dose, dose) satisfies Quantity<'mg'>;
// @ts-expect-error a percent is converted before anything is multiplied by it
scaleBy(dose, percent);
// @ts-expect-error hours are no plain number
scaleBy(doseRate, quantity('4', 'h'));
// @ts-expect-error a dose times a plain number is a dose
scaleBy(dose, ratio(volume, volume)) satisfies Quantity<'mL'>;
// @ts-expect-error a percent and a plain number do not add up
add(percent, ratio(dose, dose));
// @ts-expect-error kilograms per meter are no body mass index
subtract(bodyMassIndex, quantity('0.4', 'kg/in'));
// @ts-expect-error a body mass index is no weight
bodyMassIndex satisfies Quantity<'kg'>;
// @ts-expect-error the weight stands first
bodyMassIndexOf(height, weight);
// @ts-expect-error a height in centimeters is converted before kilograms per inch
weightOfHeight(height, quantity('2.3', 'kg/in'));
// @ts-expect-error a height is no weight, whatever it is multiplied by
add(weight, scaleBy(convert(height, 'in'), quantity('2.3', '1')));

'ratio' satisfies keyof typeof Arithmetic;
// @ts-expect-error a product has the unit that its named sum gives it: no other is to be had
'product' satisfies keyof typeof Arithmetic;
// @ts-expect-error nor a quotient
'quotient' satisfies keyof typeof Arithmetic;
// @ts-expect-error nor a fraction by its parts
'fractionOf' satisfies keyof typeof Arithmetic;
