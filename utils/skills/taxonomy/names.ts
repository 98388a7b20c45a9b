import { inflections } from '../matching/inflections.ts';
import { fold } from '../text/characters.ts';
import { tokenise } from '../text/tokens.ts';
import { Trie } from '../text/trie.ts';
import { mostWords, wordOf } from '../text/words.ts';
import type { SkillTable } from './skills.ts';
import { classAt, spellingOf } from './spelling.ts';
import type { Naming, Way } from './variants.ts';
import { add, humpOf, isNamed, joinedOf, singularOf } from './variants.ts';

export type { Naming } from './variants.ts';
export { isNamed } from './variants.ts';

/** A spelling that waits for a text to say its first word: where it stands in the table. */
interface Waiting {
  place: number;
  start: number;
  end: number;
  way: Way;
  /** The one before it that waits for the same word. */
  before: Waiting | undefined;
}

/**
 * Every spelling of every skill. It waits under its first word until a text asks for that word: most never do, and a tree
 * of them all would cost every start of the engine.
 */
export class Names {
  readonly #skills: SkillTable;
  readonly #trie = new Trie<Naming>();
  /** By first word. */
  readonly #last = new Map<string, Waiting>();
  /** By word, whether a text has said it, and whether a name begins with it. */
  readonly #said = new Uint8Array(mostWords);
  readonly #begins = new Uint8Array(mostWords);

  constructor(skills: SkillTable) {
    this.#skills = skills;
    skills.groups.forEach(({ kind, first }, i) => {
      const until = skills.groups[i + 1]?.first ?? skills.size;
      for (let place = first; place < until; place += 1) this.#lay(place, isNamed(kind));
    });
  }

  /** The node that this word leads to; 0 when there is none. */
  child(node: number, word: number): number {
    if (node === 0 && this.#said[word] === 0) this.#say(word);
    return this.#trie.child(node, word);
  }

  /** Whether a name begins with this word, as it stands or inflected. */
  begins(word: number): boolean {
    let answer = this.#begins[word] ?? unknown;
    if (answer === unknown) {
      const found =
        this.child(0, word) !== 0 || inflections(word).some((other) => this.child(0, other) !== 0);
      answer = found ? yes : no;
      this.#begins[word] = answer;
    }
    return answer === yes;
  }

  values(node: number): readonly Naming[] | undefined {
    return this.#trie.values(node);
  }

  goesOn(node: number): boolean {
    return this.#trie.goesOn(node);
  }

  #lay(place: number, proper: boolean) {
    const { text } = this.#skills;
    const stop = this.#skills.endOfSpellings(place);
    for (let start = this.#skills.startOfSpellings(place); start < stop; ) {
      const next = text.indexOf(';', start);
      const end = next < 0 || next > stop ? stop : next;
      this.#layOne(place, start, end, proper);
      start = end + 1;
    }
  }

  #layOne(place: number, start: number, end: number, proper: boolean) {
    const { text } = this.#skills;
    const ambiguity = classAt(text, end);
    const until = ambiguity === 0 ? end : end - 2;
    firstWord.lastIndex = start;
    const stop = firstWord.test(text) ? firstWord.lastIndex : -1;
    const tokens = stop < 0 ? tokenise(text.slice(start, until)) : undefined;
    const single = tokens ? tokens.length === 1 : stop === until;
    this.#wait(tokens ? (tokens[0]?.key ?? '') : fold(text.slice(start, stop)), place, start, end, 'written');
    if (!single) {
      const joined = proper ? joinedOf(text.slice(start, until)) : '';
      if (joined !== '') this.#wait(fold(joined), place, start, end, 'joined');
    } else if (proper) {
      const hump = humpOf(text, start, until);
      if (hump > 0) this.#wait(text.slice(start, hump).toLowerCase(), place, start, end, 'parted');
    } else if (ambiguity === 0 && text.charCodeAt(until - 1) === s) {
      const one = singularOf(tokens?.[0]?.key ?? text.slice(start, until).toLowerCase());
      if (one !== '') this.#wait(one, place, start, end, 'singular');
    }
  }

  #wait(word: string, place: number, start: number, end: number, way: Way) {
    this.#last.set(word, { place, start, end, way, before: this.#last.get(word) });
  }

  #say(word: number) {
    this.#said[word] = 1;
    const waiting: Waiting[] = [];
    for (let one = this.#last.get(wordOf(word)); one; one = one.before) waiting.push(one);
    for (const { place, start, end, way } of waiting.reverse())
      add[way](this.#trie, this.#skills.at(place), spellingOf(this.#skills.text.slice(start, end)));
  }
}

const [unknown, yes, no] = [0, 1, 2];
const s = 115;
/** A first word that any reading parts in the same way. */
const firstWord = /(?!and\b|\p{L}{1,2} ?[+#])[\p{L}\p{N}]+(?![\p{L}\p{M}\p{N}+#'’])/uy;
