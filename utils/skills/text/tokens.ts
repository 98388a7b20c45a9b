import { fold, isDigitCode, isUpper, isWordCode } from './characters.ts';
import { numberOf, wordIn, wordOf } from './words.ts';

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
const [plus, hash, dot, at, ampersand, newline] = [...'+#.@&\n'].map(code);
const [and, ampersandWord, net] = ['and', '&', '.net'].map(numberOf) as [number, number, number];

/** Reads a text into words, in time proportional to its length. Web and e-mail addresses are left out. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  /** Tokens before this index stand before the last white space. */
  let run = 0;
  let end = 0;
  const push = (start: number, stop: number, word: number, key = wordOf(word)) => {
    tokens.push({ key, word, start, end: stop, joint: jointBetween(text, end, start) });
    end = stop;
  };
  let i = 0;
  while (i < text.length) {
    const here = text.charCodeAt(i);
    if (isWordCode(here)) {
      if ((here | 32) === 104 || (here | 32) === 119) {
        const stop = endOfAddress(text, i);
        if (stop > i) {
          i = stop;
          continue;
        }
      }
      const stop = endOfWord(text, i);
      if (isPlain(text, i, stop)) {
        const word = wordIn(text, i, stop);
        push(
          i,
          stop,
          word === and ? ampersandWord : word,
          word === 0 ? fold(text.slice(i, stop)) : undefined,
        );
      } else {
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

/** Only A–Z and digits: most words are, and have no accents or tails to fold. */
function isPlain(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i += 1) {
    const here = text.charCodeAt(i);
    const letter = here | 32;
    if (!((letter >= 97 && letter <= 122) || isDigitCode(here))) return false;
  }
  return true;
}

function keyOf(word: string): string {
  const key = fold(word);
  if (key === 'and') return '&';
  const mark = key.charCodeAt(key.length - 2);
  if (mark === 39 || mark === 0x2019) return key.slice(0, -2);
  const tail = key.charCodeAt(key.length - 1);
  return tail === plus || tail === hash ? key.replace(' ', '') : key;
}

function endOfWord(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length && isWordCode(text.charCodeAt(end))) end += 1;
  const next = text.charCodeAt(end);
  if ((next === 39 || next === 0x2019) && (text.charCodeAt(end + 1) | 32) === 115) {
    return isWordCode(text.charCodeAt(end + 2)) ? end : end + 2;
  }
  const spaced = next === 32 ? text.charCodeAt(end + 1) : next;
  if (end - start <= 2 && (spaced === plus || spaced === hash) && !isDigitCode(text.charCodeAt(start))) {
    const tail = /^ ?(?:\+\+|#)(?![\p{L}\p{N}])/u.exec(text.slice(end, end + 4));
    if (tail) return end + tail[0].length;
  }
  if (next !== plus && next !== hash) return end;
  if (text.charCodeAt(end + 1) === plus) return end + 2;
  const alone = !isWordCode(text.charCodeAt(end + 1));
  return next === plus && alone && !isDigitCode(text.charCodeAt(end - 1)) ? end + 1 : end;
}

/** `.NET`, `ASP.NET`, `ASP . NET`; but not `example.net`. */
function startsNet(text: string, i: number, before: Token | undefined, end: number): boolean {
  const net = /^\. ?(net)(?![\p{L}\p{N}])/iu.exec(text.slice(i, i + 6))?.[1];
  if (!net) return false;
  const spaced = text.charCodeAt(i + 1) === 32;
  if (spaced) return net === 'NET' && before !== undefined;
  return end < i || isUpper(net.charAt(0)) || /^(?:asp|vb|ado|odp|c#|ml)$/.test(before?.key ?? '');
}
const endOfNet = (text: string, i: number) => i + (text.charCodeAt(i + 1) === 32 ? 5 : 4);

function endOfAddress(text: string, i: number): number {
  const head = text.slice(i, i + 8).toLowerCase();
  return /^(?:https?:\/\/|www\.)/.test(head) ? endOfRun(text, i) : i;
}

/** `@example.org`, but not `Lambda@Edge`. */
const isMail = (text: string, i: number) => /^@[\w-]{1,63}\.\w/.test(text.slice(i, i + 66));

function endOfRun(text: string, i: number): number {
  let end = i;
  while (end < text.length && text.charCodeAt(end) > 32) end += 1;
  return end;
}

/** `J. D. Edwards`: the full stop of an initial parts nothing. */
const isInitial = (text: string, end: number) =>
  /^\p{Lu}$/u.test(text.charAt(end - 1)) && (end < 2 || !isWordCode(text.charCodeAt(end - 2)));

function jointBetween(text: string, from: number, to: number): Joint {
  let joint: Joint = joints.space;
  let spaced = false;
  for (let i = from; i < to; i += 1) {
    const here = text.charCodeAt(i);
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
