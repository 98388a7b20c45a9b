import { asList, asString, isObject } from '../../../credentials/json.ts';
import type { JsonObject, JsonValue } from '../../../credentials/types.ts';
import type { ExplorerName } from '../../types.ts';

export type Ledger = 'bitcoin' | 'ethereum';

/** What a chain holds of one transaction, as an explorer tells it. */
export interface ChainRecord {
  /** 32-byte values that the transaction carries, as hexadecimal: OP_RETURN outputs, or the call data. */
  data: readonly string[];
  /** Who signed it: the address of its first input, or the sender. */
  from: string;
  /** Of the block, ISO 8601. */
  time: string;
}

interface Explorer {
  address(transaction: string): string;
  /** Undefined when the answer is not about this transaction, or the transaction is in no block yet. */
  read(json: JsonObject, transaction: string): ChainRecord | undefined;
}

const transactionId = /^(?:0x)?([0-9a-f]{64})$/i;

/** 64 lower-case digits, or undefined for what is no transaction's name. */
export function readTransactionId(text: string): string | undefined {
  return transactionId.exec(text)?.[1]?.toLowerCase();
}

const esplora = (origin: string): Explorer => ({
  address: (id) => `${origin}/api/tx/${id}`,
  read(json, id) {
    const { status, vin, vout } = json;
    if (json.txid !== id || !isObject(status) || status.confirmed !== true) return undefined;
    const input = asList(vin)[0];
    const spent = isObject(input) && isObject(input.prevout) ? input.prevout : {};
    const scripts = members(vout, 'scriptpubkey');
    return record(scripts.flatMap(opReturn), spent.scriptpubkey_address, seconds(status.block_time));
  },
});

const blockcypher = (chain: 'btc' | 'eth', carried: (script: string) => string[]): Explorer => ({
  address: (id) => `https://api.blockcypher.com/v1/${chain}/main/txs/${id}?limit=500`,
  read(json, id) {
    if (json.hash !== id || typeof json.confirmations !== 'number' || json.confirmations < 1)
      return undefined;
    const input = asList(json.inputs)[0];
    const from = isObject(input) ? asList(input.addresses)[0] : undefined;
    return record(members(json.outputs, 'script').flatMap(carried), from, instant(json.confirmed));
  },
});

const blockscout: Explorer = {
  address: (id) => `https://eth.blockscout.com/api/v2/transactions/0x${id}`,
  read(json, id) {
    if (asString(json.hash)?.toLowerCase() !== `0x${id}` || json.status !== 'ok') return undefined;
    const from = isObject(json.from) ? json.from.hash : undefined;
    return record(callData(asString(json.raw_input) ?? ''), from, instant(json.timestamp));
  },
};

const explorers: Record<Ledger, Partial<Record<ExplorerName, Explorer>>> = {
  bitcoin: {
    blockstream: esplora('https://blockstream.info'),
    mempool: esplora('https://mempool.space'),
    blockcypher: blockcypher('btc', opReturn),
  },
  ethereum: { blockcypher: blockcypher('eth', callData), blockscout },
};

/** Host names of all of them. */
export const explorerHosts: readonly string[] = [
  ...new Set(
    Object.values(explorers)
      .flatMap((each) => Object.values(each))
      .map(({ address }) => new URL(address('')).host),
  ),
];

export function explorerOf(ledger: Ledger, name: ExplorerName): Explorer | undefined {
  return explorers[ledger][name];
}

/** OP_RETURN and a push of 32 bytes, nothing else. */
function opReturn(script: string): string[] {
  const [, value] = /^6a(?:4c)?20([0-9a-f]{64})$/i.exec(script) ?? [];
  return value === undefined ? [] : [value.toLowerCase()];
}

function callData(input: string): string[] {
  const value = readTransactionId(input);
  return value === undefined ? [] : [value];
}

function members(list: JsonValue | undefined, name: string): string[] {
  return asList(list).flatMap((each) => (isObject(each) ? (asString(each[name]) ?? []) : []));
}

function record(
  data: readonly string[],
  from: JsonValue | undefined,
  time: string | undefined,
): ChainRecord | undefined {
  return typeof from === 'string' && time !== undefined
    ? { data, from: comparableAddress(from), time }
    : undefined;
}

/** Base58 tells capitals apart; the hexadecimal of Ethereum does not, and is written with and without its 0x. */
export function comparableAddress(address: string): string {
  return /^(0x)?[0-9a-f]{40}$/i.test(address) ? address.toLowerCase().replace(/^0x/, '') : address;
}

function seconds(value: JsonValue | undefined): string | undefined {
  return typeof value === 'number' && value > 0 && value < 1e11
    ? new Date(value * 1000).toISOString()
    : undefined;
}

function instant(value: JsonValue | undefined): string | undefined {
  const time = typeof value === 'string' ? Date.parse(value) : Number.NaN;
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}
