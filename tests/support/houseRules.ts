const MOST_LINES = 300;

// One letter stands in brackets, so that this file does not find itself.
const SILENCED = /eslint-disabl[e]|@ts-(ignor[e]|nochec[k])|v8 ignor[e]|Stryker disabl[e]/;
const SKIPPED = new RegExp(String.raw`\b(it|test|describe)\.(skip|only|todo|fixme)\b`);

/**
 * What a file does that the house does not allow, as `path:line what`: more than 300 lines, a
 * check switched off without ` -- ` and its reason on the same line, a test skipped or singled out.
 */
export function houseFaults(path: string, text: string): string[] {
  const lines = text.replace(/\n$/, '').split('\n');
  const long = lines.length > MOST_LINES ? [`${path}:${lines.length} too many lines`] : [];
  const found = lines.flatMap((line, index) => {
    const where = `${path}:${index + 1}`;
    if (SKIPPED.test(line)) return [`${where} a test that does not run`];
    const silenced = SILENCED.test(line) && !/ -- \S.{9,}/.test(line);
    return silenced ? [`${where} a check switched off without its reason`] : [];
  });
  return [...long, ...found];
}
