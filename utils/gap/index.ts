export { proofOf } from '../credentials/standing.ts';
export { compare, firstTier } from './compare.ts';
export { furtherSource } from './proof.ts';
