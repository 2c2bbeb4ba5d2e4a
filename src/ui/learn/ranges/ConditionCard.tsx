import type { DrugLibrary } from '../../../core/library/drugLibrary.ts';
import type { Quantity } from '../../../core/quantity/quantity.ts';
import { RangeRail } from '../../parts/RangeRail.tsx';
import { evidenceFor } from '../content/evidence.ts';
import type { Condition } from '../content/evidenceRecord.ts';
import { CONDITION_NAMES } from '../content/evidenceRecord.ts';
import { regimensFor } from '../content/regimens.ts';
import { EvidenceList } from './EvidenceList.tsx';
import { RegimenList } from './RegimenList.tsx';

/**
 * What is known about one condition, on the rail of the drug library's first care area: the sources
 * give chronic pain one range, whatever the condition.
 */
export function ConditionCard({
  library,
  condition,
  weight,
}: {
  readonly library: DrugLibrary;
  readonly condition: Condition;
  readonly weight: Quantity<'kg'>;
}) {
  const [careArea] = library.careAreas;
  const limits = careArea.guardrails.doseRatePerKg;
  const regimens = regimensFor(condition, careArea.id);
  const own = regimens.filter(({ conditions }) => conditions !== undefined);
  return (
    <section className="card learn-card" aria-labelledby={`condition-${condition}`}>
      <h4 id={`condition-${condition}`}>{CONDITION_NAMES[condition]}</h4>
      <RangeRail id={`condition-${condition}-rail`} limits={limits} />
      <RegimenList {...{ library, limits, regimens, weight }} />
      {own.length === 0 && (
        <p className="small quiet">
          No source here gives this condition a dose rate of its own: the bar is chronic pain in
          general.
        </p>
      )}
      <EvidenceList library={library} records={evidenceFor(condition)} />
    </section>
  );
}
