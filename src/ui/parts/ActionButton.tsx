import { useId } from 'react';
import './ActionButton.css';

/**
 * A button of the header that stays in its place, and in the order of Tab, also while it can do
 * nothing: then it says why, to the eye on hover and focus, and to a screen reader.
 */
export function ActionButton({
  label,
  isPrimary = false,
  refusal,
  onPress,
}: {
  readonly label: string;
  readonly isPrimary?: boolean;
  /** Why it can do nothing now. */
  readonly refusal?: string | undefined;
  readonly onPress: () => void;
}) {
  const id = useId();
  return (
    <span className="action">
      <button
        type="button"
        className={isPrimary ? 'button button-primary' : 'button'}
        aria-disabled={refusal === undefined ? undefined : true}
        aria-describedby={refusal === undefined ? undefined : id}
        onClick={refusal === undefined ? onPress : undefined}
      >
        {label}
      </button>
      {refusal !== undefined && (
        <span className="action-refusal" id={id}>
          {refusal}
        </span>
      )}
    </span>
  );
}
