import { useStore } from 'zustand';
import { useLibrary } from '../../state/libraryStore.ts';
import { useLostOnReload } from '../../state/lostOnReload.ts';
import type { VersionWatch } from '../../state/newerVersion.ts';
import { updateText } from '../format/updateText.ts';
import { Notice } from '../parts/Notice.tsx';

/** Says that a newer version is ready. Nothing changes before it is asked for. */
export function UpdateNotice({
  store,
  onOpen,
}: {
  readonly store: VersionWatch['store'];
  readonly onOpen: () => void;
}) {
  const library = useLibrary();
  const allowedDays =
    library.state === 'ready' ? library.library.general.supersededDays.value : undefined;
  const said = updateText(useStore(store), useLostOnReload(), allowedDays);
  return (
    <aside className="notices update" aria-label="Version of the planner" role="status">
      {said !== undefined && (
        <Notice
          level={said.level}
          action={
            <button type="button" className="button" onClick={onOpen}>
              Open the newer version
            </button>
          }
        >
          {said.text}
        </Notice>
      )}
    </aside>
  );
}
