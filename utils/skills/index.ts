export type { Reading, TokenMention } from './matching/mentions.ts';
export { findMentions, read } from './matching/mentions.ts';
export type { Taxonomy } from './taxonomy/build.ts';
export { taxonomyOf } from './taxonomy/build.ts';
