import { describe, expect, test } from 'vitest';
import { fromBase64 } from '../../../utils/engine/bytes.ts';
import { createEngine } from '../../../utils/engine/index.ts';
import type { JobPosting } from '../../../utils/jobs/types.ts';
import type { Fetch } from '../../../utils/verification/types.ts';
import { zip } from '../../mint/zip.ts';

const now = () => new Date('2026-03-01T12:00:00Z');
const web =
  (pages: Record<string, () => Response>): Fetch =>
  async (url) =>
    pages[url]?.() ?? new Response('', { status: 404 });
const engineOn = (pages: Record<string, () => Response> = {}) => createEngine({ fetch: web(pages), now });

const text = ['Data analyst', 'Requirements', 'SQL', 'Kubernetes'].join('\n');
const posting: JobPosting = {
  url: 'https://jobs.example/1',
  title: 'Data analyst',
  source: 'text',
  text,
  blocks: [
    { kind: 'heading', depth: 1, start: 0, end: 12 },
    { kind: 'heading', depth: 2, start: 13, end: 25 },
    { kind: 'item', depth: 1, start: 26, end: 29 },
    { kind: 'item', depth: 1, start: 30, end: 40 },
  ],
};

describe('the engine', () => {
  test('compares a posting with what is held', async () => {
    const holding = {
      credential: 'a'.repeat(64),
      name: 'Databases',
      issuer: 'Issuer',
      standing: 'verified',
      skills: [{ skill: 'sql', confidence: 0.9 }],
    } as const;
    const report = await engineOn().gap(posting, [holding]);
    const covered = report.rows.map(({ requirement, coverage }) => [requirement.id, coverage]);
    expect(covered).toContainEqual(['sql', 'proven']);
    expect(covered).toContainEqual(['kubernetes', 'missing']);
  });

  test('takes an archive apart, and says what is no credential', async () => {
    const [sample = ''] = await engineOn().samples();
    const archive = zip([
      { name: 'a/badge.json', bytes: fromBase64(sample) },
      { name: 'note.txt', bytes: new TextEncoder().encode('milk') },
    ]);
    expect(await engineOn().unpack(archive.toString('base64'))).toEqual([
      { name: 'a/badge.json', base64: sample },
      { name: 'note.txt', code: 'credential/not-recognised' },
    ]);
  });

  test('fetches what a link leads to, as it came, and reads it', async () => {
    const [sample = ''] = await engineOn().samples();
    const url = 'https://issuer.example/badge.json';
    const { base64, credential, readFrom } = await engineOn({
      [url]: () => new Response(fromBase64(sample), { headers: { 'content-type': 'application/json' } }),
    }).fetch(url);
    expect(base64).toBe(sample);
    expect(credential.name).toBe('Data Analysis with SQL and Python');
    expect(readFrom).toBe(url);
  });

  test.each([
    ['https://issuer.example/missing', 'web/status'],
    ['https://127.0.0.1/badge.json', 'web/blocked'],
    ['http://issuer.example/badge.json', 'web/blocked'],
    ['https://issuer.example/page', 'link/web-page'],
  ])('a link that leads nowhere says why: %s', async (url, code) => {
    const pages = { 'https://issuer.example/page': () => new Response('<!doctype html><p>Hello') };
    await expect(engineOn(pages).fetch(url)).rejects.toMatchObject({ code });
  });

  test('bytes that are no credential have a code', async () => {
    await expect(engineOn().read(btoa('hello'))).rejects.toMatchObject({ code: 'credential/not-recognised' });
    await expect(engineOn().read('')).rejects.toMatchObject({ code: 'credential/empty' });
  });
});
