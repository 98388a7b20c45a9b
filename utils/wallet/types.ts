/** How far the check of the whole wallet has come. */
export interface RecheckState {
  running: boolean;
  /** Credentials with an answer, out of all in the pass. */
  done: number;
  total: number;
  /** Of those done: another verdict than before the pass. */
  changed: number;
  /** Of those done: the issuer did not answer, so what was known before still stands. */
  couldNotCheck: number;
}
