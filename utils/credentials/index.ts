export { bakePng, bakeSvg } from './envelopes/bake.ts';
export { credentialOfClaims, documentOfClaims } from './envelopes/jwt-claims.ts';
export { CredentialError, type CredentialErrorCode } from './errors.ts';
export { parseCredential, sizeLimits } from './parse.ts';
export { type ReadResult, readAll } from './read-all.ts';
export type * from './types.ts';
export { type FormatProblem, validateFormat } from './validate.ts';
