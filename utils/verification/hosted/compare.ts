import { asString, isObject } from '../../credentials/json.ts';
import type { Credential, JsonObject, JsonValue } from '../../credentials/types.ts';
import { fail, warn } from '../check.ts';
import type { Check } from '../types.ts';
import { sameAddress } from './address.ts';
import { isHashOf } from './recipient.ts';

/**
 * The copy at hand against what the issuer's server states. What it says of who earned what must agree; dates and the
 * rest may have been updated by the issuer, and the issuer's word is the one that is shown.
 */
export async function compareCopies(
  copy: Credential,
  copyJson: JsonObject,
  stated: Credential,
  statedJson: JsonObject,
): Promise<Check[]> {
  if (copyJson.badge === undefined && copyJson.recipient === undefined) return [];
  const checks: Check[] = [];
  if ((await sameRecipient(copy, stated)) === false)
    checks.push(
      fail('hosted/recipient-differs', 'The copy names another recipient than the issuer’s server does.'),
    );
  if (sameBadge(copyJson.badge, statedJson.badge) === false)
    checks.push(fail('hosted/badge-differs', 'The copy names another badge than the issuer’s server does.'));
  const dates = (['issuedOn', 'expiresOn'] as const).filter((date) => copy[date] !== stated[date]);
  if (dates.length > 0)
    checks.push(
      warn('hosted/copy-differs', 'The copy’s dates differ from the issuer’s server, whose word is shown.', {
        params: { members: dates.join(', ') },
      }),
    );
  return checks;
}

/** Undefined where hashes with different salts cannot be compared. */
async function sameRecipient(copy: Credential, stated: Credential): Promise<boolean | undefined> {
  const [one, other] = [copy.recipient, stated.recipient];
  if (one.identity === undefined || other.identity === undefined) return one.identity === other.identity;
  if (one.hashed && other.hashed)
    return (one.salt ?? '') === (other.salt ?? '')
      ? one.identity.toLowerCase() === other.identity.toLowerCase()
      : undefined;
  if (one.hashed) return isHashOf(one, other.identity);
  if (other.hashed) return isHashOf(other, one.identity);
  return one.identity.toLowerCase() === other.identity.toLowerCase();
}

function sameBadge(copy: JsonValue | undefined, stated: JsonValue | undefined): boolean | undefined {
  const [left, right] = [idOf(copy), idOf(stated)];
  if (left !== undefined && right !== undefined) return sameAddress(left, right);
  const [one, other] = [nameOf(copy), nameOf(stated)];
  return one === undefined || other === undefined ? undefined : one === other;
}

function idOf(value: JsonValue | undefined): string | undefined {
  return asString(isObject(value) ? value.id : value);
}

function nameOf(value: JsonValue | undefined): string | undefined {
  return isObject(value) ? asString(value.name) : undefined;
}
