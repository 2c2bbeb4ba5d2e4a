import type { DrugLibrary } from '../../../core/library/drugLibrary.ts';
import type { Guardrail } from '../../../core/limits/guardrail.ts';
import type { Quantity } from '../../../core/quantity/quantity.ts';
import { bindUnits } from '../../format/evidenceText.ts';
import { Sentence } from '../../parts/Sentence.tsx';
import type { Regimen } from '../content/regimens.ts';
import { regimenPlace } from '../content/regimens.ts';
import { SourceNames } from '../SourceNames.tsx';
import { RegimenRail } from './RegimenRail.tsx';
import { regimenRateText } from './regimenRateText.ts';

/** Regimens below the rail of their limits, each on the same scale. */
export function RegimenList({
  library,
  limits,
  regimens,
  weight,
}: {
  readonly library: DrugLibrary;
  readonly limits: Guardrail<'mg/kg/h'>;
  readonly regimens: readonly Regimen[];
  readonly weight: Quantity<'kg'>;
}) {
  return (
    <ul className="regimens">
      {regimens.map((regimen) => (
        <li key={regimen.id} data-regimen={regimen.id}>
          <p className="regimen-head">
            <strong>{regimen.label}</strong>{' '}
            <span className="number" translate="no">
              <Sentence>{regimenRateText(regimen, weight)}</Sentence>
            </span>
          </p>
          <RegimenRail limits={limits} place={regimenPlace(regimen, weight)} />
          <p className="small quiet">
            <Sentence>{bindUnits(regimen.text)}</Sentence>{' '}
            <SourceNames library={library} sourceIds={regimen.sourceIds} />
          </p>
        </li>
      ))}
    </ul>
  );
}
