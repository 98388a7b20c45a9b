import { expect, it } from 'vitest';
import type { Check } from '../../../utils/verification/types.ts';
import { verdictOf } from '../../../utils/verification/verdict.ts';

/** `pass signature` → a check with that result and, after the slash, that code. */
function check(text: string): Check {
  const [result = '', code = ''] = text.split(' ');
  return { check: code.split('/')[0], result, code, sentence: '' } as Check;
}

const good = [
  'pass format/well-formed',
  'pass signature/valid',
  'pass issuer/key-listed',
  'pass expiry/none',
  'pass status/none',
];
const but = (...others: string[]) => {
  const named = others.map((text) => text.split(' ')[1]?.split('/')[0]);
  return [...good.filter((text) => !named.includes(text.split(' ')[1]?.split('/')[0])), ...others];
};

it.each([
  ['verified', good],
  ['verified', but('warn issuer/key-revoked-later')],
  ['verified', but('unknown trust/not-reachable', 'fail recipient/another')],
  ['verified', but('unknown parts/not-all-verified')],
  ['invalid', but('fail signature/mismatch')],
  ['invalid', but('fail issuer/key-not-listed')],
  ['invalid', but('fail format/value')],
  ['invalid', but('fail parts/failed')],
  ['invalid', but('fail expiry/not-yet-valid')],
  ['invalid', but('fail signature/mismatch', 'fail status/revoked', 'fail expiry/expired')],
  ['revoked', but('fail status/revoked')],
  ['revoked', but('fail status/revoked', 'fail expiry/expired')],
  ['revoked', but('fail status/suspended', 'unknown format/own-vocabulary')],
  ['expired', but('fail expiry/expired')],
  ['expired', but('fail expiry/proof-expired')],
  ['expired', but('fail expiry/expired', 'unknown status/not-checked')],
  ['expired', but('fail expiry/expired', 'unknown issuer/not-resolvable')],
  ['unverifiable', but('unknown signature/none')],
  ['unverifiable', but('unknown signature/none', 'fail expiry/expired')],
  ['unverifiable', but('unknown signature/unsupported-algorithm', 'unknown issuer/not-resolvable')],
  ['unverifiable', but('unknown status/type-unknown')],
  ['unverifiable', but('unknown status/type-unknown', 'unknown issuer/not-resolvable')],
  ['unverifiable', but('unknown format/own-vocabulary')],
  ['unreachable', but('unknown status/not-checked')],
  ['unreachable', but('unknown status/not-checked-since')],
  ['unreachable', but('unknown issuer/not-resolvable')],
  [
    'unreachable',
    but('unknown issuer/not-resolvable', 'unknown signature/key-unknown', 'unknown status/not-asked'),
  ],
  ['unreachable', but('unknown issuer/not-resolvable', 'unknown status/not-asked')],
  [
    'unverifiable',
    but('unknown issuer/method-unsupported', 'unknown signature/key-unknown', 'unknown status/not-asked'),
  ],
])('%s ← %j', (word, checks) => expect(verdictOf(checks.map(check), 'cryptographic')).toBe(word));

it('is never verified on the strength of nothing', () => {
  expect(verdictOf([check('pass format/well-formed')], 'claimed')).toBe('unverifiable');
  expect(verdictOf([check('pass hosted/confirmed')], 'hosted')).toBe('verified');
  expect(verdictOf([check('pass hosted/confirmed')], 'attested')).toBe('attested');
});
