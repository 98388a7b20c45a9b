export interface Settings {
  theme: 'system' | 'light' | 'dark';
  /** Popup width in px. */
  popupWidth: 400 | 480 | 600;
  /** Draw on pages at all. */
  inPage: boolean;
  /** Hosts where the user said "not on this site". */
  hiddenHosts: readonly string[];
  contextMenu: boolean;
  /** Addresses that are the user's, compared with hashed recipients on this machine only. */
  emails: readonly string[];
  /** Checks by itself what may have changed; off, for it asks issuers' servers. */
  recheck: 'off' | 'weekly';
  /** Looks up where Blockcerts are anchored; off, for the explorers learn which certificate is looked at. */
  explorers: boolean;
  /** Asks known registries who an issuer is. */
  registries: boolean;
  /** The user's own list: DIDs, host names, and certificates as `sha256:` and 64 digits. */
  trustedIssuers: readonly string[];
  welcomed: boolean;
}
