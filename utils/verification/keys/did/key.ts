import { readMultikey } from '../multikey.ts';
import type { ControllerDocument } from '../types.ts';

/** did:key: the identifier is the key (did:key method §3). `undefined` when it is none that can sign. */
export function resolveDidKey(did: string): ControllerDocument | undefined {
  const multikey = did.slice('did:key:'.length);
  const key = readMultikey(multikey);
  if (!key || !multikey.startsWith('z')) return undefined;
  const id = `${did}#${multikey}`;
  return {
    id: did,
    methods: [{ id, type: 'Multikey', controller: did, key }],
    assertionMethods: new Set([id]),
    source: 'self-certifying',
  };
}
