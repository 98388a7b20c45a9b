import { mostWords, numberOf, wordOf } from './words.ts';

/** What German, Dutch, Danish and Swedish glue to the name of a skill: `Pythonkenntnisse`. */
const tails =
  /^(.{3,}?)s?(kenntnisse|kenntnissen|erfahrung|erfahrungen|entwickler|entwicklerin|entwicklung|programmierung|programmierer|grundkenntnisse|kennis|ervaring|ontwikkelaar|vaardigheden|kundskaber|kendskab|erfaring|udvikler|kunskap|kunskaper|kompetens|kompetencer|erfarenhet|utvecklare)$/;
const shortest = 8;

/** By word number, found once: 1 and where the tail begins; 0 where it was not looked for. */
const known = new Uint16Array(mostWords);

/** Where the word is cut: `pythonkenntnisse` → 6; 0 when no known tail is glued to it. */
export function tailOf(word: number): number {
  const before = known[word] ?? 0;
  return before > 0 ? before - 1 : lookForTail(word);
}

function lookForTail(word: number): number {
  const key = wordOf(word);
  const tail = key.length >= shortest ? tails.exec(key)?.[2] : undefined;
  const cut = tail ? key.length - tail.length : 0;
  known[word] = cut + 1;
  return cut;
}

/** The word before the tail, without the `s` that may join them, if it is a name. */
export function headOf(word: number, cut: number, isName: (word: number) => boolean): number {
  const head = wordOf(word).slice(0, cut);
  return [head, head.endsWith('s') ? head.slice(0, -1) : head].map(numberOf).find(isName) ?? 0;
}
