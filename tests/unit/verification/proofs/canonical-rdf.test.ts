import jsonld from 'jsonld';
import { canonize } from 'rdf-canonize';
import { describe, expect, it } from 'vitest';
import type { JsonObject, JsonValue } from '../../../../utils/credentials/types.ts';
import { contextAt } from '../../../../utils/verification/contexts/index.ts';
import { canonicalRdf } from '../../../../utils/verification/proofs/data-integrity/canonicalise.ts';
import { badge, encodedList, listCredential, statusEntry } from '../mint.ts';

const v1 = 'https://www.w3.org/2018/credentials/v1';
const v2 = 'https://www.w3.org/ns/credentials/v2';
const clr = 'https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json';

const ours = (document: JsonObject, contexts?: Map<string, JsonObject>) =>
  canonicalRdf(document, 'SHA-256', contexts).catch((error: { why: string }) => error.why);

/** jsonld as it comes, in its own mode, which shares nothing with ours. */
async function plain(document: JsonObject): Promise<string> {
  const documentLoader = async (url: string) => ({ documentUrl: url, document: contextAt(url) });
  const quads = await jsonld.toRDF(document as never, { safe: true, documentLoader } as never);
  return canonize(quads as unknown as object[], { algorithm: 'RDFC-1.0' });
}

const good = badge('did:example:school');
const under = (...contexts: JsonValue[]): JsonObject => ({ ...good, '@context': contexts });
const pinned = good['@context'] as string[];
const documents: Record<string, JsonObject> = {
  'a badge': good,
  'a badge with a status': { ...good, credentialStatus: statusEntry('https://harbour.example/s', '5') },
  'a status list': listCredential('did:example:school', 'https://harbour.example/s', encodedList([5])),
  'words of its own': { ...under(...pinned, { shelf: 'https://own.example/shelf' }), shelf: 'B' },
  'words of its own that hold in one place': {
    ...under(...pinned, {
      shelf: { '@id': 'https://own.example/shelf', '@context': { row: 'https://o.example/row' } },
    }),
    shelf: { type: 'Profile', row: '7', name: 'Harbour' },
  },
  'a context in a place': {
    ...good,
    evidence: [{ '@context': { row: 'https://own.example/row' }, type: 'Evidence', row: '7', name: 'Log' }],
  },
  'a record of badges': {
    '@context': [...pinned, clr],
    id: 'urn:uuid:8e0f4c4a-6f3e-4a43-9f0a-0d2c4ce0d2b1',
    type: ['VerifiableCredential', 'ClrCredential'],
    issuer: { id: 'did:example:school', type: ['Profile'], name: 'Harbour' },
    validFrom: '2026-01-01T00:00:00Z',
    credentialSubject: {
      id: 'did:example:mara',
      type: ['ClrSubject'],
      achievement: [{ id: 'urn:a', type: ['Achievement'], name: 'A', criteria: { narrative: 'n' } }],
      verifiableCredential: [good],
    },
  },
};

describe('contexts are shared between documents, and', () => {
  it.each(Object.entries(documents))(
    '%s comes out as from jsonld alone, however often',
    async (_, document) => {
      const alone = await plain(document);
      expect(alone).toMatch(/^(_:|<)/);
      expect(await ours(document)).toBe(alone);
      expect(await ours(document)).toBe(alone);
    },
  );

  it('many mixtures do not change one another', async () => {
    const alone = await plain(good);
    const mixtures = Array.from({ length: 120 }, (_, n) => ({
      ...under(...pinned, { [`word${n}`]: `https://own.example/${n}` }),
      [`word${n}`]: 'x',
    }));
    const found = await Promise.all(mixtures.map((each) => ours(each)));
    for (const [n, each] of found.entries()) expect(each).toContain(`<https://own.example/${n}> "x"`);
    expect(await ours(good)).toBe(alone);
  });

  it('what one document imports and adds to is nothing to the next', async () => {
    const small = { id: 'urn:a', type: 'VerifiableCredential', name: 'Query Basics' };
    const alone = await plain({ '@context': [v2], ...small });
    expect(await ours({ '@context': [{ '@import': v2 }], ...small })).toBe(alone);
    const more = { '@import': v2, shelf: 'https://own.example/shelf' };
    expect(await ours({ '@context': [more], ...small, shelf: 'B' })).toContain('<https://own.example/shelf>');
    expect(await ours({ '@context': [v2], ...small })).toBe(alone);
    expect(await ours({ '@context': [v2], ...small, shelf: 'B' })).toBe('term-undefined');
  });

  it('words that may be redefined in one place stay fixed in the next', async () => {
    const words = {
      spot: 'https://o.example/spot',
      room: { '@id': 'https://o.example/room', '@context': v1 },
    };
    const withNode = (node: JsonObject) => ({
      ...under(...pinned, words),
      evidence: { id: 'urn:n', ...node },
    });
    const mayRedefine = { room: { id: 'urn:r' } };
    expect(await ours(withNode(mayRedefine))).toContain('<urn:n> <https://o.example/room> <urn:r>');
    const mayNot = { spot: { '@context': v1, id: 'urn:s' } };
    expect(await ours(withNode(mayNot))).toBe('term-redefined');
    expect(await ours(withNode({ ...mayRedefine, ...mayNot }))).toBe('term-redefined');
  });

  it('what the caller brings means what it means this time', async () => {
    const url = 'https://own.example/context';
    const document: JsonObject = { ...under(...pinned, url), shelf: 'B' };
    const meaning = (iri: string) => new Map([[url, { '@context': { shelf: iri } }]]);
    expect(await ours(document, meaning('https://own.example/a'))).toContain('<https://own.example/a>');
    expect(await ours(document, meaning('https://own.example/b'))).toContain('<https://own.example/b>');
    expect(await ours(document)).toBe('context-unknown');
  });
});

it.each<[string, JsonValue, string]>([
  ['a context that is a number', 5, 'json-ld-invalid'],
  ['an import of what is not known', { '@import': 'https://own.example/none' }, 'context-unknown'],
  ['an import that is no address', { '@import': 5 }, 'json-ld-invalid'],
  ['a context that takes fixed words back', null, 'json-ld-invalid'],
])('%s is told', async (_, context, why) => {
  expect(await ours(under(...pinned, context))).toBe(why);
});

it('contexts that name one another without end are refused', async () => {
  const [one, two] = ['https://own.example/1', 'https://own.example/2'];
  const round = new Map<string, JsonObject>([
    [one, { '@context': [two] }],
    [two, { '@context': [one] }],
  ]);
  expect(await ours(under(one), round)).toBe('json-ld-invalid');
});

it('a document has its canonical form made once, however many proofs are over it', async () => {
  const document = {
    '@context': ['https://www.w3.org/ns/credentials/v2'],
    id: 'urn:x:1',
    name: 'Query Craft',
  };
  const once = canonicalRdf(document, 'SHA-256', undefined);
  expect(canonicalRdf(document, 'SHA-256', undefined)).toBe(once);
  expect(canonicalRdf(document, 'SHA-384', undefined)).not.toBe(once);
  expect(canonicalRdf(document, 'SHA-256', new Map())).not.toBe(once);
  expect(await canonicalRdf({ ...document, name: 'Another' }, 'SHA-256', undefined)).not.toBe(await once);
});
