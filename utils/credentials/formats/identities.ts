import { asList, isObject } from '../json.ts';
import { cleanId, cleanName } from '../text.ts';
import type { Identity, JsonObject, Recipient } from '../types.ts';
import { defined } from './members.ts';

const maxIdentities = 20;

/**
 * Who a subject is (Open Badges 3.0, AchievementSubject and IdentityObject): its id, and any number of identifiers
 * beside it, in clear or hashed. A name among them is a name to show.
 */
export function readSubject(subject: JsonObject): Recipient {
  const identities = asList(subject.identifier).slice(0, maxIdentities).flatMap(readIdentity);
  const named = identities.find(({ type, hashed }) => isNameType(type) && !hashed);
  const others = identities.filter(({ type }) => !isNameType(type));
  const first = others.find(({ type }) => /^e-?mail/i.test(type ?? '')) ?? others[0];
  return defined({
    id: cleanId(subject.id) ?? (first?.hashed === false ? first.identity : undefined),
    name: cleanName(subject.name) ?? joinedName(subject) ?? cleanName(named?.identity),
    type: first?.type,
    identity: first?.identity,
    hashed: first?.hashed,
    salt: first?.salt,
    identities: others.length > 1 ? others : undefined,
  });
}

function readIdentity(entry: unknown): Identity[] {
  if (!isObject(entry)) return [];
  const type = cleanName(entry.identityType);
  const identity = isNameType(type) ? cleanName(entry.identityHash) : cleanId(entry.identityHash);
  if (identity === undefined) return [];
  const hashed = entry.hashed === true;
  const salt = hashed && typeof entry.salt === 'string' ? entry.salt : undefined;
  return [{ identity, hashed, ...defined({ type, salt }) }];
}

function isNameType(type: string | undefined): boolean {
  return type === 'name';
}

function joinedName(subject: JsonObject): string | undefined {
  const names = [cleanName(subject.givenName), cleanName(subject.familyName)].filter(
    (name) => name !== undefined,
  );
  return names.length > 0 ? names.join(' ') : undefined;
}
