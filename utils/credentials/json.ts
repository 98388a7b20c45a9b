import { CredentialError } from './errors.ts';
import type { JsonObject, JsonValue } from './types.ts';

/** What a document may cost before it is parsed. `maxBytes` counts UTF-8. */
export interface JsonLimits {
  maxBytes?: number;
}

const defaultMaxBytes = 1024 * 1024;
/** Levels of nesting that are read; deeper values break `structuredClone` and with it the wallet. */
export const maxDepth = 64;
const maxKeys = 50_000;
const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Reads JSON that a stranger wrote: scanned once for size, depth, number of keys, keys that reach an object's prototype
 * and keys given twice (RFC 8259 §4 leaves their meaning open), and only then parsed.
 * @throws {CredentialError} `credential/too-large` or `credential/json-*`
 */
export function readJson(source: string | Uint8Array, limits: JsonLimits = {}): JsonValue {
  const maxBytes = limits.maxBytes ?? defaultMaxBytes;
  // A UTF-16 unit is at least one byte of UTF-8, so a longer string is too large for certain.
  if (source.length > maxBytes) throw new CredentialError('credential/too-large', `over ${maxBytes} bytes`);
  const text = typeof source === 'string' ? source : decodeUtf8(source);
  scan(text);
  try {
    return JSON.parse(text) as JsonValue;
  } catch {
    throw new CredentialError('credential/json-malformed');
  }
}

/** Like `readJson`, for documents that must be one object. */
export function readJsonObject(source: string | Uint8Array, limits: JsonLimits = {}): JsonObject {
  const value = readJson(source, limits);
  if (!isObject(value)) throw new CredentialError('credential/json-malformed', 'not an object');
  return value;
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Absent → [], one value → [value], a list → itself: JSON-LD writes all three for the same thing. */
export function asList(value: JsonValue | undefined): readonly JsonValue[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** The value when it is a string, else undefined. */
export function asString(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function decodeUtf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new CredentialError('credential/json-malformed', 'not UTF-8');
  }
}

const quote = 0x22;
const backslash = 0x5c;

/** One pass over the text. It judges only what JSON.parse would let through; broken syntax is left to JSON.parse. */
function scan(text: string): void {
  const open: (Set<string> | null)[] = [];
  let awaitsKey = false;
  let keys = 0;
  for (let at = 0; at < text.length; at++) {
    switch (text.charCodeAt(at)) {
      case quote: {
        const end = endOfString(text, at);
        const members = open.at(-1);
        if (awaitsKey && members) {
          if (++keys > maxKeys) throw new CredentialError('credential/json-too-many-keys', `over ${maxKeys}`);
          admitKey(text.slice(at, end), members);
          awaitsKey = false;
        }
        at = end - 1;
        break;
      }
      case 0x7b: // {
        open.push(new Set());
        awaitsKey = true;
        checkDepth(open.length);
        break;
      case 0x5b: // [
        open.push(null);
        awaitsKey = false;
        checkDepth(open.length);
        break;
      case 0x7d: // }
      case 0x5d: // ]
        open.pop();
        awaitsKey = false;
        break;
      case 0x2c: // ,
        awaitsKey = open.at(-1) instanceof Set;
        break;
    }
  }
}

function checkDepth(depth: number): void {
  if (depth > maxDepth) throw new CredentialError('credential/json-too-deep', `over ${maxDepth} levels`);
}

function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === backslash) at++;
    else if (unit === quote) return at + 1;
  }
  throw new CredentialError('credential/json-malformed', 'unterminated string');
}

function admitKey(quoted: string, members: Set<string>): void {
  const key = quoted.includes('\\') ? unescapeKey(quoted) : quoted.slice(1, -1);
  if (forbiddenKeys.has(key)) throw new CredentialError('credential/json-forbidden-key');
  if (members.has(key)) throw new CredentialError('credential/json-duplicate-key');
  members.add(key);
}

function unescapeKey(quoted: string): string {
  try {
    return JSON.parse(quoted) as string;
  } catch {
    throw new CredentialError('credential/json-malformed', 'bad escape');
  }
}
