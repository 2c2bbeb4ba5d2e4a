import type { PlanActions } from '../../state/planStore.ts';
import type { PlanView } from '../../state/planView.ts';
import type { PlanNotices } from '../../state/usePlan.ts';
import { libraryReviewText } from '../format/libraryDate.ts';
import { linkFaultText } from '../format/linkFaultText.ts';
import { planSummary } from '../format/statusText.ts';
import { ageText, OLD_AFTER_MINUTES } from '../format/timeText.ts';
import { Notice } from '../parts/Notice.tsx';
import { Sentence } from '../parts/Sentence.tsx';
import { useNow } from '../parts/useNow.ts';

const MINUTE_MS = 60_000;

/** What to know about this plan before reading it: where it comes from, how old it is. */
export function Notices({
  view,
  notices,
  actions,
}: {
  readonly view: PlanView;
  readonly notices: PlanNotices;
  readonly actions: PlanActions;
}) {
  const now = useNow();
  const minutes = Math.floor(Math.max(0, now - notices.lastTouched) / MINUTE_MS);
  const review = libraryReviewText(view.library, new Date(now));
  const isOld = minutes >= OLD_AFTER_MINUTES && view.status !== 'empty';
  return (
    <div className="notices" role="status">
      {view.linkFault !== undefined && (
        <Notice
          level="block"
          action={
            <Action
              text="Start with an empty form"
              onPress={() => {
                actions.newPatient();
              }}
            />
          }
        >
          {`This link cannot be used, and nothing is calculated from it. ${linkFaultText(view.linkFault)}`}
        </Notice>
      )}
      {notices.restored && view.linkFault === undefined && (
        <Notice
          level="caution"
          action={
            <Action
              text="These are my patient’s"
              onPress={() => {
                actions.confirmRestored();
              }}
            />
          }
        >
          {'Opened from a link or a reload, with these values: '}
          <Sentence>{`${planSummary(view)}.`}</Sentence>
        </Notice>
      )}
      {isOld && (
        <Notice
          level="caution"
          action={
            <Action
              text="It still holds"
              onPress={() => {
                actions.touch();
              }}
            />
          }
        >
          {`This plan has stood untouched for ${ageText(minutes)}. Check that order and patient are still the same.`}
        </Notice>
      )}
      {review !== undefined && <Notice level="caution">{review}</Notice>}
      {notices.canUndoNewPatient && (
        <Notice
          level="info"
          action={
            <Action
              text="Undo"
              onPress={() => {
                actions.undoNewPatient();
              }}
            />
          }
        >
          Cleared for a new patient.
        </Notice>
      )}
    </div>
  );
}

function Action({ text, onPress }: { readonly text: string; readonly onPress: () => void }) {
  return (
    <button type="button" className="button" onClick={onPress}>
      {text}
    </button>
  );
}
