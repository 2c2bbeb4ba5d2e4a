import type { ReactNode } from 'react';
import { useState } from 'react';
import { print } from './PapersInWaiting.tsx';
import type { Paper } from './printing.ts';

/** Prints a paper; `failure` says so where it could not be fetched. */
export function usePrint(paper: Paper): {
  readonly print: () => void;
  readonly failure: ReactNode;
} {
  const [hasFailed, setFailed] = useState(false);
  return {
    print: () => {
      print(paper).then(
        () => {
          setFailed(false);
        },
        () => {
          setFailed(true);
        },
      );
    },
    failure: hasFailed && (
      <p role="alert" className="small">
        The network is gone: this cannot be printed now.
      </p>
    ),
  };
}
