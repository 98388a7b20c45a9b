import { hex } from '../../../credentials/digest.ts';
import { asList, asString, isObject } from '../../../credentials/json.ts';
import type { JsonObject, JsonValue } from '../../../credentials/types.ts';
import { type Cbor, decodeCbor } from '../../encoding/cbor.ts';
import { fromMultibase } from '../../encoding/multibase.ts';
import type { Ledger } from './explorers.ts';

/** The path from one credential's hash to the root that was written to a chain; hashes as 64 hex digits. */
export interface Receipt {
  targetHash: string;
  merkleRoot: string;
  path: readonly { side: 'left' | 'right'; hash: string }[];
  /** Chain and transaction, as text for people; `test` where anybody can write; `ledger` where it can be looked up. */
  anchors: readonly { chain: string; transaction: string; test: boolean; ledger?: Ledger }[];
}

const hash = /^[0-9a-f]{64}$/i;

/** `signature` of Blockcerts 2 (MerkleProof2017). */
export function readReceipt2017(signature: JsonValue | undefined): Receipt | undefined {
  if (!isObject(signature)) return undefined;
  const anchors = asList(signature.anchors).filter(isObject).map(readAnchor2017);
  const path = asList(signature.proof).map((step) => (isObject(step) ? readStep(step) : undefined));
  return complete(asString(signature.targetHash), asString(signature.merkleRoot), path, anchors);
}

function readStep(step: JsonObject): Receipt['path'][number] | undefined {
  const [side, hash] = [
    step.left === undefined ? 'right' : 'left',
    asString(step.left ?? step.right),
  ] as const;
  return hash === undefined ? undefined : { side, hash };
}

function readAnchor2017(anchor: JsonObject): Receipt['anchors'][number] {
  const chain = asString(anchor.chain) ?? asString(anchor.type) ?? '';
  const test = /mock|test|ropsten|rinkeby|goerli|sepolia/i.test(chain);
  const transaction = asString(anchor.sourceId) ?? '';
  return { chain, transaction, test, ...(test ? {} : ledgerNamed(chain)) };
}

/** Where no chain is named, the kind of anchor names it. */
function ledgerNamed(chain: string): { ledger?: Ledger } {
  if (/^(bitcoinMainnet|BTCOpReturn|btc:mainnet)$/i.test(chain)) return { ledger: 'bitcoin' };
  return /^(ethereumMainnet|ETHData|eth:mainnet)$/i.test(chain) ? { ledger: 'ethereum' } : {};
}

/** `proofValue` of MerkleProof2019 and merkle-proof-2019: multibase of CBOR pairs of number and value. */
export function readReceipt2019(proofValue: string): Receipt | undefined {
  const bytes = fromMultibase(proofValue);
  const root = bytes && pairs(decodeCbor(bytes));
  if (!root) return undefined;
  const path = list(root.get(3)).map((step): Receipt['path'][number] | undefined => {
    const [[side, value] = []] = pairs([step]) ?? [];
    const hash = text(value);
    return hash === undefined ? undefined : { side: side === 0 ? 'left' : 'right', hash };
  });
  return complete(text(root.get(1)), text(root.get(0)), path, list(root.get(2)).map(readAnchor2019));
}

const chains = new Map([
  [-1, 'mocknet'],
  [0, 'btc'],
  [1, 'eth'],
]);
const networks = new Map([[1, 'mainnet']]);
const ledgers = new Map<string, Ledger>([
  ['btc', 'bitcoin'],
  ['eth', 'ethereum'],
]);

function readAnchor2019(value: Cbor): Receipt['anchors'][number] {
  const members = pairs(value) ?? new Map<number, Cbor>();
  const [chain, network] = [members.get(0), members.get(1)];
  const name = (typeof chain === 'number' ? chains.get(chain) : undefined) ?? 'unknown chain';
  const main = typeof network === 'number' && networks.has(network);
  const ledger = main ? ledgers.get(name) : undefined;
  return {
    chain: main ? `${name} mainnet` : name,
    transaction: text(members.get(2)) ?? '',
    test: !main,
    ...(ledger ? { ledger } : {}),
  };
}

function pairs(value: Cbor | undefined): Map<number, Cbor> | undefined {
  if (!Array.isArray(value)) return undefined;
  const map = new Map<number, Cbor>();
  for (const pair of value) {
    const [key, member] = Array.isArray(pair) ? pair : [];
    if (typeof key !== 'number' || member === undefined || map.has(key)) return undefined;
    map.set(key, member);
  }
  return map;
}

const list = (value: Cbor | undefined): Cbor[] => (Array.isArray(value) ? value : []);

/** CBOR within a byte string: the hexadecimal of a hash as text, or the hash itself. */
function text(value: Cbor | undefined): string | undefined {
  const inner = value instanceof Uint8Array ? decodeCbor(value) : value;
  if (inner instanceof Uint8Array) return hex(inner);
  return typeof inner === 'string' ? inner : undefined;
}

function complete(
  targetHash: string | undefined,
  merkleRoot: string | undefined,
  path: readonly (Receipt['path'][number] | undefined)[],
  anchors: Receipt['anchors'],
): Receipt | undefined {
  const steps = path.filter((step) => step !== undefined);
  const hashes = [targetHash, merkleRoot, ...steps.map(({ hash }) => hash)];
  if (steps.length !== path.length || !targetHash || !merkleRoot || anchors.length === 0) return undefined;
  return hashes.every((each) => hash.test(each ?? ''))
    ? { targetHash, merkleRoot, path: steps, anchors }
    : undefined;
}
