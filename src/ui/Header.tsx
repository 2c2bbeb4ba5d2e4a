import type { ReactNode } from 'react';
import { ThemeSwitch } from './ThemeSwitch.tsx';
import { VIEW_LINKS } from './views.ts';

/** Name, views and what can be done in this view. */
export function Header({
  view,
  children,
}: {
  readonly view: string;
  /** Buttons of the view. */
  readonly children?: ReactNode;
}) {
  return (
    <header className="header">
      <p className="brand">
        <span className="brand-mark" aria-hidden="true">
          K
        </span>
        Ketamine infusion planner
      </p>
      {VIEW_LINKS.length > 1 && (
        <nav aria-label="Views">
          {VIEW_LINKS.map((link) => (
            <a
              key={link.view}
              href={link.href}
              aria-current={link.view === view ? 'page' : undefined}
            >
              {link.label}
            </a>
          ))}
        </nav>
      )}
      <div className="header-actions">
        <ThemeSwitch />
        {children}
      </div>
    </header>
  );
}
