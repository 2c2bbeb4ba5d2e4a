import type { BasisComparison, Calculation } from '../../../core/calculation.ts';
import type { DrugLibrary } from '../../../core/library/drugLibrary.ts';
import { basisRemark } from '../../format/basisRemark.ts';
import { BASIS_NAMES, BASIS_REFUSALS } from '../../format/basisText.ts';
import { formatQuantity } from '../../format/quantityText.ts';
import { capitalize } from '../../format/subjectText.ts';

interface DosingWeightsProps {
  readonly calculation: Calculation | undefined;
  readonly library: DrugLibrary;
}

/**
 * What each dosing weight is, and the rate it would give where there are pump settings at all: none
 * where its own plan would be blocked, which is said in its place, and with every caution of its plan.
 */
export function DosingWeights({ calculation, library }: DosingWeightsProps) {
  if (calculation?.plan === undefined) return null;
  const { order, otherBases, plan } = calculation;
  const hasRates = otherBases.length > 0;
  const weights = hasRates
    ? otherBases
    : plan.dosingWeightChoices.map((choice) => ({ ...choice, findings: [] }));
  const chosen = order.patient.basis;
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
        {weights.map((choice) => (
          <tr key={choice.basis} className={choice.basis === chosen ? 'chosen' : ''}>
            <th scope="row">
              {capitalize(BASIS_NAMES[choice.basis])}
              {choice.basis === chosen && <span className="visually-hidden">, chosen</span>}
            </th>
            <td>
              {choice.weight !== undefined && (
                <span className="number">{formatQuantity(choice.weight)}</span>
              )}
              {choice.refusal !== undefined && ` ${BASIS_REFUSALS[choice.refusal]}`}
            </td>
            {hasRates && <Rate comparison={choice} remark={basisRemark(choice, order, library)} />}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface RateProps {
  readonly comparison: BasisComparison;
  readonly remark: string | undefined;
}

function Rate({ comparison: { infusionRate }, remark }: RateProps) {
  return (
    <td>
      {infusionRate !== undefined && <span className="number">{formatQuantity(infusionRate)}</span>}
      {remark !== undefined && (
        <>
          {' '}
          <span className="basis-remark">{remark}</span>
        </>
      )}
    </td>
  );
}
