import type { Quantity } from '../../src/core/quantity/quantity.ts';
import { add, compare, convert, quantity, subtract } from '../../src/core/quantity/quantity.ts';
import { roundHalfUpTo } from '../../src/core/quantity/rounding.ts';
import { concentrationOf, doseRateFor, infusionRateFor } from '../../src/core/quantity/sums.ts';

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
