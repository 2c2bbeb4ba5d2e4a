import type { DrugLibrary } from '../../core/library/drugLibrary.ts';
import { APP_VERSION } from '../format/appVersion.ts';
import { formatMoment } from '../format/dateText.ts';
import { usePrintTime } from './usePrintTime.ts';

/** Above the printed check: what it is, and when it was printed. Not on the screen. */
export function RecordHead({ library }: { readonly library: DrugLibrary }) {
  const printed = usePrintTime();
  return (
    <div className="check-record-head" hidden={printed === undefined}>
      <p className="check-record-title">Ketamine infusion: double-check record</p>
      <p>
        {printed !== undefined && `Printed ${formatMoment(printed)}. `}
        {`Drug library ${library.version} of ${library.date}, planner ${APP_VERSION}.`}
      </p>
    </div>
  );
}

/** Beneath it: who checked. */
export function RecordFoot() {
  return (
    <div className="check-record-foot" aria-hidden="true">
      <p>Patient sticker</p>
      <p>Checked by, signature</p>
      <p>Date and time</p>
    </div>
  );
}
