import type { Credential, CredentialSkill } from '../credentials/types.ts';
import type { Unpacked } from '../engine/types.ts';
import type { GapReport } from '../gap/types.ts';
import type { JobPosting, PageKind } from '../jobs/types.ts';
import type { ShownProfile } from '../profiles/types.ts';
import type { Settings } from '../settings/types.ts';
import type { SkillName } from '../skills/types.ts';
import type { Verdict } from '../verification/types.ts';
import type { RecheckState } from '../wallet/types.ts';

/** A wallet row as lists show it: small, without the credential's body. */
export interface WalletItem {
  id: string;
  name: string;
  issuer: string;
  format: Credential['format'];
  issuedOn?: string;
  expiresOn?: string;
  /** `data:` or `blob:` only; remote images are never loaded. */
  image?: string;
  verdict?: Verdict['verdict'];
  checkedAt?: string;
  addedAt: string;
  /** Where it was fetched from, when it came by a link. */
  sourceUrl?: string;
}

export interface WalletEntry extends WalletItem {
  credential: Credential;
  verdictDetail?: Verdict;
  /** The newest check where it could not reach the issuer; `verdictDetail` stays the last one that did. */
  lastAttempt?: Verdict;
  /** With the user's edits applied. */
  skills: readonly CredentialSkill[];
  /** Those that the user took away. */
  removedSkills?: readonly CredentialSkill[];
}

export type NewCredential =
  | { kind: 'bytes'; base64: string; fileName?: string }
  | { kind: 'text'; text: string }
  | { kind: 'url'; url: string };

/** What stands on the tab in front, for the popup. */
export interface TabReport {
  kind: PageKind;
  /** Whether the site is turned on, could be turned on, or is out of reach (browser pages, stores). */
  access: 'on' | 'off' | 'never';
  host?: string;
  gap?: GapReport;
  shown?: ShownProfile;
}

/**
 * The one list of messages. `page` may be sent by our scripts inside a web page; everything else only by our own pages.
 * No page message changes the wallet, and none answers a credential, its bytes or its id. Our own scripts learn no more
 * than they draw: how a posting compares, with the name and issuer of the badge behind a row, and whether a link is held.
 */
export interface Messages {
  /** The probe (or a later navigation) found something worth drawing on; answers what to draw, after injecting it. */
  'page/found': { from: 'page'; in: { kind: PageKind }; out: { drawn: boolean } };
  /** What the widget found on its page, kept for the popup while the tab shows this page. */
  'page/shown': { from: 'page'; in: { shown: ShownProfile }; out: null };
  /** The posting is also kept for the popup while the tab shows this page. Of each row's badges the best, by name and issuer. */
  'gap/of-posting': { from: 'page'; in: { posting: JobPosting }; out: GapReport };
  /** A user's trusted click on Verify. Of the wallet the answer says only whether the link's credential is held. */
  'verify/link': { from: 'page'; in: { url: string }; out: LinkVerdict };
  'page/hide': { from: 'page'; in: { scope: 'site' | 'everywhere' }; out: null };
  /** Where the chip was dragged to on this site, in px from the right and bottom edges. */
  'page/chip-moved': { from: 'page'; in: { right: number; bottom: number }; out: null };
  'page/preferences': {
    from: 'page';
    in: null;
    out: { chip: { right: number; bottom: number } | null; hidden: boolean; theme: Settings['theme'] };
  };
  /** `import` puts a credential's address before the user, who then saves it there or does not. */
  'page/open-dashboard': {
    from: 'page';
    in: { view: 'wallet' | 'settings' } | { view: 'import'; url: string };
    out: null;
  };
  /** The user turned to the chip: runs the panel's script in the frame that asks. */
  'page/load-panel': { from: 'page'; in: null; out: { loaded: boolean } };

  'wallet/list': { from: 'extension'; in: null; out: WalletItem[] };
  'wallet/get': { from: 'extension'; in: { id: string }; out: WalletEntry };
  /** Adds, verifies when online and answers; a second copy answers `duplicate` with the row that stands. */
  'wallet/add': {
    from: 'extension';
    in: NewCredential;
    out: { outcome: 'added' | 'duplicate' | 'restored'; item: WalletItem };
  };
  /** Takes a file that holds several credentials apart; each is then added by itself. */
  'files/unpack': { from: 'extension'; in: { base64: string }; out: Unpacked[] };
  /**
   * The user's own word on what a credential shows: it wins over what was read, and is kept apart. What is added is the
   * user's claim and never proven by the credential.
   */
  'wallet/edit-skills': {
    from: 'extension';
    in: { id: string; add: readonly string[]; remove: readonly string[] };
    out: WalletEntry;
  };
  /** Skills whose names begin with what is typed, best first, a handful. */
  'skills/search': { from: 'extension'; in: { query: string }; out: SkillName[] };
  'wallet/verify': { from: 'extension'; in: { id: string }; out: WalletEntry };
  /** Starts checking all again, in the background; while that runs it goes on. */
  'wallet/recheck': { from: 'extension'; in: null; out: RecheckState };
  'wallet/recheck-state': { from: 'extension'; in: null; out: RecheckState };
  'wallet/recheck-cancel': { from: 'extension'; in: null; out: RecheckState };
  /** To the trash, where it stays 30 days. */
  'wallet/delete': { from: 'extension'; in: { id: string }; out: null };
  'wallet/restore': { from: 'extension'; in: { id: string }; out: null };
  'wallet/trash': { from: 'extension'; in: null; out: WalletItem[] };
  /** The exact bytes that were imported. */
  'wallet/original': {
    from: 'extension';
    in: { id: string };
    out: { base64: string; fileName: string; type: string };
  };
  'wallet/erase-all': { from: 'extension'; in: null; out: null };
  /** `lost`: the sentinel remembers credentials that the database no longer holds. */
  'wallet/health': {
    from: 'extension';
    in: null;
    out: { state: 'ok' | 'lost' | 'newer-version' | 'blocked'; expected: number; found: number };
  };
  /** What came back is checked in the background. `remaining`: second copies that could not be read. */
  'wallet/recover': { from: 'extension'; in: null; out: { recovered: number; remaining?: number } };
  'wallet/add-samples': { from: 'extension'; in: null; out: { added: number } };

  'tab/report': { from: 'extension'; in: null; out: TabReport };
  /** Draws the overlay or widget on the tab in front, using activeTab. */
  'tab/draw': { from: 'extension'; in: null; out: { drawn: boolean } };

  'settings/get': { from: 'extension'; in: null; out: Settings };
  'settings/set': { from: 'extension'; in: Partial<Settings>; out: Settings };
  /** After the user granted or revoked hosts: registers the probe on what is granted now. */
  'sites/refresh': { from: 'extension'; in: null; out: { hosts: string[] } };
}

export interface LinkVerdict {
  verdict: Verdict;
  name: string;
  issuer: string;
  /** As the credential names its earner, to compare with the page's person. */
  recipientName?: string;
  issuedOn?: string;
  expiresOn?: string;
  /** Already in the wallet. */
  held: boolean;
}

export type Answer<T> = { ok: true; value: T } | { ok: false; code: string; detail?: string };
