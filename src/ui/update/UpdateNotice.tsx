import { useState } from 'react';
import { useStore } from 'zustand';
import { useLibrary } from '../../state/libraryStore.ts';
import type { VersionWatch } from '../../state/newerVersion.ts';
import { updateText } from '../format/updateText.ts';
import { Notice } from '../parts/Notice.tsx';

/** What the notice needs. */
export interface UpdateNoticeProps {
  readonly store: VersionWatch['store'];
  /** Opens the newer version. */
  readonly onOpen: () => void;
  /** Brings back the plan that was cleared just before this version came; undefined: there is none. */
  readonly undoNewPatient?: (() => void) | undefined;
}

/** Says that a newer version is ready, or that it has just come. Nothing changes before it is asked. */
export function UpdateNotice({ store, onOpen, undoNewPatient }: UpdateNoticeProps) {
  const newer = useStore(store);
  const library = useLibrary();
  const [isNew, setIsNew] = useState(undoNewPatient !== undefined);
  const allowedDays =
    library.state === 'ready' ? library.library.general.supersededDays.value : undefined;
  const said = updateText(newer, allowedDays);
  return (
    <aside className="notices update" aria-label="Version of the planner" role="status">
      {said !== undefined && (
        <Notice
          level={said.level}
          action={<Action text="Open the newer version" onPress={onOpen} />}
        >
          {said.text}
        </Notice>
      )}
      {isNew && undoNewPatient !== undefined && (
        <Notice
          level="info"
          action={
            <>
              <Action
                text="Undo “New patient”"
                onPress={() => {
                  undoNewPatient();
                  setIsNew(false);
                }}
              />
              <Action
                text="Close"
                onPress={() => {
                  setIsNew(false);
                }}
              />
            </>
          }
        >
          The newer version of the planner is open.
        </Notice>
      )}
    </aside>
  );
}

function Action({ text, onPress }: { readonly text: string; readonly onPress: () => void }) {
  return (
    <button type="button" className="button" onClick={onPress}>
      {text}
    </button>
  );
}
