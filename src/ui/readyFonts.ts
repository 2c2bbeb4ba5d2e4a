/** As fonts.css names them. */
const FAMILIES = ['Atkinson Hyperlegible Next Variable', 'Atkinson Hyperlegible Mono Variable'];
/** That most texts have: an engine makes a font of its own of each. */
const WEIGHTS = [400, 600, 700];

/**
 * Fetches the fonts and has each of them set a text that nobody sees. The first text in a font takes a
 * slow machine a while: it is not to be in the task that lays out the whole view.
 */
export function readyFonts(): void {
  // Where one cannot be had, the view stands in the font beneath it.
  for (const family of FAMILIES) readyFont(family).catch(() => undefined);
}

async function readyFont(family: string): Promise<void> {
  await document.fonts.load(`1em '${family}'`);
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) return;
  for (const weight of WEIGHTS) {
    context.font = `${String(weight)} 16px '${family}'`;
    context.measureText('ketamine 0.25 mg/kg/h');
  }
}
