/** The findings on what is keyed into the pump and on the containers that it takes. */
import { LONG_HANG, ROUNDING } from './drugLibrary.ts';
import type { Edges } from './drugLibrary.ts';
import type { OrderedDoses } from './orderedDoses.ts';
import type { PlanOrder } from './planOrder.ts';
import type { PumpPhase, PumpSettings, Setting } from './pumpSettings.ts';
import {
  absolute,
  add,
  divide,
  fraction,
  isLess,
  multiply,
  roundHalfUpToDecimals,
  subtract,
  ZERO,
} from './rational.ts';
import type { Rational } from './rational.ts';
import { isBelow, when } from './remarks.ts';
import type { Remark } from './remarks.ts';

/** What rounding did, in percent of what was meant, with its sign. */
export function percentMoved(programmed: Rational, meant: Rational): Rational {
  return multiply(divide(subtract(programmed, meant), meant), fraction(100n));
}

/** What rounding did to a setting, in percent as shown: half-up to 1 decimal, without the sign. */
export function roundingPercent({ exact, programmed }: Setting): Rational {
  return roundHalfUpToDecimals(absolute(percentMoved(programmed, exact)), 1);
}

function testSetting(
  subject: 'infusionRate' | 'vtbi',
  setting: Setting,
  { min, max }: Required<Edges>,
): readonly Remark[] {
  const { programmed } = setting;
  const outside = [
    ...when(isLess(programmed, min), `${subject}:belowPump`, 'block', programmed, min),
    ...when(isLess(max, programmed), `${subject}:abovePump`, 'block', programmed, max),
  ];
  if (outside.length > 0) return outside;
  const moved = roundingPercent(setting);
  const blocks = isLess(ROUNDING.hard, moved);
  return when(
    isLess(ROUNDING.soft, moved),
    `${subject}:rounding`,
    blocks ? 'block' : 'caution',
    moved,
    blocks ? ROUNDING.hard : ROUNDING.soft,
  );
}

function testPhase({ pump }: PlanOrder, { step = 0, rate, volume }: PumpPhase): readonly Remark[] {
  const { programmed } = rate;
  const inRange = !isBelow(programmed, pump.rate);
  const accurateFrom = pump.accurateFrom ?? ZERO;
  const inaccurate = inRange && isLess(programmed, accurateFrom);
  return [
    ...testSetting('infusionRate', rate, pump.rate),
    ...testSetting('vtbi', volume, pump.volume),
    ...when(inaccurate, 'infusionRate:belowAccurate', 'caution', programmed, accurateFrom),
  ].map((remark) => ({ ...remark, step }));
}

function testContainers(
  { pump, priming }: PlanOrder,
  { mixture }: OrderedDoses,
  settings: PumpSettings,
): readonly Remark[] {
  const { finalVolume } = mixture;
  const { syringeCapacity = finalVolume } = pump;
  const severity = settings.containerCount === undefined ? 'block' : 'info';
  const needed = add(settings.total, priming);
  const inUse = settings.containers?.inUse ?? [];
  const longest = inUse.reduce((a, b) => (isLess(a, b) ? b : a), ZERO);
  return [
    ...when(!settings.holds, 'container:exceedsBag', severity, needed, finalVolume),
    ...when(
      isLess(syringeCapacity, finalVolume),
      'container:exceedsSyringe',
      'block',
      finalVolume,
      syringeCapacity,
    ),
    ...when(isLess(LONG_HANG, longest), 'container:longHang', 'info', longest, LONG_HANG),
  ];
}

/** Every remark on a program; those on a phase name its step. */
export function testSettings(
  order: PlanOrder,
  doses: OrderedDoses,
  settings: PumpSettings,
): readonly Remark[] {
  return [
    ...settings.phases.flatMap((phase) => testPhase(order, phase)),
    ...testContainers(order, doses, settings),
  ];
}
