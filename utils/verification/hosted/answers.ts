import type { JsonValue } from '../../credentials/types.ts';
import { fail, pass, unknown, warn } from '../check.ts';
import type { Check } from '../types.ts';
import { hostOf } from './address.ts';
import type { Node, NodeAnswer } from './node.ts';
import { revoked } from './revocation.ts';

/** The server states the badge at the address it was asked for at. */
export function confirmed(address: string): Check {
  return pass('hosted/confirmed', 'The issuer’s server states this badge.', {
    params: { host: hostOf(address) ?? '' },
    source: address,
  });
}

export function anotherId(stated: JsonValue, address: string): Check {
  return fail('hosted/another-id', 'The server answers with a badge that has another address.', {
    params: { id: String(stated) },
    source: address,
  });
}

export function notAnAssertion(address: string): Check {
  const sentence = 'What is hosted at its address is not a badge that was awarded.';
  return fail('hosted/not-an-assertion', sentence, { source: address });
}

export function malformed(address: string, member: string): Check {
  const sentence = 'What the issuer’s server states is not a well-formed badge.';
  return fail('hosted/malformed', sentence, { params: { member }, source: address });
}

export function incomplete(address: string, member: string): Check {
  const sentence = 'What the issuer’s server states departs from the specification.';
  return warn('hosted/incomplete', sentence, { params: { member }, source: address });
}

export function redirected({ address, answeredBy }: Node): Check {
  return fail('hosted/redirected-elsewhere', 'The badge’s address leads to another host.', {
    params: { host: hostOf(answeredBy) ?? '' },
    source: address,
  });
}

export function notHosted(answer: Extract<NodeAnswer, { ok: false }>): Check {
  const details = { params: { host: hostOf(answer.address) ?? '' }, source: answer.address };
  switch (answer.why) {
    case 'gone':
      return revoked(undefined, answer.address);
    case 'refused':
      return unknown(
        'hosted/address-refused',
        'The badge is hosted at an address that may not be read.',
        details,
      );
    case 'absent':
      return unknown(
        'hosted/not-found',
        'The issuer’s server does not have this badge, or does not show it.',
        details,
      );
    case 'not-json':
      return unknown(
        'hosted/not-a-badge',
        'The issuer’s server answers with something that is no badge.',
        details,
      );
    case 'no-answer':
      return unknown(
        'hosted/unreachable',
        'The issuer’s server did not answer, so the badge could not be checked.',
        details,
      );
  }
}
