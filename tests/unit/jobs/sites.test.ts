import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { jobHosts } from '../../../utils/jobs/hosts.ts';
import { placeOf, type Site, type SiteCase } from '../../../utils/jobs/site.ts';
import { sites } from '../../../utils/jobs/sites/index.ts';

const folder = new URL('../../../utils/jobs/sites/', import.meta.url);
const files = readdirSync(folder).filter((name) => name !== 'index.ts');
const modules = await Promise.all(
  files.map(async (file) => {
    const { cases, ...rest }: Record<string, unknown> = await import(new URL(file, folder).href);
    return { file, cases: cases as readonly SiteCase[], own: Object.values(rest) as Site[] };
  }),
);

function kindOf(own: readonly Site[], address: string) {
  const url = new URL(address);
  const fitting = own.filter((site) => site.host.test(url.hostname));
  if (fitting.some((site) => site.apply?.test(placeOf(url)))) return 'apply';
  return fitting.some((site) => site.path.test(placeOf(url))) ? 'posting' : 'other';
}

describe.each(modules)('$file', ({ file, cases, own }) => {
  test('says when its hooks were seen, and is aggregated', () => {
    expect(readFileSync(new URL(file, folder), 'utf8')).toMatch(/Seen \d{4}/);
    expect(sites).toEqual(expect.arrayContaining([...own]));
    for (const site of own) expect(file.startsWith(site.id)).toBe(true);
  });

  test.each(cases)('%s is %s', (url, what) => {
    expect(kindOf(own, url)).toBe(what);
  });

  test('has a case it takes and one it leaves', () => {
    const kinds = new Set(cases.map(([, what]) => what));
    expect(kinds).toContain('posting');
    expect(kinds).toContain('other');
  });

  test('can be turned on', () => {
    const hosts = cases.filter(([, what]) => what === 'posting').map(([url]) => new URL(url).hostname);
    for (const host of hosts)
      expect(jobHosts.some(({ matches }) => matches.some((match) => fits(match, host)))).toBe(true);
  });
});

function fits(match: string, host: string): boolean {
  const pattern = new URL(match.replace('*.', '')).hostname;
  return host === pattern || (match.includes('//*.') && host.endsWith(`.${pattern}`));
}
