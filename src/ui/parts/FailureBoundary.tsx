import type { ReactNode } from 'react';
import { Component } from 'react';

interface FailureBoundaryProps {
  readonly children: ReactNode;
  /** What stands in the place of the part that failed; without figures. */
  readonly fallback: ReactNode;
}

/** Keeps the failure of one part from taking others with it: shows `fallback` in its place. */
export class FailureBoundary extends Component<
  FailureBoundaryProps,
  { readonly hasFailed: boolean }
> {
  override state = { hasFailed: false };

  static getDerivedStateFromError(): { readonly hasFailed: boolean } {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    return this.state.hasFailed ? this.props.fallback : this.props.children;
  }
}
