import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { asList, isObject } from '../../../../utils/credentials/json.ts';
import type { JsonValue } from '../../../../utils/credentials/types.ts';
import { ContextUnknownError, contextAt, isPinned } from '../../../../utils/verification/contexts/index.ts';
import { pinnedContexts } from '../../../../utils/verification/contexts/table.ts';
import { secondWords } from '../../../../utils/verification/contexts/vocabulary.ts';
import { jcs } from '../mint.ts';

/** Every word of a context with what it stands for, scoped contexts included. */
function definitionsOf(context: JsonValue | undefined): [word: string, id: string][] {
  return asList(context)
    .filter(isObject)
    .flatMap((each) => Object.entries(each))
    .flatMap(([word, definition]): [string, string][] => {
      const id = isObject(definition) ? definition['@id'] : definition;
      const inner = isObject(definition) ? definitionsOf(definition['@context']) : [];
      return typeof id === 'string' && !word.startsWith('@') ? [[word, id], ...inner] : inner;
    });
}

/** `sec:expiration` → `https://w3id.org/security#expiration`. */
function expanded(id: string, prefixes: ReadonlyMap<string, string>): string {
  const [prefix = '', rest] = id.split(/:(?!\/\/)(.*)/s);
  const base = rest === undefined ? undefined : prefixes.get(prefix);
  return base === undefined || base === id ? id : expanded(base, prefixes) + rest;
}

describe('pinned contexts', () => {
  it.each(pinnedContexts.map((pinned) => [pinned.urls[0], pinned] as const))(
    '%s is what it was',
    (_url, pinned) => {
      expect(createHash('sha256').update(jcs(pinned.document)).digest('hex')).toBe(pinned.sha256);
      expect(pinned.document).toHaveProperty('@context');
    },
  );

  it('has a row for every file and no address twice', () => {
    const folder = new URL('../../../../utils/verification/contexts/documents/', import.meta.url);
    expect(readdirSync(folder)).toHaveLength(pinnedContexts.length);
    const urls = pinnedContexts.flatMap((pinned) => pinned.urls);
    expect(new Set(urls).size).toBe(urls.length);
  });

  it('has one usual word for everything: every other is known, and refused or harmless', () => {
    // names of types and their values, the API of an early draft, tags, and what only a certificate’s failing could hide
    const harmless = new Set(
      `OpenBadgeCredential AchievementCredential IssuerOrg hosted signed revokedAssertions verify tags creator
       dtAssertion assertion assertions dtBadgeConnectAPI badgeConnectAPI dtProfile profile dtCompactJWS signedAssertion
       signedAssertions dtURL apiBase authorizationUrl privacyPolicyUrl registrationUrl scopesOffered termsOfServiceUrl
       tokenUrl`.split(/\s+/),
    );
    const words = new Map<string, Set<string>>();
    for (const { document } of pinnedContexts) {
      const definitions = definitionsOf(document['@context']);
      const prefixes = new Map(definitions);
      for (const [word, id] of definitions) {
        const iri = expanded(id, prefixes);
        words.set(iri, (words.get(iri) ?? new Set()).add(word));
      }
    }
    const several = [...words].filter(([iri, names]) => names.size > 1 && !iri.startsWith('@'));
    expect(several.length).toBeGreaterThan(10);
    const unknown = several
      .map(([, names]) => [...names].filter((name) => !secondWords.has(name) && !harmless.has(name)))
      .filter((names) => names.length > 1);
    expect(unknown).toEqual([]);
  });

  it('has one word only for what is judged, so that nothing hides under another', () => {
    const judged = [
      'credentialStatus',
      'validUntil',
      'expirationDate',
      'credentialSubject',
      'issuer',
      'proof',
      'statusListIndex',
      'statusListCredential',
      'statusPurpose',
      'encodedList',
    ];
    const definitions = pinnedContexts.flatMap(({ document }) => definitionsOf(document['@context']));
    const stands = new Set(definitions.filter(([word]) => judged.includes(word)).map(([, id]) => id));
    const others = definitions.filter(([word, id]) => stands.has(id) && !judged.includes(word));
    expect(others).toEqual([]);
    const aliases = definitions.filter(
      ([word, id]) => id.startsWith('@') && word !== 'id' && word !== 'type',
    );
    expect(aliases).toEqual([]);
  });

  it('knows nothing else, and lets nothing replace what it knows', () => {
    const v2 = 'https://www.w3.org/ns/credentials/v2';
    const more = new Map([
      [v2, {}],
      ['https://e.example/c', { '@context': {} }],
    ]);
    expect(contextAt(v2, more)).toBe(contextAt(v2));
    expect(contextAt('https://e.example/c', more)).toEqual({ '@context': {} });
    expect(() => contextAt('https://e.example/c')).toThrow(ContextUnknownError);
    expect(isPinned('https://www.w3.org/ns/credentials/examples/v2')).toBe(false);
  });
});
