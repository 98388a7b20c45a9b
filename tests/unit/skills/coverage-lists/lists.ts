/** Technologies that the taxonomy leaves out, and why. */
export interface Denial {
  reason: string;
  names: readonly string[];
}

/** One name in its packages' different spellings: `Arch Linux` and `archlinux`. */
export const key = (name: string) => name.toLowerCase().replace(/[\s.-]+/g, '');

/** Names between semicolons. */
export const names = (list: string): readonly string[] =>
  list
    .split(';')
    .map((name) => name.trim())
    .filter(Boolean);

/** Reads `Label: name; name` lines: by name the label of the skill. */
export const labelled = (lines: string): ReadonlyMap<string, string> =>
  new Map(
    lines
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [label = '', list = ''] = line.split(': ');
        return names(list).map((name) => [name, label] as const);
      }),
  );
