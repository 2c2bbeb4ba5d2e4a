import { useEffect, useId, useRef, useState } from 'react';
import { sealedCheckLink } from '../../../input/sealedPlan.ts';
import type { PlanView } from '../../../state/planView.ts';
import { usePlanView } from '../../../state/usePlan.ts';
import { addressOf } from './planAddress.ts';
import { QrCode } from './QrCode.tsx';
import './ShareDialog.css';

/** What became of the last attempt to copy or to send. */
interface Copied {
  readonly message: string;
  /** A link that the browser would not copy: shown, to be copied by hand. */
  readonly byHand?: string;
}

/** The dialog of the plan in the page. */
export function ShareDialogOfPlan({ onClose }: { readonly onClose: () => void }) {
  return <ShareDialog view={usePlanView()} onClose={onClose} />;
}

/** The link of the plan to copy, to scan or to send, and the sealed one for the second person. */
export function ShareDialog({
  view,
  onClose,
}: {
  readonly view: PlanView;
  readonly onClose: () => void;
}) {
  const id = useId();
  const dialog = useModal();
  const [copied, setCopied] = useState<Copied>({ message: '' });
  const link = addressOf(view.link);
  const checkLink = addressOf(sealedCheckLink(view.link));
  const isWhole = view.calculation?.program !== undefined;
  const copy = (text: string, message: string): void => {
    void copyText(text).then((isCopied) => {
      setCopied(isCopied ? { message } : { message: NOT_COPIED, byHand: text });
    });
  };
  return (
    <dialog ref={dialog} className="share" aria-labelledby={`${id}-title`} onClose={onClose}>
      <div className="share-title">
        <h2 id={`${id}-title`}>Share this plan</h2>
        <button type="button" className="button" onClick={() => dialog.current?.close()}>
          Close
        </button>
      </div>
      <p>
        The link carries the figures of the order, the preparation and the pump, and no patient
        identity. Reasons for cautions are not in it: whoever opens it is asked again.
      </p>
      <div className="share-ways">
        <QrCode text={link} label="Square to scan that opens this plan" />
        <div className="share-actions">
          <button
            type="button"
            className="button button-primary"
            onClick={() => {
              copy(link, 'The link is copied.');
            }}
          >
            Copy link
          </button>
          {'share' in navigator && (
            <SystemShare
              link={link}
              onFailed={() => {
                setCopied({ message: NOT_SENT });
              }}
            />
          )}
          <h3 id={`${id}-check`}>For the second person</h3>
          <p className="small quiet">
            {isWhole
              ? 'Opens the double-check and keeps these figures sealed until the checker has entered what order, label and pump say.'
              : 'A plan without pump settings cannot be checked against a pump.'}
          </p>
          {isWhole && (
            <button
              type="button"
              className="button"
              aria-describedby={`${id}-check`}
              onClick={() => {
                copy(checkLink, 'The sealed link is copied.');
              }}
            >
              Share for checking
            </button>
          )}
        </div>
      </div>
      <p role="status" className="share-status">
        {copied.message}
      </p>
      {copied.byHand !== undefined && <LinkByHand link={copied.byHand} />}
    </dialog>
  );
}

const NOT_SENT = 'This browser did not send it. Copy the link instead.';
const NOT_COPIED = 'This browser did not copy it. The link is selected below: copy it from there.';

/** Opens the dialog over the page: Esc closes it, and focus goes back to where it was. */
function useModal() {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return dialog;
}

interface SystemShareProps {
  readonly link: string;
  readonly onFailed: () => void;
}

/** The share sheet of the system; that the person closes it again is no failure. */
function SystemShare({ link, onFailed }: SystemShareProps) {
  return (
    <button
      type="button"
      className="button"
      onClick={() => {
        navigator.share({ title: 'Ketamine infusion plan', url: link }).catch((error: unknown) => {
          if (!(error instanceof DOMException && error.name === 'AbortError')) onFailed();
        });
      }}
    >
      Send with another app
    </button>
  );
}

function LinkByHand({ link }: { readonly link: string }) {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, [link]);
  return (
    <textarea ref={field} className="share-link" aria-label="Link" readOnly rows={4} value={link} />
  );
}

/** Whether the browser took it: without a secure address there is no clipboard, and it may refuse. */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
