import type { RefObject } from 'react';
import { useLayoutEffect, useRef, useState } from 'react';

/**
 * How tight a page has to be set so that all of it fits: the first of `levels` at which nothing
 * reaches over the element's edges, else the last. Measured before the printer draws it.
 */
export function useFit<E extends HTMLElement, L>(
  levels: readonly [L, ...L[]],
): { readonly page: RefObject<E | null>; readonly level: L } {
  const page = useRef<E>(null);
  const [index, setIndex] = useState(0);
  useLayoutEffect(() => {
    const element = page.current;
    if (element !== null && index < levels.length - 1 && isOverfull(element)) setIndex(index + 1);
  }, [index, levels]);
  return { page, level: levels[index] ?? levels[0] };
}

/** A pixel is left to rounding: the page has more to spare than that. */
function isOverfull(element: HTMLElement): boolean {
  const { scrollHeight, clientHeight, scrollWidth, clientWidth } = element;
  return scrollHeight > clientHeight + 1 || scrollWidth > clientWidth + 1;
}
