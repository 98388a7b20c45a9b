import { isDigitCode } from '../text/characters.ts';
import { mostWords, numberOf, wordOf } from '../text/words.ts';

const s = 115;
const plus = 43;

const none: readonly number[] = [];
const unknown: readonly number[] = [];
/** By word number, found once. */
const known = new Array<readonly number[]>(mostWords).fill(unknown);

/**
 * The other words under which the last word of a name may stand: the singular of a plural, and the name without its
 * version number (`angular2`) or `+`. Plurals of singulars are laid down when the table is built.
 */
export function inflections(word: number): readonly number[] {
  const before = known[word] ?? none;
  return before === unknown ? inflect(word) : before;
}

function inflect(word: number): readonly number[] {
  const found = word === 0 ? none : inflected(wordOf(word)).map(numberOf);
  const kept = found.length > 0 ? found : none;
  known[word] = kept;
  return kept;
}

function inflected(key: string): readonly string[] {
  const last = key.charCodeAt(key.length - 1);
  if (last === s) {
    if (key.length <= 3 || key.charCodeAt(key.length - 2) === s) return [];
    if (key.endsWith('ies')) return [key.slice(0, -1), `${key.slice(0, -3)}y`];
    return key.endsWith('es') ? [key.slice(0, -1), key.slice(0, -2)] : [key.slice(0, -1)];
  }
  if (last === plus) return key.length > 3 ? [key.slice(0, -1)] : [];
  const letters = isDigitCode(last) ? /^(\p{L}{3,})\d{1,4}$/u.exec(key)?.[1] : undefined;
  return letters ? [letters] : [];
}

/** The singular of a plural noun, or the word itself. */
export function singular(key: string): string {
  const last = key.length - 1;
  if (last < 4 || key.charCodeAt(last) !== s || key.charCodeAt(last - 1) === s) return key;
  return key.endsWith('ies') ? `${key.slice(0, -3)}y` : key.slice(0, -1);
}
