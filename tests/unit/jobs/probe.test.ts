import { expect, test } from 'vitest';
import { firstLook, lateLook } from '../../../utils/jobs/probe.ts';
import { page, parse } from '../../fixtures/pages/page.ts';

const still = parse('<html><body><p>Hello</p></body></html>');

test.each([
  ['https://job-boards.greenhouse.io/acme/jobs/4012345008', 'posting'],
  ['https://www.linkedin.com/jobs/view/4012345678/', 'posting'],
  ['https://acme.wd5.myworkdayjobs.com/en-US/External/job/Berlin/R-1', 'posting'],
  ['https://www.acme.example/karriere/hafenmeister', 'posting'],
  ['https://www.acme.example/team?gh_jid=4012345008', 'posting'],
  ['https://www.linkedin.com/in/ada-mole/', 'profile'],
  ['https://www.credly.com/users/ada-mole', 'profile'],
  ['https://www.credly.com/badges/0d1e2f3a-4b5c-4d7e-8f90-a1b2c3d4e5f6/public_url', 'credential'],
  ['https://coursera.org/verify/ABCD1234EFGH', 'credential'],
  ['https://learn.acme.example/badges/badge.php?hash=0123', 'credential'],
  ['https://credly.com.evil.example/badges/0d1e2f3a-4b5c-4d7e-8f90-a1b2c3d4e5f6', undefined],
  ['https://news.example/2026/harbours', undefined],
  ['https://news.example/2026/harbours#/jobs/7', undefined],
  ['about:blank', undefined],
])('%s → %s by its address', (url, answer) => {
  expect(firstLook(still, url)).toBe(answer);
});

test.each([
  ['recruitee', 'posting', 'posting'],
  ['portfolio', 'later', 'profile'],
])('%s → %s at first and %s later, by what stands on it', (name, first, later) => {
  expect(firstLook(page(name), 'https://plain.example/x')).toBe(first);
  expect(lateLook(page(name))).toBe(later);
});

test('what has scripts is looked at again, for it may draw itself late', () => {
  const document = parse('<html><body><script src="/app.js"></script><main></main></body></html>');
  expect(firstLook(document, 'https://plain.example/x')).toBe('later');
  expect(lateLook(document)).toBeUndefined();
  const posting = document.createElement('script');
  posting.setAttribute('type', 'application/ld+json');
  posting.textContent = '{"@type": "JobPosting"}';
  document.querySelector('main')?.append(posting);
  expect(lateLook(document)).toBe('posting');
});

test('an article about hiring is nothing, now and later', () => {
  expect(lateLook(page('article-on-hiring'))).toBeUndefined();
});
