import { act, render } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Drawing } from '../../../../src/ui/parts/chart/Drawing.tsx';
import { NamedDot } from '../../../../src/ui/parts/chart/NamedDot.tsx';
import { PLOT_FRAME } from '../../../../src/ui/parts/chart/plotFrame.ts';
import { TimeAxis } from '../../../../src/ui/parts/chart/TimeAxis.tsx';
import { ValueAxis } from '../../../../src/ui/parts/chart/ValueAxis.tsx';

type See = (entries: readonly { readonly contentRect: object }[]) => void;

const observe = vi.fn();
const disconnect = vi.fn();
let see: See = () => undefined;

/** Nothing is laid out here: the test says which sizes are seen. */
function Observer(seen: See) {
  see = seen;
  return { observe, disconnect };
}

function seeSize(width: number, height: number): void {
  act(() => {
    see([{ contentRect: { width, height } }]);
  });
}

function renderDrawing() {
  return render(
    <Drawing frame={PLOT_FRAME} endMinute={240} highest={100}>
      {(scale) => (
        <>
          <ValueAxis scale={scale} highest={100} unit="mg" />
          <TimeAxis scale={scale} endMinute={240} />
          <NamedDot
            scale={scale}
            point={{ minute: 240, value: 84 }}
            text="84 mg"
            textAnchor="end"
          />
        </>
      )}
    </Drawing>,
  ).container;
}

/** The texts below `selector`, each with one of its attributes. */
function textsAt(container: Element, selector: string, attribute: 'x' | 'y') {
  return [...container.querySelectorAll(`${selector} text`)].map((text) => [
    text.textContent.replaceAll('\u00a0', ' '),
    Number(text.getAttribute(attribute)),
  ]);
}

beforeEach(() => {
  vi.clearAllMocks();
  vi.stubGlobal('ResizeObserver', Observer);
});

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a drawing', () => {
  it('waits for its size, and is drawn in all of it', () => {
    const container = renderDrawing();
    expect(container.querySelector('svg')).toBeNull();
    // The frame takes 46 and 22 pixels of the width, 24 and 30 of the height: 400 × 200 are left.
    seeSize(468, 254);
    expect(container.querySelector('svg')).toHaveAttribute('viewBox', '0 0 468 254');
    // 20 mg in 40 pixels, from the bottom at 224; the unit 8 above the plot.
    expect(textsAt(container, '.chart-values', 'y')).toEqual([
      ['0', 224],
      ['20', 184],
      ['40', 144],
      ['60', 104],
      ['80', 64],
      ['100', 24],
      ['mg', 16],
    ]);
    expect(textsAt(container, '.chart-times', 'x')).toEqual([
      ['0 h', 46],
      ['1 h', 146],
      ['2 h', 246],
      ['3 h', 346],
      ['4 h', 446],
    ]);
    // 224 − 2 × 84 = 56, and the text 14.5 above.
    expect(container.querySelector('circle')).toHaveAttribute('cy', '56');
    expect(container.querySelector('.chart-label-end')).toHaveAttribute('y', '41.5');
  });

  it('is drawn anew in another size, with as many times as fit', () => {
    const container = renderDrawing();
    seeSize(468, 254);
    // 200 pixels have room for two times 72.
    seeSize(268, 254);
    expect(textsAt(container, '.chart-times', 'x')).toEqual([
      ['0 h', 46],
      ['2 h', 146],
      ['4 h', 246],
    ]);
    expect(observe).toHaveBeenCalledTimes(1);
  });

  it('is on paper although nobody has scrolled to it', () => {
    const container = renderDrawing();
    const place = container.querySelector('.chart-body');
    if (place === null) throw new Error('No place for the drawing');
    vi.spyOn(place, 'getBoundingClientRect').mockReturnValue(new DOMRect(20, 900, 468, 254));
    window.dispatchEvent(new Event('beforeprint'));
    expect(container.querySelector('svg')).toHaveAttribute('viewBox', '0 0 468 254');
  });

  it('stays away where the browser cannot say how large it is', () => {
    vi.unstubAllGlobals();
    expect(renderDrawing().querySelector('svg')).toBeNull();
  });
});
