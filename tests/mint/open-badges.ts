import type { Json } from './data-integrity.ts';

export const ob3Contexts = [
  'https://www.w3.org/ns/credentials/v2',
  'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
];

export interface Badge {
  name: string;
  description: string;
  criteria: string;
  tags: readonly string[];
  achievementType?: string;
}

interface Ob3 {
  id: string;
  badge: Badge;
  issuer: Json;
  recipient: { id: string; name: string };
  validFrom: Date;
  validUntil?: Date;
  status?: Json;
}

/** An unsigned Open Badges 3.0 AchievementCredential on VCDM 2.0. */
export function openBadge3({ id, badge, issuer, recipient, validFrom, validUntil, status }: Ob3): Json {
  return {
    '@context': ob3Contexts,
    id,
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    name: badge.name,
    issuer: { type: ['Profile'], ...issuer },
    validFrom: validFrom.toISOString(),
    ...(validUntil ? { validUntil: validUntil.toISOString() } : {}),
    ...(status ? { credentialStatus: status } : {}),
    credentialSubject: {
      id: recipient.id,
      type: ['AchievementSubject'],
      identifier: [
        {
          type: 'IdentityObject',
          identityHash: recipient.name,
          identityType: 'name',
          hashed: false,
          salt: 'not-used',
        },
      ],
      achievement: {
        id: `${id}#achievement`,
        type: ['Achievement'],
        name: badge.name,
        description: badge.description,
        criteria: { narrative: badge.criteria },
        tag: [...badge.tags],
        achievementType: badge.achievementType ?? 'Badge',
      },
    },
  };
}

interface Ob2 {
  base: string;
  slug: string;
  badge: Badge;
  issuerName: string;
  email: string;
  issuedOn: Date;
}

/** The three hosted documents of an Open Badges 2.0 award, by URL. */
export function openBadge2({ base, slug, badge, issuerName, email, issuedOn }: Ob2): {
  url: string;
  documents: Record<string, Json>;
} {
  const context = 'https://w3id.org/openbadges/v2';
  const [url, badgeUrl, issuerUrl] = [
    `${base}/assertions/${slug}`,
    `${base}/badges/${slug}`,
    `${base}/issuer`,
  ];
  return {
    url,
    documents: {
      [url]: {
        '@context': context,
        type: 'Assertion',
        id: url,
        recipient: { type: 'email', identity: email, hashed: false },
        badge: badgeUrl,
        verification: { type: 'HostedBadge' },
        issuedOn: issuedOn.toISOString(),
      },
      [badgeUrl]: {
        '@context': context,
        type: 'BadgeClass',
        id: badgeUrl,
        name: badge.name,
        description: badge.description,
        image: `${base}/badges/${slug}.png`,
        criteria: { narrative: badge.criteria },
        issuer: issuerUrl,
        tags: [...badge.tags],
      },
      [issuerUrl]: {
        '@context': context,
        type: 'Issuer',
        id: issuerUrl,
        name: issuerName,
        url: base,
        email: `badges@${new URL(base).host}`,
      },
    },
  };
}
