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

/** A print that is under way. */
interface Print {
  readonly paper: Paper;
  readonly now: Date;
}

/**
 * The printed papers. They stand in the document only while it is printed: a hidden second copy of
 * every figure would be found by a search in the page, and one that is out of date could be printed.
 */
export function Papers() {
  const print = usePrintUnderWay();
  return print === undefined ? null : createPortal(<PrintedPaper {...print} />, document.body);
}

function usePrintUnderWay(): Print | undefined {
  const [print, setPrint] = useState<Print | undefined>();
  useEffect(() => {
    const begin = (): void => {
      // The page is drawn for the printer right after this event: no later will do.
      flushSync(() => {
        setPrint({ paper: wantedPaper(), now: new Date() });
      });
    };
    const end = (): void => {
      paperPrinted();
      setPrint(undefined);
    };
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, []);
  return print;
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
    return <BagLabel {...parts} container={container} />;
  }
  return <HandOverSheet {...parts} view={view} isRestored={restored} now={now} />;
}
