import jsQR from 'jsqr';
import { PNG } from 'pngjs';

/** What the square says, read by another library than the one that drew it. */
export function decode(png: Buffer): string {
  const { data, width, height } = PNG.sync.read(png);
  return jsQR(new Uint8ClampedArray(data), width, height)?.data ?? '';
}
