import { md5 } from '@noble/hashes/legacy.js';
import { hex } from '../../credentials/digest.ts';
import type { Identity, Recipient } from '../../credentials/types.ts';
import { pass, unknown, warn } from '../check.ts';
import type { Check } from '../types.ts';

const maxAddresses = 20;

/**
 * Is it the user's? Compares with the addresses that the user calls theirs, on this machine. Another's badge is no less
 * genuine, so a difference is a remark. Undefined when there is nothing to compare.
 */
export async function checkRecipient(
  recipient: Recipient,
  emails: readonly string[],
): Promise<Check | undefined> {
  if (emails.length === 0) return undefined;
  const spellings = emails.slice(0, maxAddresses).flatMap(spellingsOf);
  const found: (Check | undefined)[] = [];
  for (const identity of identitiesOf(recipient)) found.push(await compare(identity, spellings));
  // of several identities one that fits is enough
  return (['pass', 'warn', 'unknown'] as const)
    .map((result) => found.find((check) => check?.result === result))
    .find((check) => check !== undefined);
}

function identitiesOf(recipient: Recipient): readonly Identity[] {
  if (recipient.identities) return recipient.identities;
  const { identity, hashed = false, type, salt } = recipient;
  if (identity === undefined) return [];
  return [
    { identity, hashed, ...(type === undefined ? {} : { type }), ...(salt === undefined ? {} : { salt }) },
  ];
}

async function compare(
  { type, identity, hashed, salt }: Identity,
  spellings: readonly string[],
): Promise<Check | undefined> {
  if (type !== undefined && !/^e-?mail/i.test(type)) return undefined;
  if (!hashed) {
    const mine = spellings.some((spelling) => spelling.toLowerCase() === identity.trim().toLowerCase());
    return mine ? yours() : notYours();
  }
  const [, algorithm = '', digest = ''] = /^(sha256|md5)\$([0-9a-f]+)$/i.exec(identity) ?? [];
  if (digest === '')
    return unknown('recipient/hash-unreadable', 'The recipient is hashed in a way that cannot be compared.');
  // Salted as the specification says, address first; and unsalted, for issuers that state a salt and do not use it.
  const salts = salt ? [salt, ''] : [''];
  for (const spelling of spellings)
    for (const grain of salts)
      if ((await hash(algorithm, spelling + grain)) === digest.toLowerCase()) return yours();
  return notYours();
}

/** Does the clear identity have this hash? Undefined when the hash is of an unknown kind. */
export async function isHashOf(hashed: Recipient, clear: string): Promise<boolean | undefined> {
  const check = await checkRecipient(hashed, [clear]);
  return check === undefined || check.result === 'unknown' ? undefined : check.result === 'pass';
}

function spellingsOf(email: string): string[] {
  const text = email.trim();
  const [local = '', domain = ''] = [
    text.slice(0, text.lastIndexOf('@')),
    text.slice(text.lastIndexOf('@') + 1),
  ];
  const capital = text.charAt(0).toUpperCase() + text.slice(1).toLowerCase();
  return [
    ...new Set([text, text.toLowerCase(), text.toUpperCase(), `${local}@${domain.toLowerCase()}`, capital]),
  ];
}

async function hash(algorithm: string, text: string): Promise<string> {
  const bytes = new TextEncoder().encode(text);
  // It protects nothing here: a match only says that an address the user gave is the one that was hashed.
  if (algorithm.toLowerCase() === 'md5') return hex(md5(bytes));
  return hex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
}

function yours(): Check {
  return pass('recipient/yours', 'It was issued to one of your addresses.');
}

function notYours(): Check {
  return warn('recipient/not-yours', 'It was issued to an address that is not among yours.');
}
