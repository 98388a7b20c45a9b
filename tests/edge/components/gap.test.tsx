import { describe, expect, it, vi } from 'vitest';
import { GapList, gapSummaryText } from '../../../components/gap/index.ts';
import { nothingHeldText } from '../../../components/gap/nothing-held.ts';
import type { CoveredRequirement, GapReport, Reason } from '../../../utils/gap/types.ts';
import type { Requirement } from '../../../utils/jobs/types.ts';
import { click, find, show, useMessages } from './stage.tsx';

useMessages();

const counts = { total: 8, met: 5, proven: 3, claimed: 2, related: 1, missing: 2 };

function row(
  label: string,
  more: Partial<Requirement>,
  reasons: Reason[] = [{ kind: 'none' }],
): CoveredRequirement {
  const place = { start: 0, end: 1, quoteStart: 0, quoteEnd: 1, need: 'required', confidence: 0.9 } as const;
  const requirement: Requirement = {
    id: label,
    kind: 'skill',
    label,
    need: 'required',
    quote: `We want ${label}.`,
    places: [place],
    confidence: 0.9,
    ...more,
  };
  return { requirement, coverage: 'missing', reasons, by: [] };
}

const report: GapReport = {
  title: 'Engineer',
  basis: 'sections',
  counts,
  holdings: 3,
  readiness: 0.6,
  rows: [
    { ...row('AWS', { group: 1 }, [{ kind: 'implies', via: 'Solutions Architect' }]), coverage: 'related' },
    row('Azure', { group: 1 }),
    row('Go', {}),
    row('SQL', { need: 'preferred' }),
    row('Rust', { need: 'mentioned', confidence: 0.3 }),
  ],
};

describe('gapSummaryText', () => {
  it.each([
    [{ basis: 'sections', counts }, '5 of 8 · 2 to learn'],
    [{ basis: 'prose', counts: { ...counts, met: 8, missing: 0 } }, '8 of 8 · nothing to learn'],
    [{ basis: 'none', counts }, 'No requirements found'],
    [{ basis: 'sections', counts: { ...counts, total: 0 } }, 'No skill asked for by name'],
  ] as const)('%o', (given, words) => {
    expect(gapSummaryText(given)).toBe(words);
  });
});

describe('nothingHeldText', () => {
  const nothing = { ...counts, met: 0, related: 0 };
  it.each([
    [{ counts: nothing, holdings: 0 }, /no badge to compare with/],
    [{ counts: nothing, holdings: 2 }, /Nothing in your wallet covers/],
    [{ counts: { ...nothing, related: 1 }, holdings: 2 }, undefined],
    [{ counts: { ...nothing, total: 0 }, holdings: 0 }, undefined],
  ] as const)('%o', (given, words) => {
    const text = nothingHeldText(given);
    if (words) expect(text).toMatch(words);
    else expect(text).toBeUndefined();
  });
});

describe('GapList', () => {
  it('groups by need, joins alternatives, and folds what is less certain', async () => {
    await show(<GapList report={report} />);
    expect([...document.querySelectorAll('.gap-heading')].map((heading) => heading.textContent)).toEqual([
      'Required',
      'Preferred',
    ]);
    const labels = [...document.querySelectorAll('.gap-row-head')].map((head) => head.textContent);
    expect(labels).toEqual(['AWSrelated', 'Azuremissing', 'Gomissing', 'SQLmissing', 'Rustmissing']);
    expect(find('.gap-group').textContent).toMatch(/^One of.*AWS.*Azure/);
    expect(document.querySelectorAll('.gap-group .gap-row')).toHaveLength(2);
    expect(find('details').textContent).toContain('Rust');
    expect(find('.gap-reason').textContent).toBe('Solutions Architect implies AWS.');
    // "Missing" says that nothing covers it.
    expect(document.querySelectorAll('.gap-reason')).toHaveLength(1);
  });

  it('hands the row of a clicked quote on, and shows plain text without a hearer', async () => {
    const onQuote = vi.fn();
    await show(<GapList report={report} onQuote={onQuote} />);
    await click(find('button.gap-quote'));
    expect(onQuote).toHaveBeenCalledWith('We want AWS.');
    await show(<GapList report={report} />);
    expect(document.querySelector('button')).toBeNull();
  });

  it('says once what a whole group was read from', async () => {
    const quote = 'AWS or Azure.';
    const rows = [row('AWS', { group: 1, quote }), row('Azure', { group: 1, quote })];
    await show(<GapList report={{ ...report, rows }} />);
    expect([...document.querySelectorAll('.gap-quote')].map((one) => one.textContent)).toEqual([quote]);
  });

  it('shows degrees and years as facts, and soft skills apart: neither is missing', async () => {
    const facts = [
      row('Bachelor’s degree', { kind: 'degree', group: 2 }).requirement,
      row('4 years', { kind: 'years', group: 2 }).requirement,
      row('Master’s degree', { kind: 'degree', need: 'preferred' }).requirement,
    ];
    const soft = { ...row('Teamwork', {}), soft: true as const };
    await show(<GapList report={{ ...report, rows: [row('Go', {}), soft], facts }} />);
    const stated = [...document.querySelectorAll('.gap-fact')];
    expect(stated.map((fact) => fact.querySelector('.gap-row-head')?.textContent)).toEqual([
      'Bachelor’s degree or 4 years',
      'Master’s degreePreferred',
    ]);
    expect(stated.some((fact) => fact.querySelector('.mark'))).toBe(false);
    expect(find('details').textContent).toMatch(/^1 personal skill.*Teamwork/);
    expect(document.querySelectorAll('section .gap-row:not(.gap-fact)')).toHaveLength(1);
  });

  it('says that no section was found, which is not the same as no gaps', async () => {
    await show(<GapList report={{ ...report, basis: 'none', rows: [] }} />);
    expect(find('.gap-note').textContent).toContain('not the same as no gaps');
  });
});
