import { expect, test } from 'vitest';
import { readList } from '../../../../utils/verification/status/read-list.ts';
import { createWeb } from '../../../../utils/verification/web/index.ts';
import { encodedList, listCredential, network, newKey, now, secure } from '../mint.ts';

const url = 'https://harbour.example/status/1';
const did = 'did:web:lists.example';
const didUrl = 'https://lists.example/.well-known/did.json';

test('a kept list whose issuer did not answer once is proven as soon as the issuer answers', async () => {
  const key = { ...newKey(), did, method: `${did}#key` };
  const method = { id: key.method, type: 'JsonWebKey', controller: did, publicKeyJwk: key.jwk };
  const document = {
    '@context': ['https://www.w3.org/ns/did/v1'],
    id: did,
    verificationMethod: [method],
    assertionMethod: [key.method],
  };
  const list = await secure(listCredential(did, url, encodedList([])), key, { suite: 'eddsa-jcs-2022' });
  const body = new TextEncoder().encode(JSON.stringify(list));
  const entry = { body, type: 'application/json', fetchedAt: now.toISOString() };
  const cache = { get: async () => entry, put: async () => {} };
  const wanted = { url, kind: 'BitstringStatusList', purpose: 'revocation', issuer: did } as const;
  const read = (fetch: ReturnType<typeof network>) => {
    const web = createWeb({ fetch });
    return readList(wanted, { now, resolver: { web }, contexts: new Map(), cache });
  };

  expect(await read(network({}))).toMatchObject({ ok: false, why: 'not-proven' });
  const answering = network({ [didUrl]: document });
  expect(await read(answering)).toMatchObject({ ok: true });
  expect(await read(answering)).toMatchObject({ ok: true });
  expect(answering.asked).toEqual([didUrl]);
});
