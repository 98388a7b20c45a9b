export { compare, firstTier } from './compare.ts';
export { furtherSource, proofOf } from './proof.ts';
