import { asList, asString, isObject } from '../../credentials/json.ts';
import { cleanParagraph } from '../../credentials/text.ts';
import type { JsonObject, JsonValue } from '../../credentials/types.ts';
import { fail, pass, unknown } from '../check.ts';
import type { Check } from '../types.ts';
import type { Web } from '../web/types.ts';
import { hostOf, sameAddress } from './address.ts';
import { readNode } from './node.ts';

export function revoked(reason: string | undefined, source: string): Check {
  const said = cleanParagraph(reason);
  return fail('status/revoked', 'The issuer has revoked it.', {
    source,
    ...(said ? { params: { reason: said } } : {}),
  });
}

/** Looks a signed assertion up in its issuer's revocation list. Undefined when the issuer keeps none. */
export async function checkRevocationList(
  assertion: JsonObject,
  issuer: JsonObject,
  web: Web,
): Promise<Check | undefined> {
  const stated = issuer.revocationList;
  if (stated === undefined || stated === null || stated === '') return undefined;
  const address = asString(isObject(stated) ? stated.id : stated);
  if (address === undefined || hostOf(address) === undefined)
    return unknown('status/list-unreadable', 'The issuer’s revocation list has no address.');
  const answer = await readNode(address, web);
  if (!answer.ok) {
    const [code, sentence] =
      answer.why === 'not-json'
        ? (['status/list-unreadable', 'The issuer’s revocation list cannot be read.'] as const)
        : (['status/not-checked', 'The issuer’s revocation list did not answer.'] as const);
    return unknown(code, sentence, { source: address });
  }
  const entries = entriesOf(answer.node.json);
  if (!entries)
    return unknown('status/list-unreadable', 'The issuer’s revocation list cannot be read.', {
      source: address,
    });
  const hit = entries.find(({ name }) =>
    namesOf(assertion).some((own) => own === name || sameAddress(own, name)),
  );
  if (hit) return revoked(hit.reason, address);
  return pass('status/not-revoked', 'It is not in the issuer’s revocation list.', { source: address });
}

interface Entry {
  name: string;
  reason?: string;
}

/** 2.0: `revokedAssertions`, strings or objects with `id` or `uid`. 1.0: an object of reasons by uid. */
function entriesOf(json: JsonObject): Entry[] | undefined {
  if (Array.isArray(json.revokedAssertions)) return json.revokedAssertions.flatMap(entryOf);
  if (json.revokedAssertions !== undefined || json['@context'] !== undefined || json.type !== undefined)
    return undefined;
  return Object.entries(json).map(([name, reason]) => ({
    name,
    ...(typeof reason === 'string' ? { reason } : {}),
  }));
}

function entryOf(value: JsonValue): Entry[] {
  if (!isObject(value)) return typeof value === 'string' ? [{ name: value }] : [];
  const reason = asString(value.revocationReason);
  return [value.id, value.uid, value.assertion]
    .flatMap(asList)
    .flatMap((name) =>
      typeof name === 'string' ? [{ name, ...(reason === undefined ? {} : { reason }) }] : [],
    );
}

function namesOf(assertion: JsonObject): string[] {
  return [assertion.id, assertion.uid].filter((name) => typeof name === 'string' && name !== '') as string[];
}
