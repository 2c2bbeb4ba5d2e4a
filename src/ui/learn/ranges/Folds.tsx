import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';

/** A heading that opens, with a quiet word beside it. */
export function Fold({
  title,
  aside,
  children,
}: {
  readonly title: string;
  readonly aside?: string;
  readonly children: ReactNode;
}) {
  return (
    <details className="card learn-fold">
      <summary>
        <h4>{title}</h4>
        {aside !== undefined && <span className="quiet small">{aside}</span>}
      </summary>
      {children}
    </details>
  );
}

/** Folds below one another; all of them are open on paper. */
export function Folds({ children }: { readonly children: ReactNode }) {
  const folds = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let opened: readonly HTMLDetailsElement[] = [];
    const openAll = (): void => {
      opened = [...(folds.current?.querySelectorAll('details') ?? [])].filter(({ open }) => !open);
      for (const fold of opened) fold.open = true;
    };
    const closeAgain = (): void => {
      for (const fold of opened) fold.open = false;
      opened = [];
    };
    window.addEventListener('beforeprint', openAll);
    window.addEventListener('afterprint', closeAgain);
    return () => {
      window.removeEventListener('beforeprint', openAll);
      window.removeEventListener('afterprint', closeAgain);
    };
  }, []);
  return (
    <div className="learn-folds" ref={folds}>
      {children}
    </div>
  );
}
