import { inflections } from '../matching/inflections.ts';
import { fold } from '../text/characters.ts';
import { tokenise } from '../text/tokens.ts';
import { Trie } from '../text/trie.ts';
import { mostWords, wordOf } from '../text/words.ts';
import type { SkillTable } from './skills.ts';
import { spellingOf } from './spelling.ts';
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
    const until = text.charCodeAt(end - 2) === tilde ? end - 2 : end;
    plainWord.lastIndex = start;
    const stop = plainWord.test(text) ? plainWord.lastIndex : start;
    const word = text.slice(start, stop).toLowerCase();
    if (word === '' || word === 'and' || isOdd(text, start, stop, until))
      return this.#layOdd(place, start, end, until, proper);
    this.#wait(word, place, start, end, 'written');
    if (stop < until) {
      if (proper) this.#layJoined(place, start, end, until);
    } else if (proper) {
      const hump = humpOf(text, start, until);
      if (hump > 0) this.#wait(text.slice(start, hump).toLowerCase(), place, start, end, 'parted');
    } else if (until === end && text.charCodeAt(until - 1) === s) {
      const one = singularOf(word);
      if (one !== '') this.#wait(one, place, start, end, 'singular');
    }
  }

  /** A spelling whose first word has more than plain letters, or ends by other rules. */
  #layOdd(place: number, start: number, end: number, until: number, proper: boolean) {
    const tokens = tokenise(this.#skills.text.slice(start, until));
    const key = tokens[0]?.key ?? '';
    this.#wait(key, place, start, end, 'written');
    if (proper && tokens.length > 1) this.#layJoined(place, start, end, until);
    const one = proper || tokens.length > 1 || until < end ? '' : singularOf(key);
    if (one !== '') this.#wait(one, place, start, end, 'singular');
  }

  #layJoined(place: number, start: number, end: number, until: number) {
    if (until - start > longestJoined) return;
    const word = joinedOf(this.#skills.text.slice(start, until));
    if (word !== '') this.#wait(fold(word), place, start, end, 'joined');
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
const [s, tilde, space, apostrophe, quote, plus, sharp] = [115, 126, 32, 39, 0x2019, 43, 35];
/** Nobody writes a longer name in one word. */
const longestJoined = 24;
/** At the start of nearly every spelling, and parted from what follows in any reading. */
const plainWord = /[A-Za-z\d]+/y;

/** Whether more belongs to the plain letters `text[start…stop)` of a spelling that ends before `until`. */
function isOdd(text: string, start: number, stop: number, until: number): boolean {
  if (stop === until) return false;
  const next = text.charCodeAt(stop);
  const tail = next === space && stop - start <= 2 ? text.charCodeAt(stop + 1) : next;
  return next > 127 || next === apostrophe || next === quote || tail === plus || tail === sharp;
}
