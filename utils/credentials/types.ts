import type { SkillId } from '../skills/types.ts';
import type { Standing } from './standing.ts';

/** SHA-256 of the exact bytes that were imported, as 64 lower-case hex digits. */
export type CredentialId = string;

/** The data model that the credential follows. */
export type CredentialFormat =
  | 'open-badges-0.5'
  | 'open-badges-1'
  | 'open-badges-2'
  | 'open-badges-3'
  | 'clr-2'
  | 'vc-1'
  | 'vc-2'
  | 'blockcerts-2'
  | 'blockcerts-3'
  | 'europass-edc'
  | 'sd-jwt-vc';

/** How the bytes carry it. Sniffed by content, never by name. */
export type Envelope = 'json' | 'jwt' | 'sd-jwt' | 'jws-json' | 'png' | 'svg' | 'url';

/** An Open Badges 3 `Profile`, or the OB 2 `Profile` / OB 1 `IssuerOrganization`. */
export interface Profile {
  id?: string;
  name?: string;
  url?: string;
  email?: string;
  image?: string;
}

/** The earner as the credential states it. Hashed identities stay hashed. */
export interface Recipient {
  /** DID, e-mail address or URL, when it is in clear. */
  id?: string;
  name?: string;
  type?: string;
  identity?: string;
  hashed?: boolean;
  salt?: string;
  /** Every identity, where there are several (Open Badges 3 `identifier`); the members above are the first to compare. */
  identities?: readonly Identity[];
}

/** One way to say who somebody is. `type` as the credential has it: `emailAddress`, `accountId` … */
export interface Identity {
  type?: string;
  identity: string;
  hashed: boolean;
  salt?: string;
}

/** What was reached (OB 3 `Result` with its `ResultDescription`), as text. */
export interface Result {
  name?: string;
  /** `LetterGrade`, `Percent`, `RubricCriterionLevel` … */
  type?: string;
  value?: string;
  /** `Completed`, `Failed`, `InProgress` … */
  status?: string;
  level?: string;
  /** The best that could be reached, and what had to be. */
  best?: string;
  required?: string;
}

/** Somebody else's word on the credential, its achievement or its issuer. */
export interface Endorsement {
  about: 'credential' | 'achievement' | 'issuer';
  /** False when it names something else than what it stands at. */
  ofThis: boolean;
  comment?: string;
  issuer: Profile;
  /** ISO 8601, UTC. */
  issuedOn?: string;
  /** OB 3: a credential in its own right. */
  credential?: Credential;
  /** OB 2: the address where its issuer states it. */
  hostedAt?: string;
  /** OB 2: the compact JWS as which its issuer signed it. */
  signedAs?: string;
}

/** An alignment to a competency framework (OB 2 `AlignmentObject`, OB 3 `Alignment`). */
export interface Alignment {
  targetName: string;
  targetUrl?: string;
  targetCode?: string;
  targetFramework?: string;
}

/** One achievement in any format, normalised. What is shown on screen comes from here. */
export interface Credential {
  id: CredentialId;
  format: CredentialFormat;
  envelope: Envelope;
  name: string;
  description?: string;
  /** OB 3 `achievementType`: Badge, Certification, Course … */
  achievementType?: string;
  criteria?: string;
  issuer: Profile;
  recipient: Recipient;
  /** ISO 8601 instants, UTC; absent when the credential does not say or says it unreadably. */
  issuedOn?: string;
  expiresOn?: string;
  image?: string;
  /** The credential's own identifier (`id` / `jti` / `uid`), often an https URL. */
  credentialId?: string;
  evidence: readonly {
    id?: string;
    name?: string;
    narrative?: string;
    description?: string;
    genre?: string;
    audience?: string;
  }[];
  alignments: readonly Alignment[];
  results?: readonly Result[];
  endorsements?: readonly Endorsement[];
  /** Where a newer version may be had (`refreshService`); never asked by itself. */
  refresh?: { type: string; url?: string };
  tags: readonly string[];
  /** Credentials inside it (CLR 2, verifiable presentations), in order. */
  parts: readonly Credential[];
  /**
   * What a proof is checked over: the JSON document, or the compact JWS / SD-JWT text; with the text exactly as it came.
   * For a token `json` holds its claims, of an SD-JWT with what is disclosed in its place (`documentOfClaims` makes the
   * credential of them).
   * `json` is parsed from `text` by the guarded reader (`credentials/json.ts`).
   */
  payload:
    | { kind: 'json'; text: string; json: JsonObject }
    | { kind: 'jwt'; text: string; header: JsonObject; json: JsonObject };
}

export type JsonValue = null | boolean | number | string | JsonValue[] | JsonObject;
export interface JsonObject {
  [key: string]: JsonValue | undefined;
}

/** A skill that a credential stands for, and how we know. */
export interface CredentialSkill {
  skill: SkillId;
  /** The skill's name to show; absent in what was stored before names were kept. */
  label?: string;
  /** Best first. `taxonomy`: what the taxonomy says this certification proves; `user`: the user's own edit, it always wins. */
  from: 'user' | 'alignment' | 'taxonomy' | 'tag' | 'title' | 'criteria';
  /** 0…1 */
  confidence: number;
  /** The words it was read from. */
  evidence: string;
  /** Of the part that states it, where that is not the credential itself: it counts no better than this. */
  standing?: Standing;
  /** The part's own end, ISO 8601, UTC. */
  expiresOn?: string;
}
