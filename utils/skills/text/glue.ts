import { isLower, isUpperCode } from './characters.ts';
import type { Token } from './tokens.ts';
import { joints } from './tokens.ts';

/** Words that end a heading to which the next line was glued: `ResponsibilitiesDesign of …`. */
const headings =
  /^(?:responsibilities|requirements|qualifications|skills|description|experience|education|duties|benefits|overview|summary|knowledge|have|role|you|us|offer|aufgaben|profil|anforderungen|missions|requisitos|requisiti|obowiazki|wymagania)$/;

/** Cuts `experienceUnderstanding` in two where a line break was lost, unless the whole is a known name. */
export function splitGlued(
  text: string,
  tokens: readonly Token[],
  isName: (key: string) => boolean,
): readonly Token[] {
  const seams = tokens.map((token) => (token.end - token.start > 5 ? seam(text, token) : 0));
  if (seams.every((at) => at === 0)) return tokens;
  return tokens.flatMap((token, i) => {
    const at = seams[i] ?? 0;
    if (at === 0 || isName(token.key)) return [token];
    const cut = at - token.start;
    return [
      { ...token, key: token.key.slice(0, cut), end: at },
      { key: token.key.slice(cut), start: at, end: token.end, joint: joints.break },
    ];
  });
}

/** Offset of the capital after a lower-case word of three letters or more, or after a heading's word; 0 if none. */
function seam(text: string, token: Token): number {
  for (let i = token.start + 3; i < token.end - 1; i += 1) {
    if (!isUpperCode(text.charCodeAt(i)) || !isLower(text.charAt(i - 1))) continue;
    if (token.key.length !== token.end - token.start) return 0;
    const left = text.slice(token.start, i);
    return isLower(left.charAt(0)) || headings.test(left.toLowerCase()) ? i : 0;
  }
  return 0;
}
