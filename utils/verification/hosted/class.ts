import { validateNode } from '../../credentials/formats/index.ts';
import { asString, isObject } from '../../credentials/json.ts';
import type { JsonObject, JsonValue } from '../../credentials/types.ts';
import { fail, unknown, warn } from '../check.ts';
import type { Check } from '../types.ts';
import type { Web } from '../web/types.ts';
import { hostOf, sameAddress, sameSite } from './address.ts';
import { type NodeAnswer, readNode } from './node.ts';
import { sameOwner } from './owner.ts';

/** The badge's definition and the issuer's profile, as their own addresses state them. */
export interface Definition {
  badge: JsonObject;
  issuer: JsonObject;
  issuerAddress: string;
}

export type DefinitionAnswer =
  | { ok: true; definition: Definition; remarks: Check[] }
  | { ok: false; check: Check; badge?: JsonObject };

/**
 * Follows an assertion to its badge class and issuer. What is embedded is believed only where it stands on the host that
 * served it (`trustedHost`; none for signed assertions); anything else is read again at its own address.
 */
export async function readDefinition(
  badgeValue: JsonValue | undefined,
  trustedHost: string | undefined,
  web: Web,
): Promise<DefinitionAnswer> {
  const badge = await follow(badgeValue, 'badge', trustedHost, web);
  if (!badge.ok) return badge;
  const issuer = await readIssuer(badge.json.issuer, web);
  if (!issuer.ok) return { ...issuer, badge: badge.json };
  const definition = { badge: badge.json, issuer: issuer.json, issuerAddress: issuer.address };
  return { ok: true, definition, remarks: [...badge.remarks, ...issuer.remarks] };
}

/** An issuer's profile, always as its own address states it. */
export function readIssuer(value: JsonValue | undefined, web: Web): Promise<Followed> {
  return follow(value, 'issuer', undefined, web);
}

type Followed =
  | { ok: true; json: JsonObject; address: string; remarks: Check[] }
  | { ok: false; check: Check };
type Kind = 'badge' | 'issuer';

const called: Record<Kind, string> = { badge: 'badge’s definition', issuer: 'issuer’s profile' };

async function follow(
  value: JsonValue | undefined,
  kind: Kind,
  trustedHost: string | undefined,
  web: Web,
): Promise<Followed> {
  const embedded = isObject(value) ? value : undefined;
  const address = asString(embedded ? embedded.id : value);
  const host = hostOf(address);
  // Who states the assertion (a server, or the key that signed) states a definition without an address of its own, too;
  // an issuer is always asked at its own.
  const spokenFor = kind === 'badge' && (host === undefined || host === trustedHost);
  if (embedded && spokenFor) return judged(embedded, address ?? '', kind, []);
  if (address === undefined || host === undefined)
    return {
      ok: false,
      check: unknown('hosted/no-address', `The ${called[kind]} has no address to read it at.`),
    };
  const answer = await readNode(address, web);
  if (!answer.ok) return { ok: false, check: notRead(answer, kind) };
  const { json, answeredBy } = answer.node;
  const { id } = json;
  const elsewhere =
    !sameSite(answeredBy, address) ||
    (id !== undefined && !sameAddress(id, address) && !sameOwner(id, address));
  if (elsewhere) return { ok: false, check: notItsOwn(address, kind) };
  const moved = id === undefined || sameAddress(id, address) ? [] : [otherId(address, kind)];
  return judged(json, address, kind, moved);
}

/** A sibling address (another version, with or without `.json`) is common; who speaks is still the same host. */
function otherId(address: string, kind: Kind): Check {
  return warn('hosted/other-id', `The ${called[kind]} calls itself by another address on its host.`, {
    params: { part: kind },
    source: address,
  });
}

function judged(json: JsonObject, address: string, kind: Kind, remarks: Check[]): Followed {
  const problems = validateNode(json, kind);
  const [first] = problems;
  const params = { part: kind, ...(first ? { member: first.path } : {}) };
  if (problems.some(({ path, code }) => path === 'type' || (path === 'name' && code === 'format/missing')))
    return {
      ok: false,
      check: fail('hosted/part-malformed', `What stands for the ${called[kind]} is none.`, {
        params,
        source: address,
      }),
    };
  if (first)
    remarks.push(
      warn('hosted/part-incomplete', `The ${called[kind]} departs from the specification.`, {
        params,
        source: address,
      }),
    );
  return { ok: true, json, address, remarks };
}

function notItsOwn(address: string, kind: Kind): Check {
  return fail('hosted/another-id', `At its address stands another ${called[kind]}.`, {
    params: { part: kind },
    source: address,
  });
}

export function notRead(answer: Extract<NodeAnswer, { ok: false }>, kind: Kind): Check {
  const details = { params: { part: kind, host: hostOf(answer.address) ?? '' }, source: answer.address };
  switch (answer.why) {
    case 'refused':
      return unknown(
        'hosted/address-refused',
        `The ${called[kind]} is at an address that may not be read.`,
        details,
      );
    case 'not-json':
      return unknown('hosted/not-a-badge', `Where the ${called[kind]} should be is something else.`, details);
    case 'gone':
    case 'absent':
      return unknown('hosted/not-found', `The ${called[kind]} is no longer at its address.`, details);
    case 'no-answer':
      return unknown(
        'hosted/unreachable',
        `The ${called[kind]} could not be read: its server did not answer.`,
        details,
      );
  }
}
