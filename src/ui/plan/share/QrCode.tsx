import { correction, generate } from 'lean-qr';
import { toSvgPath } from 'lean-qr/extras/svg';

/** The quiet zone that the standard asks for around the square, in modules. */
const QUIET_ZONE = 4;
/** Width of a module on paper that a phone still reads, in mm. */
const MODULE_ON_PAPER = 0.3;

/** A text as a square to scan, always black on white; nothing where the text is too long for one. */
export function QrCode({
  text,
  label,
  onPaper = false,
}: {
  readonly text: string;
  /** What it is, for those who cannot see it. */
  readonly label: string;
  /** Drawn as large as its text needs, for a printed page. */
  readonly onPaper?: boolean;
}) {
  const code = codeOf(text);
  if (code === undefined) return null;
  const { path, size } = code;
  const side = onPaper ? `${(size * MODULE_ON_PAPER).toFixed(1)}mm` : undefined;
  return (
    <svg
      className="qr-code"
      role="img"
      aria-label={label}
      viewBox={`${-QUIET_ZONE} ${-QUIET_ZONE} ${size} ${size}`}
      width={side}
      height={side}
      shapeRendering="crispEdges"
    >
      <rect x={-QUIET_ZONE} y={-QUIET_ZONE} width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}

/** Outline and width in modules, the quiet zone included. The library throws where it cannot. */
function codeOf(text: string): { readonly path: string; readonly size: number } | undefined {
  try {
    const code = generate(text, { minCorrectionLevel: correction.L });
    return { path: toSvgPath(code), size: code.size + 2 * QUIET_ZONE };
  } catch {
    return undefined;
  }
}
