/** As fonts.css names them. */
const FAMILIES = ['Atkinson Hyperlegible Next Variable', 'Atkinson Hyperlegible Mono Variable'];
/** How long a page that is otherwise ready waits for its fonts, in ms. */
const MOST_WAIT = 2000;

/**
 * Fetches the fonts and lets the page use them. Ends when the view may be drawn. Fonts that cannot be
 * had, or not in time, are done without until the page is opened again: the widths of a machine's own
 * fonts differ, and a font that came late would move the numbers under the eyes of whoever reads them.
 */
export async function readyFonts(): Promise<void> {
  const late = new Promise<'late'>((done) => {
    setTimeout(done, MOST_WAIT, 'late');
  });
  const all = Promise.all(FAMILIES.map(readyFont)).catch(() => 'missing' as const);
  const came = await Promise.race([all, late]);
  if (came !== 'late' && came !== 'missing') document.documentElement.dataset['fonts'] = 'ready';
}

async function readyFont(family: string): Promise<void> {
  const [face] = await document.fonts.load(`1em '${family}'`);
  if (face === undefined) throw new Error(`fonts.css has no ${family}`);
}
