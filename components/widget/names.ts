/** How the name on a badge and the name on a page compare. `unknown`: one of them is not stated in clear. */
export type NameMatch = 'same' | 'other' | 'unknown';

const words = (name: string): string[] =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** One of two words stands for the other: the same, or an initial of it. */
const fits = (a: string, b: string) =>
  a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));

/**
 * Names are the same when every word of the shorter one stands in the longer, in any order, and at least two do, of
 * which one in full: "Rivera, Alex" and "Alex J. Rivera" are, "Alex" and "Alex Rivera" are not known to be.
 */
export function compareNames(onBadge: string | undefined, onPage: string | undefined): NameMatch {
  const [short = [], long = []] = [words(onBadge ?? ''), words(onPage ?? '')].sort(
    (a, b) => a.length - b.length,
  );
  if (short.length === 0) return 'unknown';
  const rest = [...long];
  const matched = short.filter((word) => {
    const at = rest.findIndex((other) => fits(word, other));
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  });
  if (matched.length < short.length) return 'other';
  if (short.length === long.length && short.every((word) => long.includes(word))) return 'same';
  return short.length > 1 && short.some((word) => word.length > 1 && long.includes(word))
    ? 'same'
    : 'unknown';
}
