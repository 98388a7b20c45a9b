import { expect, it } from 'vitest';
import { Further } from '../../../components/wallet/detail/Further.tsx';
import type { Credential } from '../../../utils/credentials/types.ts';
import type { WalletEntry } from '../../../utils/messages/types.ts';
import { item, show, useMessages } from './stage.tsx';

useMessages();

const credential: Credential = {
  id: '0',
  format: 'open-badges-3',
  envelope: 'json',
  name: 'Sourdough',
  issuer: { id: 'did:example:school' },
  recipient: {},
  evidence: [
    { id: 'https://school.example/loaf', name: 'A loaf', narrative: 'Baked.' },
    { id: 'javascript:alert(1)' },
  ],
  alignments: [{ targetName: 'Fermentation', targetFramework: 'Kitchen', targetCode: 'K7' }],
  tags: [],
  parts: [],
  results: [{ name: 'Final grade', value: 'A-', best: 'A', required: 'C' }, { status: 'Completed' }],
  endorsements: [
    { about: 'achievement', ofThis: true, comment: 'We hire for this.', issuer: { name: 'Guild' } },
    { about: 'issuer', ofThis: true, issuer: { name: 'Forger' } },
  ],
  refresh: { type: 'Refresh', url: 'https://school.example/new' },
  payload: { kind: 'json', text: '{}', json: {} },
};
const checkedAt = '2026-11-22T00:00:00Z';
const entry = (more: object = {}): WalletEntry =>
  ({ ...item(1), credential, skills: [], ...more }) as unknown as WalletEntry;

const lines = () => [...document.querySelectorAll('.part')].map((row) => row.textContent);

it('shows results, evidence, frameworks and a newer version, and links nothing that is no web address', async () => {
  await show(<Further entry={entry()} />);
  expect(lines().slice(0, 5)).toEqual([
    'Final grade: A- of A (needed: C)',
    'Completed',
    'A loafBaked.',
    'Evidence without a name',
    'FermentationKitchen, K7',
  ]);
  const links = [...document.querySelectorAll('a')].map((link) => link.getAttribute('href'));
  expect(links).toEqual(['https://school.example/loaf', 'https://school.example/new']);
});

it('each endorsement has its own verdict, and one that was not checked says so', async () => {
  const own = { proofLevel: 'cryptographic', checks: [], checkedAt };
  const verdictDetail = {
    ...own,
    verdict: 'verified',
    endorsements: [{ ...own, verdict: 'verified', provenIssuer: 'did:example:guild' }],
  };
  await show(<Further entry={entry({ verdictDetail })} />);
  const [guild, forger] = lines().slice(-2);
  expect(guild).toContain('did:example:guild Verified');
  expect(guild).toContain('We hire for this.');
  expect(forger).toContain('Forger');
  expect(forger).not.toContain('Verified');
});

it('shows nothing where there is nothing', async () => {
  const bare = { ...credential, evidence: [], alignments: [], results: [], endorsements: [] };
  const { refresh: _, ...plain } = bare;
  await show(<Further entry={entry({ credential: plain })} />);
  expect(document.querySelectorAll('.detail-part')).toHaveLength(0);
});
