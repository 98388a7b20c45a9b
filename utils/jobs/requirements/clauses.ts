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

/**
 * Cuts a sentence at semicolons, dashes and "but". A bracket is a clause of its own and comes before the one around it,
 * which goes on behind it.
 */
export function clausesOf(text: string, tokens: readonly Token[], from: number, until: number): Clause[] {
  const clauses: Clause[] = [];
  let start = from;
  let bracket = -1;
  const add = (first: number, end: number, bracketed: boolean) => {
    if (end > first) clauses.push({ from: first, until: end, bracketed });
  };
  for (let i = from; i < until; i += 1) {
    const token = tokens[i];
    if (!token) break;
    const gap = i > from && token.joint === joints.break ? text.slice(tokens[i - 1]?.end, token.start) : '';
    if (bracket >= 0 && /[)\]]/.test(gap)) {
      add(bracket, i, true);
      bracket = -1;
    }
    const parts = /;|[–—]|\s-\s/.test(gap) || turns.has(token.word);
    if (parts) add(bracket < 0 ? start : bracket, i, bracket >= 0);
    if (parts && bracket < 0) start = i;
    if (parts && bracket >= 0) bracket = i;
    if (bracket < 0 && /[([]/.test(gap)) bracket = i;
  }
  if (bracket >= 0) add(bracket, until, true);
  add(start, bracket >= 0 ? bracket : until, false);
  return clauses;
}
