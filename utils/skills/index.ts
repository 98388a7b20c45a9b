export type { Reading, TokenMention } from './matching/mentions.ts';
export { findMentions, read } from './matching/mentions.ts';
export type { Taxonomy } from './taxonomy/build.ts';
export { isNamed, taxonomyOf } from './taxonomy/build.ts';
export type { Phrases } from './text/phrases.ts';
export { longestPhrase, phrasesOf } from './text/phrases.ts';
export type { Token } from './text/tokens.ts';
export { joints } from './text/tokens.ts';
export type { Skill, SkillId, SkillKind } from './types.ts';
