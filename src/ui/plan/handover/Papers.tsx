import { useEffect, useState } from 'react';
import { createPortal, flushSync } from 'react-dom';
import { pumpProfileById } from '../../../core/library/drugLibrary.ts';
import { usePlanNotices, usePlanView } from '../../../state/usePlan.ts';
import { BagLabel } from './BagLabel.tsx';
import { HandOverSheet } from './HandOverSheet.tsx';
import { NotHandOver } from './NotHandOver.tsx';
import type { Paper } from './printing.ts';
import { paperPrinted, wantedPaper } from './printing.ts';
import './Paper.css';
import './SheetSettings.css';
import './Sheet.css';
import './BagLabel.css';

/** A print that is under way. */
interface Print {
  readonly paper: Paper;
  readonly now: Date;
}

/**
 * The printed papers. They stand in the document only while it is printed: a hidden second copy of
 * every figure would be found by a search in the page, and one that is out of date could be printed.
 * `clock` gives the time of printing.
 */
export function Papers({ clock = systemClock }: { readonly clock?: () => Date }) {
  const print = usePrintUnderWay(clock);
  return print === undefined ? null : createPortal(<PrintedPaper {...print} />, document.body);
}

function systemClock(): Date {
  return new Date();
}

function usePrintUnderWay(clock: () => Date): Print | undefined {
  const [print, setPrint] = useState<Print | undefined>();
  useEffect(() => {
    let isPrinting = false;
    const begin = (): void => {
      setPrint((current) => current ?? { paper: wantedPaper(), now: clock() });
    };
    const beginAtOnce = (): void => {
      isPrinting = true;
      // The page is drawn for the printer right after this event: no later will do.
      flushSync(begin);
    };
    const end = (): void => {
      isPrinting = false;
      paperPrinted();
      setPrint(undefined);
    };
    const endPreview = (): void => {
      // A preview that ends as a print begins is told of late: it must not take the paper away.
      if (!isPrinting) end();
    };
    window.addEventListener('beforeprint', beginAtOnce);
    window.addEventListener('afterprint', end);
    const unwatch = watchPrintMedia(begin, endPreview);
    return () => {
      window.removeEventListener('beforeprint', beginAtOnce);
      window.removeEventListener('afterprint', end);
      unwatch();
    };
  }, [clock]);
  return print;
}

/** Print media without a print: a preview in the browser's tools. */
function watchPrintMedia(begin: () => void, end: () => void): () => void {
  if (typeof window.matchMedia !== 'function') return () => undefined;
  const media = window.matchMedia('print');
  const follow = (): void => {
    if (media.matches) begin();
    else end();
  };
  media.addEventListener('change', follow);
  // It may have begun before the papers were there.
  if (media.matches) begin();
  return () => {
    media.removeEventListener('change', follow);
  };
}

/** A plan without pump settings prints neither sheet nor label. */
function PrintedPaper({ paper, now }: Print) {
  const view = usePlanView();
  const { restored } = usePlanNotices();
  const { calculation, library } = view;
  const plan = calculation?.plan;
  const program = calculation?.program;
  if (calculation === undefined || plan === undefined || program === undefined) {
    return <NotHandOver view={view} isRestored={restored} now={now} />;
  }
  const parts = { calculation, plan, program };
  if (paper === 'label') {
    const { container } = pumpProfileById(library, calculation.order.pumpProfileId);
    return <BagLabel {...parts} container={container} library={library} now={now} />;
  }
  return <HandOverSheet {...parts} view={view} isRestored={restored} now={now} />;
}
