import type { CheckActions } from '../../state/checkStore.ts';
import type { CheckView } from '../../state/checkView.ts';
import { Notice } from '../parts/Notice.tsx';
import { PageNotices } from '../parts/PageNotices.tsx';

/** What to know before reading the check: where its entries come from, and whether a link failed. */
export function CheckNotices({
  view,
  restored,
  actions,
}: {
  readonly view: CheckView;
  readonly restored: boolean;
  readonly actions: CheckActions;
}) {
  return (
    <PageNotices
      library={view.library}
      linkFault={view.linkFault}
      wayOut={{
        text: 'Start with an empty check',
        onPress: () => {
          actions.startOver();
        },
      }}
    >
      {restored && (
        <Notice
          level="caution"
          action={
            <button
              type="button"
              className="button"
              onClick={() => {
                actions.confirmRestored();
              }}
            >
              I have read them off myself
            </button>
          }
        >
          Opened from a link or a reload. Compare each entry with the order, the bag and the pump in
          front of you.
        </Notice>
      )}
    </PageNotices>
  );
}
