export type WalletErrorCode =
  | 'wallet/not-found'
  | 'wallet/newer-version'
  | 'wallet/blocked'
  | 'wallet/unavailable'
  | 'wallet/erased';

export class WalletError extends Error {
  readonly code: WalletErrorCode;
  constructor(code: WalletErrorCode, cause?: unknown) {
    super(code, { cause });
    this.name = 'WalletError';
    this.code = code;
  }
}
