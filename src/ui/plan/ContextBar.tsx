import { memo } from 'react';
import type { CareArea, DrugLibrary } from '../../core/library/drugLibrary.ts';
import { usualRange } from '../format/findingText.ts';

/** Which limits are in force. */
export const ContextBar = memo(function ContextBar({
  library,
  careArea,
}: {
  readonly library: DrugLibrary;
  readonly careArea: CareArea;
}) {
  const rate = usualRange('doseRatePerKg', careArea);
  const duration = usualRange('infusionDuration', careArea);
  return (
    <div className="context">
      <p>
        <b>{careArea.name}</b> · drug library {library.version}
      </p>
      <p>
        Usual range <b className="no-wrap">{rate}</b> for <b className="no-wrap">{duration}</b>
      </p>
      <p className="context-warning">
        Decision support. Verify every value before programming a pump.
      </p>
    </div>
  );
});
