import { render, screen } from '@testing-library/react';
import jsQR from 'jsqr';
import { describe, expect, it } from 'vitest';
import { correction, generate } from 'lean-qr';
import { QrCode } from '../../../src/ui/plan/share/QrCode.tsx';

describe('a square to scan', () => {
  it('has a name, a white ground and the quiet zone of 4 modules', () => {
    render(<QrCode text="#/plan?weight=70kg" label="Opens the plan" />);
    const square = screen.getByRole('img', { name: 'Opens the plan' });
    const size = generate('#/plan?weight=70kg', { minCorrectionLevel: correction.L }).size + 8;
    expect(square).toHaveAttribute('viewBox', `-4 -4 ${size} ${size}`);
    expect(square).not.toHaveAttribute('width');
    expect(square.querySelector('rect')).toHaveAttribute('fill', '#fff');
    expect(square.querySelector('path')?.getAttribute('d')).toMatch(/^M/);
  });

  it('is on paper as large as its text needs', () => {
    const width = (text: string): number => {
      const { container, unmount } = render(<QrCode text={text} label="Square" onPaper />);
      const side = container.querySelector('svg')?.getAttribute('width') ?? '';
      unmount();
      expect(side).toMatch(/^\d+\.\dmm$/);
      return Number.parseFloat(side);
    };
    // 25 + 8 modules of 0.3 mm hold 20 letters; 800 need 101 and more.
    expect(width('a'.repeat(20))).toBeCloseTo(9.9);
    expect(width('a'.repeat(800))).toBeGreaterThan(30);
  });

  it('is read by another library as what it says', () => {
    const text = 'https://example.org/#/plan?weight=72.5kg&doseRate=0.55mg/kg/h';
    const code = generate(text, { minCorrectionLevel: correction.L });
    const side = (code.size + 8) * 3;
    const pixels = Uint8ClampedArray.from({ length: side * side * 4 }, (_, index) => {
      const [x, y] = [(index >> 2) % side, Math.floor((index >> 2) / side)];
      return code.get(Math.floor(x / 3) - 4, Math.floor(y / 3) - 4) && index % 4 < 3 ? 0 : 255;
    });
    expect(jsQR(pixels, side, side)?.data).toBe(text);
  });

  it('is left out where its text is too long for any', () => {
    const { container } = render(<QrCode text={'a'.repeat(3000)} label="Square" />);
    expect(container).toBeEmptyDOMElement();
  });
});
