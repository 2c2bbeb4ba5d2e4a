/** Matches a text that says this, whether its numbers and units stand apart by a space or are bound. */
export function says(text: string): RegExp {
  return new RegExp(escaped(text).replaceAll(' ', String.raw`\s`));
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
}
