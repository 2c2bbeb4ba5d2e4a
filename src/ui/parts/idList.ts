/** The ids as `aria-describedby` takes them; undefined where none is left. */
export function idList(ids: readonly (string | undefined)[]): string | undefined {
  const present = ids.filter((id) => id !== undefined);
  return present.length === 0 ? undefined : present.join(' ');
}
