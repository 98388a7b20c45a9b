import type { Ambiguity, SkillId, Spelling } from '../types.ts';

const space = 32;
const hyphen = 45;
const tilde = 126;
const zero = 48;

/** The id of a label: lower case, spaces and slashes to `-`, letters, digits and `+ # . & -` kept. */
export function slug(label: string): SkillId {
  const lower = label.trim().toLowerCase();
  let plain = true;
  let spaced = false;
  for (let i = 0; i < lower.length; i += 1) {
    const here = lower.charCodeAt(i);
    if (here === space) spaced = true;
    else if (!(here >= 97 && here <= 122) && here !== hyphen) plain = false;
  }
  if (plain) return spaced ? lower.replaceAll(' ', '-') : lower;
  return lower.replace(/[\s/]+/g, '-').replace(/[^\p{L}\p{M}\p{N}+#.&-]/gu, '');
}

/** The class at the end of what is written: `Excel~1` → 1; 0 where none stands. */
function classAt(text: string, end: number): Ambiguity {
  if (text.charCodeAt(end - 2) !== tilde) return 0;
  const mark = text.charCodeAt(end - 1) - zero;
  return mark >= 1 && mark <= 3 ? (mark as Ambiguity) : 0;
}

/** `Excel~1` → “Excel” of class 1. */
export function spellingOf(written: string): Spelling {
  const marked = written.charCodeAt(written.length - 2) === tilde;
  return {
    text: marked ? written.slice(0, -2).trim() : written,
    ambiguity: classAt(written, written.length),
  };
}

/** A spelling as a source writes it. */
export const written = ({ text, ambiguity }: Spelling): string =>
  ambiguity === 0 ? text : `${text}~${ambiguity}`;
