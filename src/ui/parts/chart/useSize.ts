import type { RefCallback } from 'react';
import { useCallback, useState } from 'react';
import { flushSync } from 'react-dom';

/** Of what is inside an element, in pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * How large the element is that has the returned `ref`: unknown until it is laid out, which out of
 * sight may be late, and where the browser cannot say.
 */
export function useSize(): { readonly size: Size | undefined; readonly ref: RefCallback<Element> } {
  const [size, setSize] = useState<Size>();
  const ref = useCallback((element: Element | null) => {
    if (element === null || !('ResizeObserver' in window)) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined) setSize(entry.contentRect);
    });
    observer.observe(element);
    // Paper has what nobody has scrolled to; the browser takes the page as it stands on return.
    const measure = () => {
      flushSync(() => {
        setSize(element.getBoundingClientRect());
      });
    };
    window.addEventListener('beforeprint', measure);
    return () => {
      observer.disconnect();
      window.removeEventListener('beforeprint', measure);
    };
  }, []);
  return { size, ref };
}
