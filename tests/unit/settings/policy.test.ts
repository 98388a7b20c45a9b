import { expect, test } from 'vitest';
import { readPolicy } from '../../../utils/settings/policy.ts';

test('an organisation names issuers as the settings do', () => {
  expect(
    readPolicy({
      organisation: ' Harbour Academy ',
      trustedIssuers: [
        'did:web:school.example',
        'https://guild.example/',
        'guild.example',
        `SHA-256:${'AB'.repeat(32)}`,
      ],
    }),
  ).toEqual({
    organisation: 'Harbour Academy',
    trustedIssuers: ['did:web:school.example', 'guild.example', `sha256:${'ab'.repeat(32)}`],
  });
});

test.each([
  ['nothing', {}],
  ['no object', null],
  ['a list of something else', { trustedIssuers: [1, 2] }],
  ['issuers that are none', { trustedIssuers: ['', 'http://10.0.0.1', 'https://guild.example/deeper'] }],
])('%s adds nobody', (_name, stored) => {
  expect(readPolicy(stored)).toEqual({ organisation: 'Your organisation', trustedIssuers: [] });
});
