import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compare } from '../../../utils/gap/index.ts';
import type { Coverage, GapReport, Holding, Standing } from '../../../utils/gap/types.ts';
import type { Need, Requirement, Requirements } from '../../../utils/jobs/types.ts';
import { small } from '../skills/small-taxonomy.ts';

const now = new Date('2026-01-01T00:00:00Z');
const posting = { title: 'Engineer', company: 'Boats' };

function requirement(id: string, more: Partial<Requirement> = {}): Requirement {
  const skill = small.skills.get(id);
  return {
    id,
    kind: 'skill',
    skill: id,
    label: skill?.label ?? id,
    need: 'required',
    quote: '',
    places: [],
    confidence: 0.9,
    ...more,
  };
}
const asked = (...requirements: Requirement[]): Requirements => ({ requirements, basis: 'sections' });
const holding = (skill: string, standing: Standing = 'verified', more: Partial<Holding> = {}): Holding => ({
  credential: `badge of ${skill}`,
  name: skill,
  issuer: 'Academy',
  standing,
  skills: [{ skill, confidence: 0.9 }],
  ...more,
});
const report = (requirements: Requirements, holdings: readonly Holding[]): GapReport =>
  compare(posting, requirements, holdings, small, now);

test.each<[what: string, holds: Holding, asks: string, coverage: Coverage, reason: string]>([
  ['the thing itself, verified', holding('java'), 'java', 'proven', 'same'],
  ['attested', holding('java', 'attested'), 'java', 'proven', 'same'],
  ['not verified', holding('java', 'unverified'), 'java', 'claimed', 'unverified'],
  ['self-stated', holding('java', 'self-stated'), 'java', 'claimed', 'unverified'],
  [
    'somebody else’s',
    holding('java', 'unverified', { remark: 'issued-to-another' }),
    'java',
    'claimed',
    'issued-to-another',
  ],
  ['a sample', holding('java', 'self-stated', { remark: 'sample' }), 'java', 'claimed', 'sample'],
  [
    'expired',
    holding('java', 'verified', { expiresOn: '2025-12-31T00:00:00Z' }),
    'java',
    'claimed',
    'expired',
  ],
  [
    'not yet expired',
    holding('java', 'verified', { expiresOn: '2026-06-01T00:00:00Z' }),
    'java',
    'proven',
    'same',
  ],
  ['an implying skill', holding('react'), 'javascript', 'related', 'implies'],
  ['an implying skill, twice removed', holding('react-native'), 'javascript', 'related', 'implies'],
  ['a certification that proves it', holding('pmp'), 'project-management', 'proven', 'proves'],
  ['an instance of it', holding('aws'), 'cloud-computing', 'related', 'is-a'],
  ['a part of it', holding('amazon-ec2'), 'aws', 'related', 'part'],
  ['a higher certification', holding('ccnp'), 'ccna', 'proven', 'higher-level'],
  [
    'a guess from prose',
    holding('java', 'verified', { skills: [{ skill: 'java', confidence: 0.3 }] }),
    'java',
    'related',
    'mentioned-in',
  ],
])('%s covers', (_, holds, asks, coverage, reason) => {
  const [row] = report(asked(requirement(asks)), [holds]).rows;
  expect(row?.coverage).toBe(coverage);
  expect(row?.reasons.map((r) => r.kind)).toContain(reason);
  expect(row?.by[0]?.credential).toBe(holds.credential);
});

test.each<[what: string, holds: string, asks: string]>([
  ['what it implies does not give it back', 'javascript', 'react'],
  ['a kind does not give its instance', 'cloud-computing', 'aws'],
  ['SQL does not give PostgreSQL', 'sql', 'postgresql'],
  ['a lower certification', 'ccna', 'ccnp'],
  ['a skill does not give its certification', 'project-management', 'pmp'],
  ['a part does not give what the whole is', 'amazon-ec2', 'cloud-computing'],
  ['Java is not JavaScript', 'java', 'javascript'],
])('never the reverse: %s', (_, holds, asks) => {
  const [row] = report(asked(requirement(asks)), [holding(holds)]).rows;
  expect(row).toMatchObject({ coverage: 'missing', reasons: [{ kind: 'none' }], by: [] });
});

test('any member of an "or" meets it, and the others say which', () => {
  const either = asked(
    requirement('aws', { group: 1 }),
    requirement('azure', { group: 1 }),
    requirement('java'),
  );
  const { rows, counts } = report(either, [holding('azure')]);
  expect(rows.map((r) => [r.requirement.id, r.coverage])).toEqual([
    ['aws', 'proven'],
    ['azure', 'proven'],
    ['java', 'missing'],
  ]);
  expect(rows[0]?.reasons[0]).toEqual({ kind: 'alternative', via: 'Azure' });
  expect(counts).toEqual({ total: 2, met: 1, proven: 1, claimed: 0, related: 0, missing: 1 });
});

test('rows go by need, a group together at its strongest', () => {
  const { rows } = report(
    asked(
      requirement('docker', { need: 'mentioned' }),
      requirement('aws', { need: 'preferred', group: 1 }),
      requirement('java'),
      requirement('azure', { need: 'preferred', group: 1 }),
    ),
    [],
  );
  expect(rows.map((r) => r.requirement.id)).toEqual(['java', 'aws', 'azure', 'docker']);
});

test('degrees and years are facts: shown, never missing', () => {
  const degree = requirement('degree', { kind: 'degree' });
  const { rows, facts, counts, readiness } = report(asked(degree), []);
  expect([rows, facts, counts.total, readiness]).toEqual([[], [degree], 0, null]);
});

test('the second tier is shown and not counted', () => {
  const { rows, counts, readiness } = report(asked(requirement('java', { confidence: 0.4 })), []);
  expect([rows.length, counts.total, readiness]).toEqual([1, 0, null]);
});

test.each<[what: string, requirements: Requirement[], holdings: Holding[], readiness: number]>([
  ['nothing held', [requirement('java')], [], 0],
  ['all proven', [requirement('java')], [holding('java')], 1],
  [
    'need weighs',
    [requirement('java'), requirement('kafka', { need: 'preferred' })],
    [holding('java')],
    2 / 3,
  ],
  ['standing weighs', [requirement('java')], [holding('java', 'unverified')], 0.6],
  [
    'a second source adds a tenth',
    [requirement('java')],
    [holding('java', 'unverified'), holding('java', 'self-stated', { credential: 'x' })],
    0.7,
  ],
  [
    'soft skills are a quarter at most',
    [requirement('java'), requirement('communication'), requirement('teamwork')],
    [holding('java')],
    0.75,
  ],
  ['soft skills alone are all there is', [requirement('communication')], [holding('communication')], 1],
])('readiness: %s', (_, requirements, holdings, readiness) => {
  expect(report(asked(...requirements), holdings).readiness).toBeCloseTo(readiness, 10);
});

const ids = [...small.skills.values()].map(({ id }) => id);
const needs: Need[] = ['required', 'preferred', 'mentioned'];
const anyRequirements = fc
  .uniqueArray(fc.constantFrom(...ids), { minLength: 1, maxLength: 8 })
  .chain((picked) =>
    fc.tuple(
      ...picked.map((id) =>
        fc
          .record({
            need: fc.constantFrom(...needs),
            group: fc.constantFrom(0, 1, 2),
            confidence: fc.constantFrom(0.4, 0.9),
          })
          .map(({ need, group, confidence }) =>
            requirement(id, { need, confidence, ...(group > 0 ? { group } : {}) }),
          ),
      ),
    ),
  )
  .map((list) => asked(...list));
const anyHoldings = fc
  .array(
    fc.record({
      skill: fc.constantFrom(...ids),
      standing: fc.constantFrom<Standing>('verified', 'attested', 'unverified', 'expired', 'self-stated'),
    }),
    { maxLength: 6 },
  )
  .map((list) => list.map(({ skill, standing }, i) => holding(skill, standing, { credential: `${i}` })));

test('one more holding never lowers readiness nor adds a gap', () => {
  fc.assert(
    fc.property(anyRequirements, anyHoldings, fc.constantFrom(...ids), (requirements, holdings, skill) => {
      const before = report(requirements, holdings);
      const after = report(requirements, [
        ...holdings,
        holding(skill, 'self-stated', { credential: 'more' }),
      ]);
      expect(after.readiness ?? 0).toBeGreaterThanOrEqual((before.readiness ?? 0) - 1e-9);
      expect(after.counts.missing).toBeLessThanOrEqual(before.counts.missing);
      expect(after.counts.met).toBeGreaterThanOrEqual(before.counts.met);
    }),
  );
});

test('the order of holdings is irrelevant', () => {
  fc.assert(
    fc.property(anyRequirements, anyHoldings, (requirements, holdings) => {
      expect(report(requirements, holdings.toReversed())).toEqual(report(requirements, holdings));
    }),
  );
});

test('who holds all lacks nothing; who holds nothing has nothing', () => {
  fc.assert(
    fc.property(anyRequirements, (requirements) => {
      const all = requirements.requirements.map((r) => holding(r.id));
      expect(report(requirements, all).counts).toMatchObject({ missing: 0, related: 0, claimed: 0 });
      const none = report(requirements, []);
      expect(none.counts.met).toBe(0);
      expect(none.counts.missing).toBe(none.counts.total);
    }),
  );
});

test('counts always add up', () => {
  fc.assert(
    fc.property(anyRequirements, anyHoldings, (requirements, holdings) => {
      const { counts, readiness } = report(requirements, holdings);
      expect(counts.proven + counts.claimed + counts.related + counts.missing).toBe(counts.total);
      expect(counts.met).toBe(counts.proven + counts.claimed);
      if (readiness !== null) expect(readiness).toBeGreaterThanOrEqual(0);
      expect(readiness ?? 0).toBeLessThanOrEqual(1);
    }),
  );
});

test('what one credential holds in several standings is one source', () => {
  const twice = [holding('java', 'unverified'), holding('java', 'self-stated')];
  const { rows, readiness, holdings } = report(asked(requirement('java')), twice);
  expect(rows[0]).toMatchObject({ coverage: 'claimed' });
  expect(rows[0]?.by).toHaveLength(1);
  expect([readiness, holdings]).toEqual([0.6, 1]);
});
