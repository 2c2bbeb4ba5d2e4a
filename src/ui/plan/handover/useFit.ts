import type { RefObject } from 'react';
import { useLayoutEffect, useRef, useState } from 'react';

/**
 * How tight a page has to be set so that all of it fits: begins roomy and tightens level by level
 * until nothing reaches over the element's edges. Measured before the printer draws it.
 */
export function useFit<E extends HTMLElement>(
  levels: number,
): { readonly page: RefObject<E | null>; readonly level: number } {
  const page = useRef<E>(null);
  const [level, setLevel] = useState(0);
  useLayoutEffect(() => {
    const element = page.current;
    if (element !== null && level < levels - 1 && isOverfull(element)) setLevel(level + 1);
  }, [level, levels]);
  return { page, level };
}

/** A pixel is left to rounding: the page has more to spare than that. */
function isOverfull(element: HTMLElement): boolean {
  const { scrollHeight, clientHeight, scrollWidth, clientWidth } = element;
  return scrollHeight > clientHeight + 1 || scrollWidth > clientWidth + 1;
}
