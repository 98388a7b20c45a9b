import type { Site, SiteCase } from '../site.ts';

/** Indeed: the view of one job and the pane beside a list; company names carry `<style>`. Seen 2026-08. */
export const indeed: Site = {
  id: 'indeed',
  host: /(?:^|\.)indeed\.(?:com|[a-z]{2}|co\.[a-z]{2}|com\.[a-z]{2})$/,
  path: /^\/(?:m\/)?viewjob|[?&]v?jk=/,
  hook: '#jobDescriptionText',
  body: '#jobDescriptionText',
  title: '[data-testid="jobsearch-JobInfoHeader-title"]|.jobsearch-JobInfoHeader-title',
  company: '[data-testid="inlineHeader-companyName"]|[data-company-name="true"]',
  location: '[data-testid="inlineHeader-companyLocation"]|[data-testid="job-location"]',
  closed: '[data-testid="expiredJob"]',
};

export const cases: readonly SiteCase[] = [
  ['https://www.indeed.com/viewjob?jk=0a1b2c3d4e5f6a7b', 'posting'],
  ['https://uk.indeed.com/jobs?q=nurse&l=Leeds&vjk=0a1b2c3d4e5f6a7b', 'posting'],
  ['https://www.indeed.com/jobs?q=nurse', 'other'],
  ['https://indeed.com.example.net/viewjob?jk=1', 'other'],
];
