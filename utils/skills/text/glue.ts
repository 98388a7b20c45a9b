import { isLower, isUpperCode } from './characters.ts';
import { headOf, tailOf } from './compounds.ts';
import type { Token } from './tokens.ts';
import { joints } from './tokens.ts';
import { numberOf, wordOf } from './words.ts';

/** Words that end a heading to which the next line was glued: `ResponsibilitiesDesign of …`. */
const headings =
  /^(?:responsibilities|requirements|qualifications|skills|description|experience|education|duties|benefits|overview|summary|knowledge|have|role|you|us|offer|aufgaben|profil|anforderungen|missions|requisitos|requisiti|obowiazki|wymagania)$/;

/** Cuts `experienceUnderstanding`, where a line break was lost, and `Pythonkenntnisse` in two; a known name stays whole. */
export function splitGlued(
  text: string,
  tokens: readonly Token[],
  isName: (word: number) => boolean,
): readonly Token[] {
  let parted: Token[] | undefined;
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (!token) break;
    const at = token.end - token.start > 5 ? seam(text, token) : 0;
    const tail = at === 0 ? tailOf(token.word) : 0;
    const head = tail > 0 ? headOf(token.word, tail, isName) : 0;
    if ((at === 0 && head === 0) || isName(token.word)) {
      parted?.push(token);
      continue;
    }
    parted ??= tokens.slice(0, i);
    if (head > 0) {
      const start = token.start + tail;
      const key = token.key.slice(tail);
      parted.push({ ...token, key: wordOf(head), word: head, end: token.start + wordOf(head).length });
      parted.push({ key, word: numberOf(key), start, end: token.end, joint: joints.hyphen });
      continue;
    }
    const left = token.key.slice(0, at - token.start);
    const right = token.key.slice(at - token.start);
    parted.push({ ...token, key: left, word: numberOf(left), end: at });
    parted.push({ key: right, word: numberOf(right), start: at, end: token.end, joint: joints.break });
  }
  return parted ?? tokens;
}

/** Offset of the capital after a lower-case word of three letters or more, or after a heading's word; 0 if none. */
function seam(text: string, token: Token): number {
  for (let i = token.start + 3; i < token.end - 1; i += 1) {
    const here = text.charCodeAt(i);
    if ((here >= 97 && here <= 122) || !isUpperCode(here) || !isLower(text.charAt(i - 1))) continue;
    if (token.key.length !== token.end - token.start) return 0;
    const left = text.slice(token.start, i);
    return isLower(left.charAt(0)) || headings.test(left.toLowerCase()) ? i : 0;
  }
  return 0;
}
