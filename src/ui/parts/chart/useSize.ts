import type { RefCallback } from 'react';
import { useCallback, useState } from 'react';

/** Of what is inside an element, in pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * How large the element is that has the returned `ref`: unknown until it is laid out, and where the
 * browser cannot say.
 */
export function useSize(): { readonly size: Size | undefined; readonly ref: RefCallback<Element> } {
  const [size, setSize] = useState<Size>();
  const ref = useCallback((element: Element | null) => {
    if (element === null || !('ResizeObserver' in window)) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined) setSize(entry.contentRect);
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, []);
  return { size, ref };
}
