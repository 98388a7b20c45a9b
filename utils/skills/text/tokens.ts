import { fold, isDigitCode, isUpper, isWordCode } from './characters.ts';
import { hashed, noHash, numberOf, wordOf, wordOfHash } from './words.ts';

/** How a token hangs on the one before it. */
export const joints = {
  /** A line break, a comma, a bracket, a full stop: no name spans it. */
  break: 0,
  space: 1,
  hyphen: 2,
  slash: 3,
  dot: 4,
  apostrophe: 5,
} as const;
export type Joint = (typeof joints)[keyof typeof joints];

/** A word of a text. Offsets are UTF-16 units, end exclusive. */
export interface Token {
  /** Folded; with the tails of `c++`, `c#`, `security+` and the head of `.net`; `and` and `&` are both `&`. */
  key: string;
  /** The number of its key. */
  word: number;
  start: number;
  end: number;
  joint: Joint;
}

const code = (letter: string) => letter.charCodeAt(0);
const [plus, sharp, dot, at, ampersand, apostrophe, space, newline] = [..."+#.@&' \n"].map(code);
const [and, ampersandWord, net] = ['and', '&', '.net'].map(numberOf) as [number, number, number];

/** The unit at `i`, 0 behind the end: a NaN there would make a float of every unit that is read. */
const codeAt = (text: string, i: number): number => (i < text.length ? text.charCodeAt(i) : 0);

/** By code the small letter of A–Z and a–z, or the digit; else 0. Most words are of these, and have nothing to fold. */
const small = new Uint8Array(0x10000);
for (const letter of 'abcdefghijklmnopqrstuvwxyz0123456789') {
  small[code(letter)] = code(letter);
  small[code(letter.toUpperCase())] = code(letter);
}

/** Reads a text into words, in time proportional to its length. Web and e-mail addresses are left out. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  /** Tokens before this index stand before the last white space. */
  let run = 0;
  let end = 0;
  const push = (start: number, stop: number, word: number, key = wordOf(word)) => {
    const joint =
      start === end + 1 && codeAt(text, end) === space ? joints.space : jointBetween(text, end, start);
    tokens.push({ key, word, start, end: stop, joint });
    end = stop;
  };
  let i = 0;
  while (i < text.length) {
    const here = text.charCodeAt(i);
    if (here === space) {
      run = tokens.length;
      i += 1;
    } else if (isWordCode(here)) {
      if ((here | 32) === 104 || (here | 32) === 119) {
        const stop = endOfAddress(text, i);
        if (stop > i) {
          i = stop;
          continue;
        }
      }
      let hash = noHash;
      let stop = i;
      for (let code = small[here] ?? 0; code !== 0; code = small[codeAt(text, stop)] ?? 0) {
        hash = hashed(hash, code);
        stop += 1;
      }
      if (isWhole(text, i, stop)) {
        const word = wordOfHash(hash, text, i, stop);
        push(
          i,
          stop,
          word === and ? ampersandWord : word,
          word === 0 ? fold(text.slice(i, stop)) : undefined,
        );
      } else {
        stop = endOfWord(text, i);
        const key = keyOf(text.slice(i, stop));
        push(i, stop, numberOf(key), key);
      }
      i = stop;
    } else if (here === dot && startsNet(text, i, tokens.at(-1), end)) {
      const stop = endOfNet(text, i);
      push(i, stop, net);
      i = stop;
    } else if (here === ampersand) {
      push(i, i + 1, ampersandWord);
      i += 1;
    } else if (here === at && end === i && isMail(text, i)) {
      tokens.length = Math.min(run, tokens.length);
      i = endOfRun(text, i);
      end = i;
    } else {
      if (here <= 32) run = tokens.length;
      i += 1;
    }
  }
  return tokens;
}

/** Whether a run of plain letters is a whole word, with nothing behind it that may belong to it. */
function isWhole(text: string, start: number, end: number): boolean {
  const next = codeAt(text, end);
  if (next > 127) return next !== 0x2019 && !isWordCode(next);
  if (next === space && end - start <= 2) {
    const after = codeAt(text, end + 1);
    return after !== plus && after !== sharp;
  }
  return end > start && next !== apostrophe && next !== plus && next !== sharp;
}

function keyOf(word: string): string {
  const key = fold(word);
  if (key === 'and') return '&';
  const mark = key.charCodeAt(key.length - 2);
  if (mark === 39 || mark === 0x2019) return key.slice(0, -2);
  const tail = key.charCodeAt(key.length - 1);
  return tail === plus || tail === sharp ? key.replace(' ', '') : key;
}

function endOfWord(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length && isWordCode(codeAt(text, end))) end += 1;
  const next = codeAt(text, end);
  if ((next === 39 || next === 0x2019) && (codeAt(text, end + 1) | 32) === 115) {
    return isWordCode(codeAt(text, end + 2)) ? end : end + 2;
  }
  const spaced = next === 32 ? codeAt(text, end + 1) : next;
  if (end - start <= 2 && (spaced === plus || spaced === sharp) && !isDigitCode(codeAt(text, start))) {
    const tail = /^ ?(?:\+\+|#)(?![\p{L}\p{N}])/u.exec(text.slice(end, end + 4));
    if (tail) return end + tail[0].length;
  }
  if (next !== plus && next !== sharp) return end;
  if (codeAt(text, end + 1) === plus) return end + 2;
  const alone = !isWordCode(codeAt(text, end + 1));
  return next === plus && alone && !isDigitCode(codeAt(text, end - 1)) ? end + 1 : end;
}

/** `.NET`, `ASP.NET`, `ASP . NET`; but not `example.net`. */
function startsNet(text: string, i: number, before: Token | undefined, end: number): boolean {
  const first = codeAt(text, codeAt(text, i + 1) === space ? i + 2 : i + 1) | 32;
  if (first !== 110) return false;
  const net = /^\. ?(net)(?![\p{L}\p{N}])/iu.exec(text.slice(i, i + 6))?.[1];
  if (!net) return false;
  const spaced = codeAt(text, i + 1) === 32;
  if (spaced) return net === 'NET' && before !== undefined;
  return end < i || isUpper(net.charAt(0)) || /^(?:asp|vb|ado|odp|c#|ml)$/.test(before?.key ?? '');
}
const endOfNet = (text: string, i: number) => i + (codeAt(text, i + 1) === 32 ? 5 : 4);

function endOfAddress(text: string, i: number): number {
  const second = codeAt(text, i + 1) | 32;
  if (second !== 116 && second !== 119) return i;
  const head = text.slice(i, i + 8).toLowerCase();
  return /^(?:https?:\/\/|www\.)/.test(head) ? endOfRun(text, i) : i;
}

/** `@example.org`, but not `Lambda@Edge`. */
const isMail = (text: string, i: number) => /^@[\w-]{1,63}\.\w/.test(text.slice(i, i + 66));

function endOfRun(text: string, i: number): number {
  let end = i;
  while (end < text.length && codeAt(text, end) > 32) end += 1;
  return end;
}

/** `J. D. Edwards`: the full stop of an initial parts nothing. */
const isInitial = (text: string, end: number) =>
  /^\p{Lu}$/u.test(text.charAt(end - 1)) && (end < 2 || !isWordCode(codeAt(text, end - 2)));

function jointBetween(text: string, from: number, to: number): Joint {
  let joint: Joint = joints.space;
  let spaced = false;
  for (let i = from; i < to; i += 1) {
    const here = codeAt(text, i);
    if (here === newline) return joints.break;
    if (here <= 32 || here === 0xa0 || here === 0xad || here === 0xae || here === 0x2122) {
      spaced ||= here <= 32 || here === 0xa0;
      continue;
    }
    if (joint !== joints.space) return joints.break;
    if (here === 45 || here === 0x2010 || here === 0x2011 || here === 0x2013 || here === 95)
      joint = joints.hyphen;
    else if (here === 47) joint = joints.slash;
    else if (here === dot) joint = joints.dot;
    else if (here === 39 || here === 0x2019) joint = joints.apostrophe;
    else return joints.break;
  }
  if (joint === joints.dot && spaced) return isInitial(text, from) ? joint : joints.break;
  return spaced && joint !== joints.space && joint !== joints.slash ? joints.break : joint;
}
