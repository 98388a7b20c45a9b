import { earlier, weaker } from '../credentials/standing.ts';
import type { CredentialSkill } from '../credentials/types.ts';
import { toBase64 } from '../engine/bytes.ts';
import { sampleIssuer } from '../engine/samples/issuer.ts';
import type { Holding, Remark, Standing } from '../gap/types.ts';
import type { WalletItem } from '../messages/types.ts';
import type { Verdict } from '../verification/types.ts';
import { standingOf } from '../verification/verdict.ts';
import type { CredentialRow, SkillEditRow, SummaryRow } from './schema.ts';

/** Longest `data:` image that a list row carries, in characters. */
const smallImage = 8_192;

export function summaryOf(row: CredentialRow): SummaryRow {
  const { id, credential, sourceUrl, addedAt } = row;
  const image = smallImageOf(row);
  return {
    id,
    name: credential.name,
    issuer: credential.issuer.name ?? credential.issuer.id ?? credential.issuer.url ?? '',
    format: credential.format,
    ...(credential.issuedOn !== undefined && { issuedOn: credential.issuedOn }),
    ...(credential.expiresOn !== undefined && { expiresOn: credential.expiresOn }),
    ...(image !== undefined && { image }),
    ...(sourceUrl !== undefined && { sourceUrl }),
    addedAt,
    skills: [],
  };
}

function smallImageOf(row: CredentialRow): string | undefined {
  const baked = row.credential.envelope === 'png' || row.credential.envelope === 'svg';
  if (baked && row.raw.length > smallImage) return undefined;
  const image = imageOf(row);
  return image && image.length <= smallImage ? image : undefined;
}

export function withVerdict(row: SummaryRow, verdict: Verdict | undefined): SummaryRow {
  if (!verdict) return row;
  const notYours = verdict.checks.some(({ code }) => code === 'recipient/not-yours');
  return {
    ...row,
    verdict: verdict.verdict,
    checkedAt: verdict.checkedAt,
    ...(notYours && { notYours: true as const }),
  };
}

export function itemOf({ skills: _, deletedAt: __, notYours: ___, ...item }: SummaryRow): WalletItem {
  return item;
}

/** Images are shown from what is stored; a remote address is never loaded. */
export function imageOf({ credential, raw }: CredentialRow): string | undefined {
  if (credential.envelope === 'png') return `data:image/png;base64,${toBase64(raw)}`;
  if (credential.envelope === 'svg') return `data:image/svg+xml;base64,${toBase64(raw)}`;
  return credential.image?.startsWith('data:image/') ? credential.image : undefined;
}

/** What was read without what the user took away, and with what the user added: both stand where they meet. */
export function applyEdits(skills: readonly CredentialSkill[], edit?: SkillEditRow): CredentialSkill[] {
  if (!edit) return [...skills];
  const own = edit.add.map((skill): CredentialSkill => {
    const label = edit.labels?.[skill];
    return { skill, ...(label !== undefined && { label }), from: 'user', confidence: 1, evidence: '' };
  });
  return [...own, ...skills.filter(({ skill }) => !edit.remove.includes(skill))];
}

/** Below it a skill that was read is a guess, and the user's word says more. */
const certain = 0.5;

/** Each skill once, as it is best known: stated by the credential, else by the user, else guessed. */
export function shownSkills(skills: readonly CredentialSkill[]): CredentialSkill[] {
  const own = new Set(skills.filter(({ from }) => from === 'user').map(({ skill }) => skill));
  const stated = new Set(
    skills
      .filter(({ from, confidence }) => from !== 'user' && confidence >= certain)
      .map(({ skill }) => skill),
  );
  return skills.filter(({ from, skill }) =>
    from === 'user' ? !stated.has(skill) : stated.has(skill) || !own.has(skill),
  );
}

/** What the user took away, as it was read; an id alone where it is no longer read. */
export function removedBy(skills: readonly CredentialSkill[], edit?: SkillEditRow): CredentialSkill[] {
  return (edit?.remove ?? []).map(
    (id) =>
      skills.find(({ skill }) => skill === id) ?? { skill: id, from: 'user', confidence: 0, evidence: '' },
  );
}

export function heldSkills(skills: readonly CredentialSkill[]): SummaryRow['skills'] {
  return skills.map(({ skill, confidence, from, standing, expiresOn }) => ({
    skill,
    confidence,
    ...(standing && { standing }),
    ...(expiresOn !== undefined && { expiresOn }),
    ...(from === 'user' && { own: true as const }),
  }));
}

type HeldSkill = SummaryRow['skills'][number];
type Alike = { standing: Standing; expiresOn: string | undefined; skills: HeldSkill[] };

/** Genuine, and yet no proof of what the user can do. */
const atMost: Readonly<Record<Remark, Standing>> = {
  'issued-to-another': 'unverified',
  sample: 'self-stated',
};

function remarkOn({ issuer, notYours }: SummaryRow): Remark | undefined {
  if (issuer === sampleIssuer) return 'sample';
  return notYours ? 'issued-to-another' : undefined;
}

/**
 * What a row counts as in a comparison: the credential with its skills, those of its parts that stand otherwise, and the
 * user's own word on top.
 */
export function holdingsOf(row: SummaryRow): Holding[] {
  const checked = row.verdict === undefined ? 'unverified' : standingOf[row.verdict];
  if (checked === null || row.deletedAt !== undefined) return [];
  const remark = remarkOn(row);
  const own = remark ? weaker(checked, atMost[remark]) : checked;
  const as = ({ standing, expiresOn, skills }: Alike): Holding => ({
    credential: row.id,
    name: row.name,
    issuer: row.issuer,
    standing,
    ...(remark && { remark }),
    ...(expiresOn !== undefined && { expiresOn }),
    skills: skills.map(({ skill, confidence }) => ({ skill, confidence })),
  });
  const stands = ({ own: stated, standing = own, expiresOn }: HeldSkill) => ({
    standing: stated ? ('self-stated' as const) : weaker(own, standing),
    expiresOn: earlier(row.expiresOn, expiresOn),
  });
  const itself = { standing: own, expiresOn: row.expiresOn };
  const alike = new Map<string, Alike>([[JSON.stringify(itself), { ...itself, skills: [] }]]);
  for (const one of row.skills) {
    const key = JSON.stringify(stands(one));
    const others = alike.get(key)?.skills ?? [];
    alike.set(key, { ...stands(one), skills: [...others, one] });
  }
  return [...alike.values()].map(as);
}
