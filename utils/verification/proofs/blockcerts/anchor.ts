import { fail, pass, unknown } from '../../check.ts';
import { jsonObjectOf } from '../../encoding/json.ts';
import { authorisation } from '../../keys/authorisation.ts';
import { type Resolver, resolveController } from '../../keys/resolve.ts';
import type { Check, ExplorerName } from '../../types.ts';
import { sameSite } from '../../web/site.ts';
import type { Web } from '../../web/types.ts';
import { keyHashes, keyHashOfAddress } from './bitcoin-address.ts';
import type { ChainRecord } from './explorers.ts';
import { type Holding, ownedAddress } from './key-history.ts';
import { type Lookup, lookUp } from './lookup.ts';
import type { Receipt } from './receipt.ts';

/** What is known of a Merkle proof before the chain is asked. */
export interface Unanchored {
  receipt: Receipt;
  signature: Check;
  /** Does the issuer list the key that the proof names? */
  listed: Check;
  issuer: string | undefined;
}

export interface Anchored {
  anchor: Check;
  /** Who issued it stands on the chain: a Merkle path is no signature. */
  issuer: Check;
}

/** Asks the chain, if explorers are named and there is something to ask: the root must stand there, by the issuer's key. */
export async function checkAnchor(
  unanchored: Unanchored,
  given: { explorers: readonly ExplorerName[] | undefined; resolver: Resolver },
): Promise<Anchored> {
  const { receipt, signature, listed, issuer } = unanchored;
  const place = receipt.anchors.find(({ ledger }) => ledger !== undefined) ?? receipt.anchors[0];
  const params = { chain: place?.chain ?? '', transaction: place?.transaction ?? '' };
  const waiting = (anchor: Check): Anchored => ({ anchor, issuer: untilAnchored(listed) });
  if (receipt.anchors.every(({ test }) => test)) {
    const sentence = 'The proof is anchored on a test chain, where anybody can write.';
    return waiting(unknown('anchor/test-chain', sentence, { params }));
  }
  if (signature.result !== 'pass') {
    return waiting(
      unknown('anchor/not-asked', 'The anchoring was not looked up, for the proof does not hold.', {
        params,
      }),
    );
  }
  if (!given.explorers?.length || !isPassing(listed) || !place?.ledger) {
    return waiting(
      unknown('anchor/not-looked-up', 'The proof is sound; the anchoring was not looked up.', { params }),
    );
  }
  const { ledger, transaction } = place;
  const found = await lookUp({ ledger, transaction }, given.explorers, given.resolver.web);
  if (!found.ok) return waiting(notFound(found.why, params));
  const by = found.by.join(', ');
  if (!found.records.every(({ data }) => data.includes(receipt.merkleRoot.toLowerCase()))) {
    const sentence = 'The transaction that the proof names holds something else.';
    return waiting(fail('anchor/another-root', sentence, { params: { ...params, by } }));
  }
  const [record] = found.records;
  const told = { ...params, by, date: record?.time ?? '' };
  return {
    anchor: pass('anchor/confirmed', `The proof stands on the chain since ${told.date.slice(0, 10)}.`, {
      params: told,
    }),
    issuer: await signerOf(issuer ?? '', found.records, given.resolver),
  };
}

/** A profile that lists the key says nothing yet about who made the proof. */
function untilAnchored(issuer: Check): Check {
  if (!isPassing(issuer)) return issuer;
  const sentence =
    'The issuer lists the key that is named; whether that key made the proof stands on the chain.';
  return { ...issuer, result: 'unknown', code: 'issuer/waits-for-chain', sentence };
}

function notFound(why: Exclude<Lookup, { ok: true }>['why'], params: Record<string, string>): Check {
  switch (why) {
    case 'too-few':
      return unknown(
        'anchor/too-few-explorers',
        'The proof is sound; fewer than two explorers could be asked about its anchoring.',
        { params },
      );
    case 'no-answer':
      return unknown(
        'anchor/no-answer',
        'The proof is sound; the explorers did not answer about its anchoring.',
        { params },
      );
    case 'not-found':
      return unknown('anchor/not-found', 'No explorer knows the transaction that the proof names.', {
        params,
      });
    case 'disagree':
      return unknown(
        'anchor/explorers-disagree',
        'The explorers do not say the same about the transaction.',
        { params },
      );
  }
}

/** Did one of the issuer's own keys sign the transaction, as each explorer tells it? */
async function signerOf(issuer: string, records: readonly ChainRecord[], resolver: Resolver): Promise<Check> {
  const details = { params: { issuer, address: records[0]?.from ?? '' } };
  const holds = issuer.startsWith('did:')
    ? await keysOf(issuer, resolver)
    : await addressesOf(issuer, resolver.web);
  if (!holds) {
    return unknown(
      'issuer/addresses-unknown',
      'The issuer publishes no addresses to hold the transaction against.',
      details,
    );
  }
  const known = { ...details, source: holds.source };
  const held = records.map(({ from, time }) => holds.at(from, time));
  if (held.every((each) => each === 'owned')) {
    return pass('issuer/key-anchored', 'One of the issuer’s own keys wrote the proof to the chain.', known);
  }
  return held.includes('ended')
    ? fail('issuer/key-expired', 'The key was not the issuer’s at the time of the transaction.', known)
    : fail(
        'issuer/anchored-by-another',
        'The transaction was signed by somebody else than the issuer.',
        known,
      );
}

/** The issuer's own word on its addresses, from `source`. */
interface Holdings {
  source: string;
  at(address: string, time: string): Holding;
}

async function addressesOf(issuer: string, web: Web): Promise<Holdings | undefined> {
  if (!issuer.startsWith('https://')) return undefined;
  const answer = await web.get(issuer, { maxBytes: 256_000 });
  const profile = answer.ok && sameSite(answer.url, issuer) ? jsonObjectOf(answer.body) : undefined;
  if (!profile || profile.id !== issuer) return undefined;
  return { source: issuer, at: (address, time) => ownedAddress(profile, address, time) };
}

/** A DID lists keys and no addresses; of Bitcoin, an address is the hash of a key. */
async function keysOf(did: string, resolver: Resolver): Promise<Holdings | undefined> {
  const resolution = await resolveController(did, resolver);
  if (!resolution.ok) return undefined;
  const { document } = resolution;
  const signing = document.methods.filter(({ id }) => document.assertionMethods.has(id));
  const methods = await Promise.all(
    signing.map(async (method) => ({ method, hashes: method.key ? await keyHashes(method.key) : [] })),
  );
  if (methods.every(({ hashes }) => hashes.length === 0)) return undefined;
  const at = (address: string, time: string): Holding => {
    const hash = keyHashOfAddress(address);
    const same = methods.filter(({ hashes }) => hash !== undefined && hashes.includes(hash));
    if (same.length === 0) return 'unknown';
    return same.some(({ method }) => isPassing(authorisation(document, method, time))) ? 'owned' : 'ended';
  };
  return { source: document.source, at };
}

function isPassing({ result }: Check): boolean {
  return result === 'pass' || result === 'warn';
}
