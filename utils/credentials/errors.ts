/** Stable codes; the interface has one sentence for each. Codes are never renamed. */
export const credentialErrorCodes = [
  'credential/empty',
  'credential/too-large',
  'credential/not-recognised',
  'credential/json-malformed',
  'credential/json-too-deep',
  'credential/json-too-many-keys',
  'credential/json-forbidden-key',
  'credential/json-duplicate-key',
  'credential/jwt-malformed',
  'credential/sd-jwt-malformed',
  'credential/png-malformed',
  'credential/png-without-badge',
  'credential/svg-malformed',
  'credential/svg-without-badge',
  'credential/several-badges',
  'credential/zip-malformed',
  'credential/inflates-too-much',
  'credential/format-invalid',
  'credential/not-a-credential',
  'credential/badge-definition',
  'credential/issuer-profile',
  'credential/url-only',
] as const;
export type CredentialErrorCode = (typeof credentialErrorCodes)[number];

/** Why bytes could not be read as a credential. `detail` is for the curious, in English, free of user data. */
export class CredentialError extends Error {
  readonly code: CredentialErrorCode;
  readonly detail: string | undefined;
  constructor(code: CredentialErrorCode, detail?: string) {
    super(detail ? `${code}: ${detail}` : code);
    this.name = 'CredentialError';
    this.code = code;
    this.detail = detail;
  }
}
