import type { BasisComparison, Calculation } from '../../../core/calculation.ts';
import { BASIS_NAMES, BASIS_REFUSALS } from '../../format/basisText.ts';
import { formatQuantity } from '../../format/quantityText.ts';
import { capitalize } from '../../format/subjectText.ts';

/** What each dosing weight is, and the rate it would give where there are pump settings at all. */
export function DosingWeights({ calculation }: { readonly calculation: Calculation | undefined }) {
  const weights = choices(calculation);
  if (weights.length === 0) return null;
  const chosen = calculation?.order.patient.basis;
  const hasRates = weights.some(({ infusionRate }) => infusionRate !== undefined);
  return (
    <table className="dosing-weights">
      <caption className="visually-hidden">What each dosing weight would give</caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">Dose on</th>
          <th scope="col">Weight</th>
          {hasRates && <th scope="col">Pump rate</th>}
        </tr>
      </thead>
      <tbody>
        {weights.map(({ basis, weight, refusal, infusionRate }) => (
          <tr key={basis} className={basis === chosen ? 'chosen' : ''}>
            <th scope="row">
              {capitalize(BASIS_NAMES[basis])}
              {basis === chosen && <span className="visually-hidden">, chosen</span>}
            </th>
            <td>
              {weight !== undefined && <span className="number">{formatQuantity(weight)}</span>}
              {refusal !== undefined && ` ${BASIS_REFUSALS[refusal]}`}
            </td>
            {hasRates && (
              <td className="number">
                {infusionRate !== undefined && formatQuantity(infusionRate)}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function choices(calculation: Calculation | undefined): readonly BasisComparison[] {
  if (calculation === undefined) return [];
  const { otherBases, plan } = calculation;
  return otherBases.length > 0 ? otherBases : (plan?.dosingWeightChoices ?? []);
}
