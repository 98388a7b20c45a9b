import { tokenise } from '../text/tokens.ts';
import { Trie } from '../text/trie.ts';
import { wordIn } from '../text/words.ts';
import type { Skill, Spelling } from '../types.ts';
import type { Naming } from './variants.ts';
import { addAll, addJoined, addSpelling, isLetter, isNamed } from './variants.ts';

export type { Naming } from './variants.ts';
export { isNamed } from './variants.ts';

/**
 * Every spelling of every skill. What has several words waits under its first until a text asks for that word: most never
 * do, and a table of them all would cost every start of the engine.
 */
export class Names {
  readonly #trie = new Trie<Naming>();
  readonly #waiting: (readonly [Skill, Spelling])[] = [];
  /** By first word the last that waits, and by each that waits the one before it; 0 for none, else its place + 1. */
  readonly #last = new Int32Array(1 << 16);
  readonly #before: number[] = [];

  constructor(skills: Iterable<Skill>) {
    for (const skill of skills)
      for (const spelling of skill.spellings) {
        const first = firstWord(spelling.text);
        if (first === 0) addAll(this.#trie, skill, spelling);
        else {
          this.#wait(first, skill, spelling);
          if (isNamed(skill.kind)) addJoined(this.#trie, skill, spelling);
        }
      }
  }

  /** The node that this word leads to; 0 when there is none. */
  child(node: number, word: number): number {
    if (node === 0 && this.#last[word] !== 0) this.#grow(word);
    return this.#trie.child(node, word);
  }

  values(node: number): readonly Naming[] | undefined {
    return this.#trie.values(node);
  }

  goesOn(node: number): boolean {
    return this.#trie.goesOn(node);
  }

  #wait(first: number, skill: Skill, spelling: Spelling) {
    this.#waiting.push([skill, spelling]);
    this.#before.push(this.#last[first] ?? 0);
    this.#last[first] = this.#waiting.length;
  }

  #grow(word: number) {
    const places: number[] = [];
    for (let at = this.#last[word] ?? 0; at !== 0; at = this.#before[at - 1] ?? 0) places.push(at - 1);
    this.#last[word] = 0;
    for (const place of places.reverse()) {
      const [skill, spelling] = this.#waiting[place] ?? [];
      if (skill && spelling) addSpelling(this.#trie, skill, spelling, tokenise(spelling.text));
    }
  }
}

const shortestFirst = 3;

/** The first of several words, where it is plain letters that any reading parts in the same way; else 0. */
function firstWord(text: string): number {
  let end = 0;
  for (; end < text.length; end += 1) {
    if (!isLetter(text.charCodeAt(end))) break;
  }
  const stop = text.charCodeAt(end);
  return end >= shortestFirst && (stop === 32 || stop === 45) && !text.startsWith('and ')
    ? wordIn(text, 0, end)
    : 0;
}
