import type { DrugLibrary } from '../../../core/library/drugLibrary.ts';
import type { LearnView } from '../../../state/learnView.ts';
import { formatQuantity } from '../../format/quantityText.ts';
import { Sentence } from '../../parts/Sentence.tsx';
import type { EvidenceTopic } from '../content/evidenceRecord.ts';
import { CONDITIONS, TOPIC_NAMES } from '../content/evidenceRecord.ts';
import { evidenceOn } from '../content/evidence.ts';
import { CareAreaCard } from './CareAreaCard.tsx';
import { ConditionCard } from './ConditionCard.tsx';
import { Disagreements } from './Disagreements.tsx';
import { EvidenceList } from './EvidenceList.tsx';
import { Fold, Folds } from './Folds.tsx';
import { SourceList } from './SourceList.tsx';
import './ranges.css';

/** What one has to know to give it. */
const PRACTICE_TOPICS = [
  'dose',
  'course',
  'opioids',
  'screening',
  'monitoring',
  'sideEffects',
  'betweenSessions',
] as const satisfies readonly EvidenceTopic[];

/** What one may want to know behind that. */
const BACKGROUND_TOPICS = [
  'advantages',
  'benefit',
  'mechanism',
  'burden',
] as const satisfies readonly EvidenceTopic[];

/** Ranges on their rails, the evidence behind them, and where sources disagree. */
export function RangesRoom({ view }: { readonly view: LearnView }) {
  const { library } = view;
  const weight = view.figures.patientWeight;
  return (
    <>
      <h3>By care area</h3>
      <p className="quiet small">
        <Sentence>
          {`The band is the usual range of the drug library; bars and points are regimens from the literature. Those in mg/h are placed for ${formatQuantity(weight)}.`}
        </Sentence>
      </p>
      <div className="learn-cards">
        {library.careAreas.map((careArea) => (
          <CareAreaCard key={careArea.id} {...{ library, careArea, weight }} />
        ))}
      </div>
      <h3>By condition</h3>
      <div className="learn-packed">
        {CONDITIONS.map((condition) => (
          <ConditionCard key={condition} {...{ library, condition, weight }} />
        ))}
      </div>
      <h3>Where sources disagree</h3>
      <p className="quiet small">Both sides stand here; neither is chosen for you.</p>
      <Disagreements library={library} />
      <h3>Around the infusion</h3>
      <Folds>
        {PRACTICE_TOPICS.map((topic) => (
          <TopicFold key={topic} {...{ library, topic }} />
        ))}
      </Folds>
      <h3>Background</h3>
      <Folds>
        {BACKGROUND_TOPICS.map((topic) => (
          <TopicFold key={topic} {...{ library, topic }} />
        ))}
        <SourceList library={library} />
      </Folds>
    </>
  );
}

/** A topic behind its name, with its first figure beside that. */
function TopicFold({
  library,
  topic,
}: {
  readonly library: DrugLibrary;
  readonly topic: EvidenceTopic;
}) {
  const records = evidenceOn(topic);
  return (
    <Fold title={TOPIC_NAMES[topic]} aside={countText(records.length)}>
      <EvidenceList {...{ library, records }} />
    </Fold>
  );
}

function countText(count: number): string {
  return count === 1 ? '1 statement' : `${String(count)} statements`;
}
