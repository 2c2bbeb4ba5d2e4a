import type { ReactNode } from 'react';
import './orderParts.css';

/** One part of the order form under its heading. */
export function FormPart({
  title,
  className = '',
  children,
}: {
  readonly title: string;
  readonly className?: string;
  readonly children: ReactNode;
}) {
  return (
    <fieldset className={`form-part ${className}`.trimEnd()}>
      <legend>
        <h2>{title}</h2>
      </legend>
      {children}
    </fieldset>
  );
}
