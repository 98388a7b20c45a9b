import { describe, expect, it } from 'vitest';
import { CheckList, VerdictBadge } from '../../../components/verify/index.ts';
import { unreadHosts } from '../../../components/wallet/detail/AskHosts.tsx';
import type { Check, Verdict } from '../../../utils/verification/types.ts';
import { find, show, useMessages } from './stage.tsx';

useMessages();

const checks: Check[] = [
  { check: 'signature', result: 'pass', code: 'signature/x', sentence: 'Signed.', source: 'credential' },
  {
    check: 'status',
    result: 'unknown',
    code: 'status/x',
    sentence: 'Status not read.',
    source: 'https://list.example/3',
  },
  { check: 'issuer', result: 'fail', code: 'issuer/x', sentence: 'Not the issuer’s key.' },
];

describe('CheckList', () => {
  it('says what failed first, what is unknown before what passed, and where each came from', async () => {
    await show(<CheckList checks={checks} />);
    const rows = [...document.querySelectorAll('.check')].map((row) => [
      row.querySelector('[role=img]')?.getAttribute('aria-label'),
      row.textContent,
    ]);
    expect(rows).toEqual([
      ['Failed', 'Not the issuer’s key.'],
      ['Couldn’t check', 'Status not read.From list.example'],
      ['Passed', 'Signed.From the credential itself'],
    ]);
  });
});

describe('VerdictBadge', () => {
  it.each([
    ['verified', 'Verifiedsignature checked here', 'mark-verified'],
    ['unreachable', 'Issuer not reached', 'mark-unreachable'],
    ['invalid', 'Not genuine', 'mark-invalid'],
    [undefined, 'Not checked yet', 'mark-unchecked'],
  ] as const)('%s', async (verdict, words, mark) => {
    await show(<VerdictBadge verdict={verdict} proofLevel="cryptographic" />);
    expect(document.body.textContent).toBe(words);
    expect(find('svg').classList.contains(mark)).toBe(true);
  });
});

describe('unreadHosts', () => {
  it('names the hosts of unknown checks only, each once', () => {
    const verdict: Verdict = {
      verdict: 'unreachable',
      proofLevel: 'cryptographic',
      checkedAt: '2026-01-01T00:00:00Z',
      checks: [...checks, ...checks, { ...checks[1], source: 'self-certifying' } as Check],
    };
    expect(unreadHosts(verdict)).toEqual(['list.example']);
    expect(unreadHosts(undefined)).toEqual([]);
  });
});
