import type { CareArea } from '../../../core/library/drugLibrary.ts';
import type { Calculation } from '../../../core/calculation.ts';
import { observationText } from '../../format/programText.ts';
import { Sentence } from '../../parts/Sentence.tsx';

/** What to tick before the start, what to watch while it runs, and what holds after the end. */
export function SheetCare({
  careArea,
  calculation,
}: {
  readonly careArea: CareArea;
  readonly calculation: Calculation;
}) {
  const { observation } = careArea;
  const observed = observationText(
    calculation.order.startMinute,
    calculation.program,
    observation.duration,
  );
  const scope = observation.specific ? '' : ' (a general time, not specific to this care area)';
  return (
    <section className="paper-care">
      <h2>Before starting</h2>
      <ul className="paper-ticks">
        {careArea.screening.map(({ text }) => (
          <li key={text}>
            <Sentence>{text}</Sentence>
          </li>
        ))}
      </ul>
      <Statements title="While it runs" texts={careArea.monitoring.map(({ text }) => text)} />
      <Statements
        title="After the end"
        texts={[`Observe ${observed}${scope}`, ...careArea.afterwards.map(({ text }) => text)]}
      />
    </section>
  );
}

function Statements({
  title,
  texts,
}: {
  readonly title: string;
  readonly texts: readonly string[];
}) {
  return (
    <p className="paper-run-in">
      <b>{title}:</b> <Sentence>{`${texts.join('. ')}.`}</Sentence>
    </p>
  );
}
