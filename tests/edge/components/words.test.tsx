import { describe, expect, it } from 'vitest';
import { codeOf, count, errorSentence } from '../../../components/ui/words.ts';
import messages from '../../../public/_locales/en/messages.json' with { type: 'json' };
import { credentialErrorCodes } from '../../../utils/credentials/errors.ts';
import { useMessages } from './stage.tsx';

useMessages();

const webCodes = [
  'web/blocked',
  'web/budget',
  'web/timeout',
  'web/too-large',
  'web/unreachable',
  'web/status',
];
const walletCodes = ['wallet/not-found', 'wallet/blocked', 'wallet/newer-version', 'wallet/unavailable'];
const otherCodes = [
  'link/page-only',
  'link/web-page',
  'engine/dropped',
  'internal/unexpected',
  'messages/gone',
  'messages/no-answer',
];

describe('errorSentence', () => {
  it.each([...credentialErrorCodes, ...webCodes, ...walletCodes, ...otherCodes])(
    '%s has a sentence of its own with a full stop',
    (code) => {
      const sentence = errorSentence(code);
      expect(sentence).not.toContain(code);
      expect(sentence).toMatch(/^[A-Z].*\.$/);
    },
  );

  it('names a code that it does not know', () => {
    expect(errorSentence('future/code')).toContain('future/code');
  });
});

describe('codeOf', () => {
  it.each([
    [{ code: 'web/timeout' }, 'web/timeout'],
    [new Error('boom'), 'internal/unexpected'],
    [undefined, 'internal/unexpected'],
    [{ code: 7 }, 'internal/unexpected'],
  ])('%o', (error, code) => {
    expect(codeOf(error)).toBe(code);
  });
});

describe('count', () => {
  it('chooses the form by number', () => {
    expect(count('wallet_days_left', 1)).toBe('1 day left');
    expect(count('wallet_days_left', 0)).toBe('0 days left');
    expect(count('wallet_found', 10_000)).toBe('10,000 credentials found');
  });
});

describe('the English messages', () => {
  it('shout nowhere', () => {
    const shouting = Object.entries(messages).filter(([, { message }]) => message.includes('!'));
    expect(shouting).toEqual([]);
  });
});
