import { isNamed } from '../taxonomy/names.ts';
import type { Token } from '../text/tokens.ts';
import type { Ambiguity, Skill } from '../types.ts';
import { cueBeside } from './cues.ts';

/** A name found in the text that its surroundings may still refute. */
export interface Hit {
  skill: Skill;
  /** How far this spelling may be trusted here. */
  ambiguity: Ambiguity;
  from: number;
  until: number;
  sentence: number;
}

/** Confidence by how a name was corroborated. */
const sure = { proper: 0.95, common: 0.85, exact: 0.85, beside: 0.75, nearby: 0.4 } as const;
/** How many sentences off another name still lends a little trust. */
const reach = 3;

/**
 * Confidence of each hit, 0 when it is not believed. Ambiguous names need a neighbour: an unambiguous proper name in
 * the same sentence or a cue beside them; class 3 a strong cue, or a place in a list of its own kind.
 */
export function confidences(
  hits: readonly Hit[],
  text: string,
  tokens: readonly Token[],
  sentences: Uint32Array,
): number[] {
  const trusted = new Set(hits.filter(isAnchor).map((hit) => hit.sentence));
  const found = hits.map((hit) => alone(hit, tokens, sentences, trusted));
  spread(hits, found, text, tokens, 1);
  spread(hits, found, text, tokens, -1);
  return found;
}

const isAnchor = (hit: Hit) =>
  hit.ambiguity <= 1 && (isNamed(hit.skill.kind) || hit.skill.kind === 'standard');

function alone(
  hit: Hit,
  tokens: readonly Token[],
  sentences: Uint32Array,
  trusted: ReadonlySet<number>,
): number {
  if (hit.ambiguity === 0) return isNamed(hit.skill.kind) ? sure.proper : sure.common;
  if (hit.ambiguity === 1) return sure.exact;
  const cue = cueBeside(tokens, sentences, hit.from, hit.until);
  if (hit.ambiguity === 3) return cue === 'strong' ? sure.beside : 0;
  if (cue || trusted.has(hit.sentence)) return sure.beside;
  for (let distance = 1; distance <= reach; distance += 1)
    if (trusted.has(hit.sentence - distance) || trusted.has(hit.sentence + distance)) return sure.nearby;
  return 0;
}

/** A class 3 name beside a believed one of its kind in a list ("C, C++, R and Java") is believed as well. */
function spread(hits: readonly Hit[], found: number[], text: string, tokens: readonly Token[], step: 1 | -1) {
  for (let i = step > 0 ? 1 : hits.length - 2; i >= 0 && i < hits.length; i += step) {
    const hit = hits[i];
    const other = hits[i - step];
    if (!hit || !other || found[i] !== 0 || (found[i - step] ?? 0) < sure.beside) continue;
    if (hit.skill.kind !== other.skill.kind || hit.sentence !== other.sentence) continue;
    const [left, right] = step > 0 ? [other, hit] : [hit, other];
    if (listed(text, tokens, left.until, right.from)) found[i] = sure.beside;
  }
}

const between =
  /^[\s,;/&|()•·]*(?:and|or|und|oder|et|ou|y|o|e|of|en|og|eller|och|i|lub|oraz)?[\s,;/&|()•·]*$/i;
function listed(text: string, tokens: readonly Token[], until: number, from: number): boolean {
  const left = tokens[until - 1];
  const right = tokens[from];
  return from - until <= 1 && !!left && !!right && between.test(text.slice(left.end, right.start));
}
