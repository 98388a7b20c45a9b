import { isNamed } from '../taxonomy/names.ts';
import { isLower, isUpper } from '../text/characters.ts';
import type { Token } from '../text/tokens.ts';
import { joints } from '../text/tokens.ts';
import type { Candidate } from './candidates.ts';

/** What may follow a name after a hyphen: it says that the name is meant. */
const follows =
  /^(?:based|certified|related|like|native|compatible|specific|powered|backed|enabled|focused|speaking|level|aware|first|side|stack|developer|engineer|administrator|admin|kenntnisse|kenntnissen|erfahrung|erfahrungen|entwickler|entwicklung|entwicklerin|programmierung|programmierer|datenbank|datenbanken|umgebung|umgebungen|server|systeme|system|basierte|basierten|anwendungen|administrator|certificering|kennis|ervaring|kunskaper|erfaring|erfarenhet|kendskab|udvikling|utveckling|udvikler|utvecklare|zertifizierung|stack|api|apis|skills|experience|script|scripts|scripting|programming|code|style|compliant|tools|tool)$/;
const domains =
  /^(?:com|org|net|io|ai|co|de|fr|es|nl|it|pt|pl|dk|se|uk|us|eu|ch|at|be|edu|gov|info|biz|html|htm|php|aspx|jpg|png|pdf)$/;

/** Whether the words around leave this run of tokens a word of its own. */
export function standsAlone(
  text: string,
  tokens: readonly Token[],
  { naming, from, until }: Candidate,
): boolean {
  const proper =
    isNamed(naming.skill.kind) || naming.skill.kind === 'standard' || naming.skill.kind === 'natlang';
  const first = tokens[from];
  const before = tokens[from - 1];
  const after = tokens[until];
  if (!first) return false;
  if (first.joint === joints.hyphen && before) {
    if (!proper || naming.ambiguity > 1 || /^(?:non|anti|pre|post|ex|re|un|e|de|co)$/.test(before.key))
      return false;
  }
  if (first.joint === joints.dot && before && !glued(text, before, first)) return false;
  if (after?.joint === joints.hyphen && !follows.test(after.key) && !isList(text, after)) {
    if (
      ((!proper || naming.ambiguity > 0) && !isCompound(text, tokens[until - 1], after)) ||
      /^(?:to|in|on|up|off|over|by|out|the|of|for|a|it)$/.test(after.key)
    )
      return false;
  }
  return !(after?.joint === joints.dot && domains.test(after.key));
}

/** `skills.Experience`: a sentence that ends without a space. */
const glued = (text: string, before: Token, next: Token) =>
  isLower(text.charAt(before.end - 1)) && isUpper(text.charAt(next.start));

/** `KRAP-tilgang`, `HACCP-Schulung`: capitals that a noun is glued to are meant as a name. */
const isCompound = (text: string, last: Token | undefined, next: Token) =>
  !!last && next.key.length >= 4 && /^\p{Lu}[\p{Lu}\d]{2,}$/u.test(text.slice(last.start, last.end));

/** `Linux-/Unix`: the hyphen closes the word. */
const isList = (text: string, after: Token) => text.charAt(after.start - 1) === '/';

/** Whether the text has the case that the spelling asks for. A plural `s` and ALL CAPS names pass. */
export function hasCase(text: string, tokens: readonly Token[], { naming, from, until }: Candidate): boolean {
  if (!naming.words || naming.words.length !== until - from) return false;
  return naming.words.every((word, i) => {
    const token = tokens[from + i];
    if (!token) return false;
    const written = text.slice(token.start, token.end);
    return written.startsWith(word) && /^(?:s|['’]s|\d*\+?)$/.test(written.slice(word.length));
  });
}
