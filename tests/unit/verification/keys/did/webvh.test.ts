import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../../../utils/credentials/types.ts';
import { findKey } from '../../../../../utils/verification/keys/find.ts';
import { resolveController } from '../../../../../utils/verification/keys/resolve.ts';
import { createWeb } from '../../../../../utils/verification/web/index.ts';
import { badge, base58, codes, jcs, judge, type Key, network, newKey, proofFor, secure } from '../../mint.ts';

const multihash = (text: string) => base58([0x12, 0x20, ...createHash('sha256').update(text).digest()]);
const multikey = (key: Key) => key.did.slice('did:key:'.length);
const keyHash = (key: Key) => multihash(multikey(key));

interface Draft {
  time: string;
  parameters: JsonObject;
  state: (did: string) => JsonObject;
  by: Key;
  /** Replaces members of the finished line. */
  spoil?: (line: JsonObject) => JsonObject;
}

const document = (did: string, key: Key): JsonObject => ({
  id: did,
  verificationMethod: [
    { id: `${did}#signer`, type: 'Multikey', controller: did, publicKeyMultibase: multikey(key) },
  ],
  assertionMethod: [`${did}#signer`],
});

/** A log as its controller writes it, at `host`, and the DID that it founds. */
async function mintLog(
  host: string,
  drafts: readonly Draft[],
): Promise<{ did: string; lines: JsonObject[] }> {
  const lines: JsonObject[] = [];
  let scid = '{SCID}';
  let previous = '{SCID}';
  for (const [index, draft] of drafts.entries()) {
    const parameters =
      index === 0 ? { method: 'did:webvh:1.0', scid, ...draft.parameters } : draft.parameters;
    const did = () => `did:webvh:${scid}:${host}`;
    let entry: JsonObject = {
      versionId: previous,
      versionTime: draft.time,
      parameters,
      state: draft.state(did()),
    };
    if (index === 0) {
      scid = multihash(jcs(entry));
      entry = JSON.parse(JSON.stringify(entry).replaceAll('{SCID}', scid)) as JsonObject;
    }
    const versionId = `${index + 1}-${multihash(jcs(entry))}`;
    previous = versionId;
    entry = { ...entry, versionId };
    const options = { verificationMethod: draft.by.method, created: draft.time };
    const proof = await proofFor(entry, draft.by, { suite: 'eddsa-jcs-2022', options });
    const line = { ...entry, proof: [proof] };
    lines.push(draft.spoil ? draft.spoil(line) : line);
  }
  return { did: `did:webvh:${scid}:${host}`, lines };
}

const [update, second, signer, laterSigner, stranger, witness] = Array.from({ length: 6 }, () =>
  newKey(),
) as [Key, Key, Key, Key, Key, Key];
const found: Draft = {
  time: '2024-01-01T00:00:00Z',
  parameters: { updateKeys: [multikey(update)] },
  state: (did) => document(did, signer),
  by: update,
};
const later = (over: Partial<Draft> = {}): Draft => ({
  time: '2025-06-01T00:00:00Z',
  parameters: {},
  state: (did) => document(did, laterSigner),
  by: update,
  ...over,
});
const jsonl = (lines: readonly JsonObject[]) => lines.map((line) => JSON.stringify(line)).join('\n');

async function resolve(drafts: readonly Draft[], more: Record<string, unknown> = {}) {
  const { did, lines } = await mintLog('harbour.example', drafts);
  const fetch = network({ 'https://harbour.example/.well-known/did.jsonl': jsonl(lines), ...more });
  return resolveController(did, { web: createWeb({ fetch }) });
}
const outcome = async (...given: Parameters<typeof resolve>) => {
  const resolution = await resolve(...given);
  return resolution.ok ? 'ok' : resolution.why;
};

describe('did:webvh', () => {
  it('gives the keys of the last version', async () => {
    const resolution = await resolve([found, later()]);
    expect(resolution.ok && resolution.document.methods[0]?.key?.jwk.x).toBe(laterSigner.jwk.x);
  });

  it.each<[string, Draft[]]>([
    ['a proof by a key that was not authorised', [{ ...found, by: stranger }]],
    ['an update by a stranger', [found, later({ by: stranger })]],
    [
      'a key that authorises itself',
      [found, later({ by: second, parameters: { updateKeys: [multikey(second)] } })],
    ],
    [
      'a changed document',
      [{ ...found, spoil: (line) => ({ ...line, state: document('did:e:1', stranger) }) }],
    ],
    ['a time that does not move on', [found, later({ time: found.time })]],
    [
      'a version that is skipped',
      [
        found,
        later({ spoil: (line) => ({ ...line, versionId: String(line.versionId).replace('2-', '3-') }) }),
      ],
    ],
    ['no proof', [{ ...found, spoil: ({ proof: _, ...line }) => line }]],
    [
      'another cryptosuite',
      [
        {
          ...found,
          spoil: (line) => ({
            ...line,
            proof: [{ ...(line.proof as JsonObject[])[0], cryptosuite: 'eddsa-rdfc-2022' }],
          }),
        },
      ],
    ],
    [
      'an update after the end',
      [{ ...found, parameters: { ...found.parameters, deactivated: true } }, later()],
    ],
    ['portability granted later', [found, later({ parameters: { portable: true } })]],
    [
      'a witness threshold of nought',
      [
        {
          ...found,
          parameters: { ...found.parameters, witness: { threshold: 0, witnesses: [{ id: witness.did }] } },
        },
      ],
    ],
    [
      'a witness named twice',
      [
        {
          ...found,
          parameters: {
            ...found.parameters,
            witness: { threshold: 2, witnesses: [{ id: witness.did }, { id: witness.did }] },
          },
        },
      ],
    ],
    [
      'another version of the method',
      [{ ...found, parameters: { ...found.parameters, method: 'did:webvh:0.3' } }],
    ],
  ])('%s breaks the log', async (_what, drafts) => {
    expect(await outcome(drafts)).toBe('log-broken');
  });

  it.each(['versionId', 'versionTime', 'parameters', 'state', 'proof'])(
    'any %s is read without a throw, and believed only as it was',
    async (member) => {
      for (const value of [
        null,
        5,
        true,
        '',
        'x',
        [],
        [null],
        {},
        { a: [] },
        [{ type: 'DataIntegrityProof' }],
      ]) {
        const spoil = (line: JsonObject): JsonObject => ({ ...line, [member]: value as JsonObject });
        expect(await outcome([{ ...found, spoil }])).toBe('log-broken');
      }
    },
  );

  it('pre-rotation: only announced keys may take over', async () => {
    const announcing = { ...found, parameters: { ...found.parameters, nextKeyHashes: [keyHash(second)] } };
    const taken = { updateKeys: [multikey(second)], nextKeyHashes: [] };
    expect(await outcome([announcing, later({ by: second, parameters: taken })])).toBe('ok');
    expect(await outcome([announcing, later({ by: update, parameters: taken })])).toBe('log-broken');
    const other = { updateKeys: [multikey(stranger)], nextKeyHashes: [] };
    expect(await outcome([announcing, later({ by: stranger, parameters: other })])).toBe('log-broken');
    expect(await outcome([announcing, later({ by: update, parameters: {} })])).toBe('log-broken');
  });

  it('pre-rotation: thousands of announcements are gone through once', async () => {
    const many = Array.from({ length: 5000 }, (_, at) => `key-${at}`);
    const hashes = [...many.map(multihash), keyHash(second)];
    const announcing = { ...found, parameters: { ...found.parameters, nextKeyHashes: hashes } };
    const taken = { updateKeys: [...many, multikey(second)], nextKeyHashes: [] };
    const drafts = [announcing, later({ by: second, parameters: taken })];
    const { did, lines } = await mintLog('harbour.example', drafts);
    const fetch = network({ 'https://harbour.example/.well-known/did.jsonl': jsonl(lines) });
    const start = performance.now();
    expect((await resolveController(did, { web: createWeb({ fetch }) })).ok).toBe(true);
    expect(performance.now() - start).toBeLessThan(5000);
  });

  it('is gone through once a verification, however many proofs name it', async () => {
    const { did, lines } = await mintLog('harbour.example', [found, later()]);
    const fetch = network({ 'https://harbour.example/.well-known/did.jsonl': jsonl(lines) });
    const resolver = { web: createWeb({ fetch }) };
    expect(await resolveController(did, resolver)).toBe(await resolveController(did, resolver));
  });

  it('an ended identifier is not believed, nor called forged', async () => {
    const ended = later({ parameters: { deactivated: true, updateKeys: [] } });
    expect(await outcome([found, ended])).toBe('deactivated');
  });

  it('moves only where portability was promised, and says where from', async () => {
    const elsewhere = (keep: boolean) => (did: string) => ({
      ...document(did, signer),
      ...(keep ? { alsoKnownAs: [did.replace('harbour.example', 'old.example')] } : {}),
    });
    const before: Draft = { ...found, state: (did) => document(did.replace('harbour', 'old'), signer) };
    const portable = { ...before, parameters: { ...before.parameters, portable: true } };
    expect(await outcome([portable, later({ state: elsewhere(true) })])).toBe('ok');
    expect(await outcome([portable, later({ state: elsewhere(false) })])).toBe('log-broken');
    expect(await outcome([before, later({ state: elsewhere(true) })])).toBe('log-broken');
  });

  it('asks the witnesses that the log names', async () => {
    const parameters = { ...found.parameters, witness: { threshold: 1, witnesses: [{ id: witness.did }] } };
    const drafts = [{ ...found, parameters }];
    const { lines } = await mintLog('harbour.example', drafts);
    const approved = { versionId: lines[0]?.versionId as string };
    const approval = async (by: Key) => [
      { ...approved, proof: [await proofFor(approved, by, { suite: 'eddsa-jcs-2022' })] },
    ];
    const at = 'https://harbour.example/.well-known/did-witness.json';
    expect(await outcome(drafts)).toBe('no-answer');
    expect(await outcome(drafts, { [at]: await approval(stranger) })).toBe('log-broken');
    // minting is deterministic, so the approval fits the log that is minted again
    expect(await outcome(drafts, { [at]: await approval(witness) })).toBe('ok');
  });

  it.each([
    'did:webvh:QmShort:harbour.example',
    `did:webvh:${'Q'.repeat(46)}:harbour.example%3A8443`,
    `did:webvh:${'Q'.repeat(46)}:harbour.example:..:x`,
    `did:webvh:${'Q'.repeat(46)}:%31%32%37.0.0.1`,
    `did:webvh:${'Q'.repeat(46)}:a@harbour.example`,
  ])('%s is refused unread', async (did) => {
    const fetch = network({});
    expect(await resolveController(did, { web: createWeb({ fetch }) })).toMatchObject({ why: 'malformed' });
    expect(fetch.asked).toEqual([]);
  });

  it('never asks an IP address or a private host', async () => {
    for (const host of ['127.0.0.1', 'printer.local']) {
      const fetch = network({});
      const did = `did:webvh:${'Q'.repeat(46)}:${host}`;
      expect(await resolveController(did, { web: createWeb({ fetch }) })).toMatchObject({
        failure: 'web/blocked',
      });
      expect(fetch.asked).toEqual([]);
    }
  });
});

describe('a badge by an issuer with did:webvh', () => {
  it('is verified; with a key rotated out later, with a remark; rotated out before, not', async () => {
    const { did, lines } = await mintLog('harbour.example', [
      found,
      later({
        state: (id) => ({
          ...document(id, laterSigner),
          verificationMethod: [
            { id: `${id}#new`, type: 'Multikey', controller: id, publicKeyMultibase: multikey(laterSigner) },
          ],
          assertionMethod: [`${id}#new`],
        }),
      }),
    ]);
    const fetch = network({ 'https://harbour.example/.well-known/did.jsonl': jsonl(lines) });
    const signed = async (key: Key, name: string, created: string) =>
      secure(badge(did), key, { options: { verificationMethod: `${did}#${name}`, created } });
    const current = await judge(await signed(laterSigner, 'new', '2025-07-01T00:00:00Z'), { fetch });
    expect([current.verdict, codes(current)]).toEqual(['verified', []]);
    const rotated = await judge(await signed(signer, 'signer', '2025-01-01T00:00:00Z'), { fetch });
    expect([rotated.verdict, codes(rotated)]).toEqual(['verified', ['issuer/key-revoked-later']]);
    const stale = await judge(await signed(signer, 'signer', '2025-07-01T00:00:00Z'), { fetch });
    expect([stale.verdict, codes(stale)]).toEqual(['invalid', ['issuer/key-revoked']]);
  });
});

const vectors = new URL('../../../../../../shared/vectors/didwebvh/', import.meta.url);
describe.skipIf(!existsSync(vectors))('published logs (skipped where ../shared is absent)', () => {
  const cases = (existsSync(vectors) ? readdirSync(vectors) : []).flatMap((name) =>
    existsSync(new URL(`${name}/`, vectors)) && !name.includes('.')
      ? readdirSync(new URL(`${name}/`, vectors)).map((maker) => [name, maker] as const)
      : [],
  );
  it.each(cases)('%s by %s', async (name, maker) => {
    const read = (file: string) => readFileSync(new URL(`${name}/${maker}/${file}`, vectors), 'utf8');
    const log = read('did.jsonl');
    const expected = JSON.parse(read('resolutionResult.json')) as { didDocument: JsonObject | null };
    const states = log.split('\n').filter((line) => line.trim() !== '');
    const state = states.map((line) => (JSON.parse(line) as { state: JsonObject }).state).at(-1);
    const did = String(expected.didDocument?.id ?? state?.id ?? '');
    const [host = '', ...path] = did.split(':').slice(3);
    const at = `https://${host}/${path.length > 0 ? path.join('/') : '.well-known'}/did.jsonl`;
    const resolution = await resolveController(did, { web: createWeb({ fetch: network({ [at]: log }) }) });
    if (name.startsWith('negative')) expect(resolution.ok).toBe(false);
    else if (name.startsWith('witness')) expect(resolution).toMatchObject({ ok: false, why: 'no-answer' });
    else if (name.startsWith('deactivate')) expect(resolution).toMatchObject({ why: 'deactivated' });
    else expect(resolution.ok).toBe(true);
  });
  it('finds no key in a log that does not answer', async () => {
    const did = `did:webvh:${'Q'.repeat(46)}:harbour.example`;
    const found = await findKey(`${did}#signer`, did, { web: createWeb({ fetch: network({}) }) });
    expect(found).toMatchObject({ issuer: { result: 'unknown', code: 'issuer/not-resolvable' } });
  });
});
