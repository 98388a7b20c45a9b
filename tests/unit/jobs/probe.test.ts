import { expect, test } from 'vitest';
import { probe } from '../../../utils/jobs/probe.ts';
import { page, parse } from '../../fixtures/pages/page.ts';

const empty = parse('<html><body><p>Hello</p></body></html>');

test.each([
  ['https://job-boards.greenhouse.io/acme/jobs/4012345008', 'job'],
  ['https://www.linkedin.com/jobs/view/4012345678/', 'job'],
  ['https://acme.wd5.myworkdayjobs.com/en-US/External/job/Berlin/R-1', 'job'],
  ['https://www.acme.example/karriere/hafenmeister', 'job'],
  ['https://www.acme.example/team?gh_jid=4012345008', 'job'],
  ['https://www.linkedin.com/in/ada-mole/', 'profile'],
  ['https://www.credly.com/users/ada-mole', 'profile'],
  ['https://www.credly.com/badges/0d1e2f3a-4b5c-4d7e-8f90-a1b2c3d4e5f6/public_url', 'credential'],
  ['https://coursera.org/verify/ABCD1234EFGH', 'credential'],
  ['https://learn.acme.example/badges/badge.php?hash=0123', 'credential'],
  ['https://credly.com.evil.example/badges/0d1e2f3a-4b5c-4d7e-8f90-a1b2c3d4e5f6', undefined],
  ['https://news.example/2026/harbours', undefined],
  ['no address', undefined],
])('%s → %s by its address', (url, answer) => {
  expect(probe(empty, url)).toBe(answer);
});

test.each([
  ['recruitee', 'job'],
  ['portfolio', 'profile'],
  ['article-on-hiring', undefined],
])('%s → %s by what stands on it', (name, answer) => {
  expect(probe(page(name), 'https://plain.example/x')).toBe(answer);
});
