import { useId } from 'react';
import type { PlanActions } from '../../state/planStore.ts';
import { enterToNext } from '../parts/order/enterToNext.ts';
import { LevelIcon } from '../parts/LevelIcon.tsx';

const MOST_CHARACTERS = 200;

/** What a reason needs of the plan. */
export type ReasonActions = Pick<PlanActions, 'setReason'>;

/** Asks, in place, why a caution may be passed. The reason stays on this device and in no link. */
export function ReasonField({
  text,
  isAccepted,
  titleId,
  code,
  actions,
}: {
  readonly text: string;
  /** 3 to 200 characters. */
  readonly isAccepted: boolean;
  /** The id of the caution's title: it says what the reason is for. */
  readonly titleId: string;
  /** Of the finding that it is for. */
  readonly code: string;
  readonly actions: ReasonActions;
}) {
  const id = useId();
  const isTooLong = text.trim().length > MOST_CHARACTERS;
  return (
    <div className="reason">
      <label htmlFor={id}>Reason</label>
      <input
        id={id}
        type="text"
        autoComplete="off"
        value={text}
        aria-invalid={isTooLong ? true : undefined}
        aria-describedby={`${titleId} ${id}-hint`}
        onChange={(event) => {
          actions.setReason(code, event.target.value);
        }}
        onKeyDown={(event) => {
          // Another reason stands in another item of the same list.
          enterToNext(event, event.currentTarget.closest('ul'));
        }}
      />
      <p id={`${id}-hint`} className={isAccepted ? 'reason-given' : undefined}>
        {isAccepted ? (
          <>
            <LevelIcon level="ok" />
            Reason given
          </>
        ) : (
          `${isTooLong ? 'Too long: ' : ''}3 to ${String(MOST_CHARACTERS)} characters, no patient details`
        )}
      </p>
    </div>
  );
}
