import { act, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { usePrintTime } from '../../../src/ui/parts/usePrintTime.ts';

function Printed() {
  const time = usePrintTime();
  return <p>{time === undefined ? 'on screen' : 'on paper'}</p>;
}

function tell(name: 'beforeprint' | 'afterprint'): void {
  act(() => {
    window.dispatchEvent(new Event(name));
  });
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe('the time of a print', () => {
  it('is there from when a print begins until it ends', () => {
    render(<Printed />);
    tell('beforeprint');
    expect(screen.getByText('on paper')).toBeVisible();
    tell('afterprint');
    expect(screen.getByText('on screen')).toBeVisible();
  });

  it('is listened for without a gap: a print that begins right after a render is not missed', () => {
    const listen = vi.spyOn(window, 'addEventListener');
    const prints = () => listen.mock.calls.filter(([name]) => name === 'beforeprint').length;
    const { rerender } = render(<Printed />);
    expect(prints()).toBe(1);
    rerender(<Printed />);
    tell('beforeprint');
    tell('afterprint');
    expect(prints()).toBe(1);
  });
});
