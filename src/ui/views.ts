/** A view that the header leads to. */
export interface ViewLink {
  readonly view: 'plan' | 'check' | 'learn' | 'rate-chart';
  readonly href: string;
  readonly label: string;
}

/** The views in the order of the header. */
export const VIEW_LINKS: readonly ViewLink[] = [
  { view: 'plan', href: '#/plan', label: 'Plan' },
  { view: 'check', href: '#/check', label: 'Double-check' },
  { view: 'learn', href: '#/learn', label: 'Learn' },
  { view: 'rate-chart', href: '#/rate-chart', label: 'Rate chart' },
];
