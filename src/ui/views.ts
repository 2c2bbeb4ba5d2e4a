/** A view that the header leads to. */
export interface ViewLink {
  readonly view: 'plan';
  readonly href: string;
  readonly label: string;
}

/** The views in the order of the header. */
export const VIEW_LINKS: readonly ViewLink[] = [{ view: 'plan', href: '#/plan', label: 'Plan' }];
