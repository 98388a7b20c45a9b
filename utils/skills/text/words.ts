/**
 * Every word met is given one number, for numbers are compared and looked up faster than strings. The table is a memo:
 * it changes no answer, and when it is full, new words go without a number (0).
 */
export const mostWords = 1 << 16;
const slots = new Uint16Array(mostWords * 2);
const mask = slots.length - 1;
const words: string[] = [''];

const lower = (code: number) => (code >= 65 && code <= 90 ? code | 32 : code);

/** A word's hash before its first letter. */
export const noHash = 0;
/** The hash of a word that goes on with this small letter or digit (FNV-1a). */
export const hashed = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

/** The number of the word `text[start…end)`, which is folded already or has only A–Z to fold; 0 when there is none. */
export function wordIn(text: string, start: number, end: number): number {
  let hash = noHash;
  for (let i = start; i < end; i += 1) hash = hashed(hash, lower(text.charCodeAt(i)));
  return wordOfHash(hash, text, start, end);
}

/** The same where the hash is known. */
export function wordOfHash(hash: number, text: string, start: number, end: number): number {
  let slot = (hash ^ (hash >>> 15)) & mask;
  for (let word = slots[slot] ?? 0; word !== 0; word = slots[slot] ?? 0) {
    if (isWord(words[word] ?? '', text, start, end)) return word;
    slot = (slot + 1) & mask;
  }
  if (words.length >= mostWords) return 0;
  slots[slot] = words.length;
  words.push(text.slice(start, end).toLowerCase());
  return words.length - 1;
}

function isWord(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i += 1)
    if (word.charCodeAt(i) !== lower(text.charCodeAt(start + i))) return false;
  return true;
}

/** The number of a folded word. */
export const numberOf = (word: string): number => wordIn(word, 0, word.length);

/** The folded word of a number. */
export const wordOf = (number: number): string => words[number] ?? '';

/** A closed set of words. Their numbers are small, for they are given first: a few bytes hold them side by side. */
export interface WordSet {
  has(word: number): boolean;
  readonly numbers: readonly number[];
}

/** The set of `'one; two; …'`, single words each. */
export function wordSet(list: string): WordSet {
  const numbers = [...new Set(list.split(';').map((word) => numberOf(word.trim())))];
  const table = wordTable([numbers]);
  return { numbers, has: (word) => table[word] === 1 };
}

/** By word which of these sets is the first that has it, counted from 1; 0 or undefined for none. */
export function wordTable(sets: readonly (readonly number[])[]): Uint16Array {
  const table = new Uint16Array(Math.max(0, ...sets.flat()) + 1);
  sets.forEach((numbers, i) => {
    for (const number of numbers) table[number] ||= i + 1;
  });
  return table;
}
