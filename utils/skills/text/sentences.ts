import { isLower, isUpper } from './characters.ts';
import type { Token } from './tokens.ts';
import { wordSet } from './words.ts';

const abbreviations = new Set(
  'e;g;i;eg;ie;etc;incl;inc;approx;min;max;vs;no;nr;st;sr;jr;dr;mr;ms;dept;est;z;b;zb;bzw;ca;usw;u;inkl;ggf;ev;evtl;d;h;p;ex;par;aprox;bijv;o;a;m;np;tzn;bl;bla;fx;osv;mm;evt;s;k'.split(
    ';',
  ),
);
/** Words that no sentence ends with: a line break behind them is only a wrapped line. */
const leads = wordSet(
  'with;in;of;the;a;an;for;to;using;&;or;such;like;ideally;mit;im;von;und;oder;avec;en;de;et;ou;con;y;o;em;com;met;van;i;med;og;och;eller;av',
);
const bullet = /[•●▪◦‣■□➢➤❖✓✔·]/;

/** No sentence is longer, in words: what is read sentence by sentence then stays proportional to the text. */
const longest = 250;

/** For every token the number of its sentence, line or list item, counted from 0. */
export function sentencesOf(text: string, tokens: readonly Token[]): Uint32Array {
  const numbers = new Uint32Array(tokens.length);
  let number = 0;
  let before: Token | undefined;
  let length = 0;
  tokens.forEach((token, i) => {
    if (before && (length >= longest || ends(text, before, token))) {
      number += 1;
      length = 0;
    }
    length += 1;
    numbers[i] = number;
    before = token;
  });
  return numbers;
}

function ends(text: string, before: Token, token: Token): boolean {
  if (token.start - before.end === 1 && text.charCodeAt(before.end) === 32) return false;
  const gap = text.slice(before.end, token.start);
  const stop = /[.!?…]/.test(gap);
  if (stop && abbreviations.has(before.key) && !bullet.test(gap)) return false;
  if (bullet.test(gap)) return true;
  if (gap.includes('\n')) return !(leads.has(before.word) && gap.trim() === '');
  if (!stop) return false;
  const next = text.charAt(token.start);
  if (/\s/.test(gap)) return !isLower(next);
  return (
    isUpper(next) &&
    isLower(text.charAt(token.start + 1)) &&
    isLower(text.charAt(before.end - 1)) &&
    before.key.length > 3
  );
}
