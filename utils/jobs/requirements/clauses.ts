import type { Token } from '../../skills/index.ts';
import { joints, wordSet } from '../../skills/index.ts';

const turns = wordSet(
  'but;while;whereas;however;although;aber;jedoch;mais;pero;maar;tuttavia;mas;ale;jednak;men',
);

/** A stretch of a sentence within which "required", "a plus" and their like act. */
export interface Clause {
  from: number;
  until: number;
  /** In brackets; what it says alone is said of what stands before it. */
  bracketed: boolean;
}

/** Cuts a sentence at semicolons, dashes, brackets and "but". */
export function clausesOf(text: string, tokens: readonly Token[], from: number, until: number): Clause[] {
  const clauses: Clause[] = [];
  let start = from;
  let bracketed = false;
  const cut = (at: number, inside: boolean) => {
    if (at > start) clauses.push({ from: start, until: at, bracketed });
    start = at;
    bracketed = inside;
  };
  for (let i = from; i < until; i += 1) {
    const token = tokens[i];
    if (!token) break;
    const gap = i > from && token.joint === joints.break ? text.slice(tokens[i - 1]?.end, token.start) : '';
    if (/[([]/.test(gap)) cut(i, true);
    else if (/[)\]]/.test(gap)) cut(i, false);
    else if (/;|[–—]|\s-\s/.test(gap) || turns.has(token.word)) cut(i, bracketed);
  }
  cut(until, false);
  return clauses;
}
