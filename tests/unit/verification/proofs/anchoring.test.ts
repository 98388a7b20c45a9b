import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../../utils/credentials/types.ts';
import { badge, codes, judge, network, newKey } from '../mint.ts';
import { bitcoinAddress } from './bitcoin.ts';
import { address, anchored, certificate, listing, profile, transaction } from './blockcert.ts';
import { merkleValue, sha256, tree } from './merkle.ts';

/** What explorers tell of a transaction, in the shapes that each has. */
const told = {
  esplora: (root: string, from: string, time: string) => ({
    txid: transaction,
    vin: [{ prevout: { scriptpubkey_address: from } }],
    vout: [{ scriptpubkey: '76a91400', scriptpubkey_address: from }, { scriptpubkey: `6a20${root}` }],
    status: { confirmed: true, block_time: Date.parse(time) / 1000 },
  }),
  blockcypher: (data: string, from: string, time: string) => ({
    hash: transaction,
    confirmations: 9,
    confirmed: time,
    inputs: [{ addresses: [from] }],
    outputs: [{ script: data }],
  }),
  blockscout: (root: string, from: string, time: string) => ({
    hash: `0x${transaction}`,
    status: 'ok',
    from: { hash: from },
    raw_input: `0x${root}`,
    timestamp: time,
  }),
};
const at = {
  blockstream: `https://blockstream.info/api/tx/${transaction}`,
  mempool: `https://mempool.space/api/tx/${transaction}`,
  bitcoin: `https://api.blockcypher.com/v1/btc/main/txs/${transaction}?limit=500`,
  ethereum: `https://api.blockcypher.com/v1/eth/main/txs/${transaction}?limit=500`,
  blockscout: `https://eth.blockscout.com/api/v2/transactions/0x${transaction}`,
};
const when = '2025-03-01T09:30:00.000Z';
const explorers = ['blockstream', 'blockcypher', 'mempool', 'blockscout'] as const;

const good = await anchored();
const root = good.signature.merkleRoot;
const agreed = {
  [profile]: listing(),
  [at.blockstream]: told.esplora(root, address, when),
  [at.bitcoin]: told.blockcypher(`6a20${root}`, address, when),
};
const look = (web: Record<string, unknown>, credential: JsonObject = good) =>
  judge(credential, { fetch: network(web), explorers });

it('two explorers that agree on the root and on the issuer’s own address make it verified', async () => {
  const verdict = await look(agreed);
  expect(verdict).toMatchObject({ verdict: 'verified', proofLevel: 'cryptographic', provenIssuer: profile });
  const anchor = verdict.checks.find(({ check }) => check === 'anchor');
  expect(anchor).toMatchObject({
    code: 'anchor/confirmed',
    params: { by: 'blockstream, blockcypher', date: when },
  });
  expect(verdict.checks.map(({ code }) => code)).toContain('issuer/key-anchored');
});

it('nobody is asked unless the caller names explorers, nor about a proof that does not hold', async () => {
  const fetch = network(agreed);
  expect((await judge(good, { fetch })).verdict).toBe('unverifiable');
  expect(fetch.asked).toEqual([profile]);
  const sentence = (await judge(good, { fetch })).checks.find(({ check }) => check === 'anchor')?.sentence;
  expect(sentence).toBe('The proof is sound; the anchoring was not looked up.');
  const changed = network(agreed);
  const verdict = await judge({ ...good, issuedOn: '2025-03-02T09:00:00Z' }, { fetch: changed, explorers });
  expect(verdict.verdict).toBe('invalid');
  expect(changed.asked).toEqual([]);
});

it('an explorer that is down is another’s turn; with fewer than two answers it is unknown', async () => {
  const { [at.blockstream]: _, ...others } = agreed;
  const third = { ...others, [at.mempool]: told.esplora(root, address, when) };
  expect((await look(third)).verdict).toBe('verified');
  const down = await judge(good, {
    explorers,
    fetch: (url, init) =>
      url === profile ? network(agreed)(url, init) : Promise.reject(new TypeError('down')),
  });
  expect(down.verdict).toBe('unreachable');
  expect(codes(down)).toEqual(['issuer/waits-for-chain', 'anchor/no-answer']);
  expect(codes(await look({ [profile]: listing() }))).toContain('anchor/not-found');
  const alone = await judge(good, { fetch: network(agreed), explorers: ['blockstream'] });
  expect(codes(alone)).toContain('anchor/too-few-explorers');
  expect(alone.verdict).toBe('unverifiable');
});

it('explorers that differ, and answers about something else, prove nothing', async () => {
  const differ = { ...agreed, [at.bitcoin]: told.blockcypher(`6a20${root}`, '1Other', when) };
  expect(codes(await look(differ))).toContain('anchor/explorers-disagree');
  expect((await look(differ)).verdict).toBe('unverifiable');
  const foreign = { ...agreed, [at.bitcoin]: { ...agreed[at.bitcoin], hash: sha256('other') } };
  expect((await look(foreign)).verdict).not.toBe('verified');
  const waiting = {
    ...agreed,
    [at.blockstream]: { ...agreed[at.blockstream], status: { confirmed: false } },
  };
  expect((await look(waiting)).verdict).not.toBe('verified');
});

it('another root on the chain, another’s address, or a key that had ended fails', async () => {
  const other = sha256('other');
  const elsewhere = {
    ...agreed,
    [at.blockstream]: told.esplora(other, address, when),
    [at.bitcoin]: told.blockcypher(`6a20${other}`, address, when),
  };
  expect(codes(await look(elsewhere))).toContain('anchor/another-root');
  expect((await look(elsewhere)).verdict).toBe('invalid');
  const stranger = {
    ...agreed,
    [at.blockstream]: told.esplora(root, '1Stranger', when),
    [at.bitcoin]: told.blockcypher(`6a20${root}`, '1Stranger', when),
  };
  expect(codes(await look(stranger))).toEqual(['issuer/anchored-by-another']);
  const ended = { ...agreed, [profile]: listing({ revoked: '2025-03-01T09:15:00Z' }) };
  expect(codes(await look(ended))).toEqual(['issuer/key-expired']);
  expect((await look(ended)).verdict).toBe('invalid');
});

it('a profile that another host answers for is nobody’s', async () => {
  const elsewhere = 'https://evil.example/issuer.json';
  const verdict = await look({ ...agreed, [profile]: { redirect: elsewhere }, [elsewhere]: listing() });
  expect([verdict.verdict, ...codes(verdict)]).toEqual([
    'unverifiable',
    'issuer/redirected',
    'anchor/not-looked-up',
  ]);
});

it('Ethereum: the call data is the root, the sender the issuer’s', async () => {
  const sender = '0x40Cf9B7DB6FCc742ad0a76B8588C7f8De2b54a60';
  const publicKey = `ecdsa-koblitz-pubkey:${sender}`;
  const verification = { type: ['MerkleProofVerification2017', 'Extension'], publicKey };
  const document = await anchored({ ...certificate, verification }, 'ethereumMainnet');
  const web = {
    [profile]: listing({ id: publicKey }),
    [at.ethereum]: told.blockcypher(document.signature.merkleRoot, sender.slice(2).toLowerCase(), when),
    [at.blockscout]: told.blockscout(document.signature.merkleRoot, sender, when),
  };
  expect(await look(web, document)).toMatchObject({ verdict: 'verified', provenIssuer: profile });
  const log = told.blockscout(`${document.signature.merkleRoot}00`, sender, when);
  expect((await look({ ...web, [at.blockscout]: log }, document)).verdict).not.toBe('verified');
});

describe('Blockcerts 3 of an issuer that is a DID', () => {
  const key = newKey('secp256k1');
  const document = badge(key.did);
  const anchored = async (method = key.method) => {
    const { targetHash, sibling, merkleRoot } = await tree(document);
    const proof = {
      type: 'DataIntegrityProof',
      cryptosuite: 'merkle-proof-2019',
      verificationMethod: method,
      proofPurpose: 'assertionMethod',
      proofValue: merkleValue(merkleRoot, targetHash, sibling, 1),
    };
    return { credential: { ...document, proof }, merkleRoot };
  };
  const told3 = (merkleRoot: string, from: string) => ({
    [at.blockstream]: told.esplora(merkleRoot, from, when),
    [at.bitcoin]: told.blockcypher(`6a20${merkleRoot}`, from, when),
  });

  it('one of its keys wrote it: the address is the hash of the key', async () => {
    const { credential, merkleRoot } = await anchored();
    for (const form of ['compressed', 'full'] as const) {
      const verdict = await look(told3(merkleRoot, bitcoinAddress(key, form)), credential);
      expect(verdict).toMatchObject({ verdict: 'verified', provenIssuer: key.did });
    }
  });

  it('another’s address, or an address that no key has, fails', async () => {
    const { credential, merkleRoot } = await anchored();
    for (const from of [bitcoinAddress(newKey('secp256k1')), '3P14159f73E4gFr7JterCCQh9QjiTjiZrG']) {
      const verdict = await look(told3(merkleRoot, from), credential);
      expect([verdict.verdict, codes(verdict)]).toEqual(['invalid', ['issuer/anchored-by-another']]);
    }
  });

  it('a key that had ended, or is not for credentials, does not speak for it', async () => {
    const did = 'did:web:harbour.example';
    const method = { id: `${did}#k`, type: 'JsonWebKey', controller: did, publicKeyJwk: key.jwk };
    const other = { ...method, id: `${did}#other`, publicKeyJwk: newKey('secp256k1').jwk };
    const { targetHash, sibling, merkleRoot } = await tree(badge(did));
    const proof = {
      type: 'DataIntegrityProof',
      cryptosuite: 'merkle-proof-2019',
      verificationMethod: other.id,
      proofPurpose: 'assertionMethod',
      proofValue: merkleValue(merkleRoot, targetHash, sibling, 1),
    };
    const judged = (methods: JsonObject[], assertionMethod: string[]) =>
      look(
        {
          ...told3(merkleRoot, bitcoinAddress(key)),
          'https://harbour.example/.well-known/did.json': {
            id: did,
            verificationMethod: methods,
            assertionMethod,
          },
        },
        { ...badge(did), proof },
      );
    const both = [method.id, other.id];
    expect((await judged([method, other], both)).verdict).toBe('verified');
    const ended = { ...method, revoked: '2025-01-01T00:00:00Z' };
    expect(codes(await judged([ended, other], both))).toEqual(['issuer/key-expired']);
    expect(codes(await judged([method, other], [other.id]))).toEqual(['issuer/anchored-by-another']);
  });

  it('whose keys are on another curve publishes no address', async () => {
    const ed = newKey();
    const { targetHash, sibling, merkleRoot } = await tree(badge(ed.did));
    const proofValue = merkleValue(merkleRoot, targetHash, sibling, 1);
    const { credential } = await anchored();
    const proof = { ...credential.proof, verificationMethod: ed.method, proofValue };
    const verdict = await look(told3(merkleRoot, bitcoinAddress(key)), { ...badge(ed.did), proof });
    expect([verdict.verdict, codes(verdict)]).toEqual(['unverifiable', ['issuer/addresses-unknown']]);
  });
});

it.each([
  [
    'publicKeys (2.0-alpha)',
    { publicKeys: [{ publicKey: `ecdsa-koblitz-pubkey:${address}`, created: '2020-01-01' }] },
  ],
  ['issuerKeys (1.x)', { issuerKeys: [{ key: address, date: '2020-01-01' }] }],
])('a profile that lists its keys as %s', async (_, keys: JsonObject) => {
  const own = { id: profile, type: 'Profile', ...keys };
  expect((await look({ ...agreed, [profile]: own })).verdict).toBe('verified');
  const [name = '', list] = Object.entries(keys)[0] ?? [];
  const [entry] = list as JsonObject[];
  const ended = { ...own, [name]: [{ ...entry, revoked: '2024-01-01T00:00:00Z' }] };
  expect((await look({ ...agreed, [profile]: ended })).verdict).toBe('invalid');
  const later = { ...own, [name]: [{ ...entry, created: '2026-01-01', date: '2026-01-01' }] };
  expect((await look({ ...agreed, [profile]: later })).verdict).toBe('invalid');
});

it.each(['mocknet', 'bitcoinTestnet', 'bitcoinRegtest', 'ethereumRopsten'])(
  'a test chain (%s) is never verified, and not looked up',
  async (chain) => {
    const fetch = network(agreed);
    const verdict = await judge(await anchored(certificate, chain), { fetch, explorers });
    expect(codes(verdict)).toEqual(['issuer/waits-for-chain', 'anchor/test-chain']);
    expect(verdict.verdict).toBe('unverifiable');
    expect(fetch.asked).toEqual([profile]);
  },
);
