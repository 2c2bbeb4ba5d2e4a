/** The checks that were done and found nothing. */
import { totalDoseReference } from './findings.ts';
import { roundingPercent } from './pumpFindings.ts';
import { isLess, ZERO } from './rational.ts';
import type { Rational } from './rational.ts';
import type { WorkedOut } from './workOut.ts';

/** A check by its name, with the numbers that it is shown with. */
export interface Passed {
  readonly name: string;
  readonly reference?: Rational;
  readonly source?: string;
  readonly needed?: Rational;
  readonly holds?: Rational;
  readonly largestDeviation?: Rational;
}

/** Every check that found nothing: a quantity passes when all of its values lie inside. */
export function passedChecks(worked: WorkedOut): readonly Passed[] {
  const { order, doses, settings } = worked;
  const { height, loading, mixture } = doses;
  const limited = [
    'patientWeight',
    'dosingWeight',
    ...(height === undefined ? [] : ['height']),
    'doseRatePerKg',
    'doseRate',
    'infusionDuration',
    ...(loading === undefined ? [] : ['loadingDose', 'loadingTime']),
    'concentration',
  ];
  const beyond = new Set(
    worked.findings
      .filter(({ code }) => /(?:Soft|Hard|:notGiven|:belowFormula)$/.test(code))
      .map(({ code }) => code.slice(0, code.indexOf(':'))),
  );
  const reference = totalDoseReference(order, doses);
  const isReached = reference !== undefined && !isLess(doses.totalDose.tested, reference);
  const isContained = settings.holds && !has(worked, /^container:exceeds/);
  const isSet = !has(worked, /^(?:infusionRate|vtbi):/);
  return [
    ...limited.filter((name) => !beyond.has(name)).map((name) => ({ name })),
    ...(isReached ? [{ name: 'totalDoseReference', reference, source: 'asra-chronic-2018' }] : []),
    ...(isContained
      ? [{ name: 'container', needed: settings.total, holds: mixture.finalVolume }]
      : []),
    ...(isSet ? [{ name: 'pump', largestDeviation: largestDeviation(worked) }] : []),
  ];
}

function has({ findings }: WorkedOut, pattern: RegExp): boolean {
  return findings.some(({ code }) => pattern.test(code));
}

/** The most that rounding moved a rate or a volume, in percent as shown. */
function largestDeviation({ settings }: WorkedOut): Rational {
  return settings.phases
    .flatMap(({ rate, volume }) => [rate, volume])
    .map(roundingPercent)
    .reduce((a, b) => (isLess(a, b) ? b : a), ZERO);
}
