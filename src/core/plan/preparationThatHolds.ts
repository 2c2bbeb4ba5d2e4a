import type {
  CareArea,
  DrugLibrary,
  PumpProfile,
  StandardPreparation,
} from '../library/drugLibrary.ts';
import { classify } from '../limits/guardrail.ts';
import type { InfusionOrder } from '../order/infusionOrder.ts';
import { compare } from '../quantity/quantity.ts';
import { asShown } from '../quantity/rounding.ts';
import { concentrationOf } from '../quantity/sums.ts';
import { present } from '../result.ts';
import { calculatePlan } from './calculatePlan.ts';
import { containerNeed, fitsSyringe } from './containers.ts';
import { roundHalfUpToPump } from './programPump.ts';

/**
 * The smallest standard preparation for this kind of pump that would hold infusion and priming in one
 * container, at a usual concentration: with the volumes that the pump would be set to, as the
 * containers themselves are counted. Undefined where none would.
 */
export function preparationThatHolds(
  order: InfusionOrder,
  library: DrugLibrary,
  pump: PumpProfile,
  careArea: CareArea,
): StandardPreparation | undefined {
  const fitting = library.preparations.filter((preparation) => {
    const concentration = concentrationOf(preparation.drug, preparation.volume);
    return (
      preparation.container === pump.container &&
      fitsSyringe(preparation.volume, pump) &&
      classify(asShown(concentration), careArea.guardrails.concentration) === 'inside' &&
      isOneEnough(preparation, order, library, pump)
    );
  });
  return fitting.sort((a, b) => compare(a.volume, b.volume) || compare(a.drug, b.drug))[0];
}

function isOneEnough(
  { drug, volume }: StandardPreparation,
  order: InfusionOrder,
  library: DrugLibrary,
  pump: PumpProfile,
): boolean {
  const { plan } = calculatePlan(
    { ...order, preparation: { mix: 'final', drug, volume } },
    library,
  );
  // The dosing weight does not depend on the preparation.
  const same = present(plan, 'a plan of an order that has one');
  const rounded = roundHalfUpToPump(same, pump);
  return containerNeed(same, rounded, order.primingVolume, pump.volume.increment).count === 1;
}
