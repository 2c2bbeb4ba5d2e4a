import { act } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { renderPapers, textOf } from '../../support/renderPapers.tsx';

/** A browser that tells of print media by hand. */
function standInForMedia(): (matches: boolean) => void {
  const media = Object.assign(new EventTarget(), { matches: false });
  vi.stubGlobal('matchMedia', () => media);
  return (matches) => {
    media.matches = matches;
    act(() => {
      media.dispatchEvent(new Event('change'));
    });
  };
}

const shown = (): string => textOf(document.querySelector('.paper'));

afterEach(() => {
  act(() => {
    window.dispatchEvent(new Event('afterprint'));
  });
  vi.unstubAllGlobals();
});

describe('the printed paper', () => {
  it('stands in the document as long as print is previewed', () => {
    const tell = standInForMedia();
    renderPapers();
    tell(true);
    expect(shown()).toMatch(/^Ketamine infusion: hand-over/);
    tell(false);
    expect(shown()).toBe('');
  });

  it('is not taken away by a preview whose end is told when a print has begun', () => {
    const tell = standInForMedia();
    const { print, endPrint } = renderPapers();
    print();
    tell(false);
    expect(shown()).toMatch(/^Ketamine infusion: hand-over/);
    endPrint();
    expect(shown()).toBe('');
    tell(true);
    tell(false);
    expect(shown()).toBe('');
  });
});
