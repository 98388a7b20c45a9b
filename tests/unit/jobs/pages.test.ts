import { expect, test } from 'vitest';
import { findOnPage } from '../../../utils/jobs/detect.ts';
import type { PageKind, PostingSource } from '../../../utils/jobs/types.ts';
import { page } from '../../fixtures/pages/page.ts';

const uuid = '0d1e2f3a-4b5c-6d7e-8f90-a1b2c3d4e5f6';

type Row = [page: string, url: string, source: PostingSource, site?: string, location?: string];
const postings: Row[] = [
  [
    'greenhouse',
    'https://job-boards.greenhouse.io/lanternworks/jobs/4012345008',
    'site',
    'greenhouse',
    'Gothenburg, Sweden',
  ],
  [
    'greenhouse',
    'https://www.lanternworks.example/careers/4012345008',
    'site',
    'greenhouse',
    'Gothenburg, Sweden',
  ],
  ['lever', `https://jobs.lever.co/lanternworks/${uuid}`, 'site', 'lever', 'Gothenburg'],
  ['ashby', `https://jobs.ashbyhq.com/lanternworks/${uuid}`, 'site', 'ashby', 'Gothenburg, SE'],
  [
    'workday',
    'https://lw.wd3.myworkdayjobs.com/en-US/Harbour/job/Gothenburg/Backend_R-1',
    'site',
    'workday',
    'Gothenburg, SE',
  ],
  ['linkedin-sdui', 'https://www.linkedin.com/jobs/view/4012345678/', 'site', 'linkedin'],
  [
    'linkedin-sdui',
    'https://www.linkedin.com/jobs/search-results/?currentJobId=4012345678',
    'site',
    'linkedin',
  ],
  [
    'linkedin-classic',
    'https://www.linkedin.com/jobs/search/?currentJobId=4012345678',
    'site',
    'linkedin',
    'Gothenburg, Sweden',
  ],
  [
    'linkedin-guest',
    'https://se.linkedin.com/jobs/view/backend-engineer-4012345678',
    'site',
    'linkedin',
    'Gothenburg, Sweden',
  ],
  ['indeed', 'https://se.indeed.com/viewjob?jk=0a1b2c3d4e5f6a7b', 'site', 'indeed', 'Gothenburg'],
  ['seek', 'https://www.seek.com.au/job/93850001', 'site', 'seek', 'Gothenburg'],
  [
    'glassdoor',
    'https://www.glassdoor.com/job-listing/backend-JV_1.htm?jl=1009',
    'site',
    'glassdoor',
    'Gothenburg',
  ],
  [
    'smartrecruiters',
    'https://jobs.smartrecruiters.com/Lanternworks/744000012345678-backend',
    'site',
    'smartrecruiters',
    'Gothenburg, Sweden',
  ],
  [
    'workable',
    'https://apply.workable.com/lanternworks/j/A1B2C3D4E5/',
    'site',
    'workable',
    'Gothenburg, Sweden',
  ],
  [
    'recruitee',
    'https://lanternworks.recruitee.com/o/backend-engineer',
    'json-ld',
    'recruitee',
    'Gothenburg, SE',
  ],
  ['personio', 'https://lanternworks.jobs.personio.de/job/1234567', 'json-ld', 'personio', 'Gothenburg, SE'],
  ['teamtailor', 'https://careers.lanternworks.example/jobs/1234567-backend-engineer', 'site', 'teamtailor'],
  ['breezy', 'https://lanternworks.breezy.hr/p/0a1b2c3d4e5f-backend', 'site', 'breezy', 'Gothenburg'],
  [
    'icims-frame',
    'https://careers-lw.icims.com/jobs/1234/backend/job?in_iframe=1',
    'site',
    'icims',
    'Gothenburg',
  ],
  ['taleo', 'https://lw.taleo.net/careersection/ex/jobdetail.ftl?job=1', 'site', 'taleo'],
  [
    'oracle',
    'https://lw.fa.em2.oraclecloud.com/hcmUI/CandidateExperience/en/sites/CX_1/job/12345',
    'site',
    'oracle',
  ],
  [
    'successfactors',
    'https://career4.successfactors.com/career?company=lw&career_job_req_id=12345',
    'site',
    'successfactors',
  ],
  ['jazzhr', 'https://lanternworks.applytojob.com/apply/a1B2c3D4e5/Backend', 'site', 'jazzhr', 'Gothenburg'],
  [
    'trakstar',
    'https://lanternworks.hire.trakstar.com/jobs/fk0abc1/',
    'json-ld',
    'trakstar',
    'Gothenburg, SE',
  ],
  [
    'softgarden',
    'https://lanternworks.softgarden.io/job/60812345/Backend',
    'site',
    'softgarden',
    'Gothenburg',
  ],
  ['simplyhired', 'https://www.simplyhired.com/job/a1B2c3D4e5', 'site', 'simplyhired', 'Gothenburg'],
  ['reed', 'https://www.reed.co.uk/jobs/backend-engineer/57000001', 'site', 'reed'],
  [
    'stepstone',
    'https://www.stepstone.de/stellenangebote--Backend--1234567-inline.html',
    'site',
    'stepstone',
    'Gothenburg',
  ],
  [
    'charityjob',
    'https://www.charityjob.co.uk/jobs/lanternworks/backend-engineer/1070001',
    'site',
    'charityjob',
    'Gothenburg',
  ],
  ['nhs', 'https://www.jobs.nhs.uk/candidate/jobadvert/A1234-26-0001', 'site', 'nhs', 'Gothenburg'],
  ['jobat', 'https://www.jobat.be/en/jobs/backend-engineer/job_5900001', 'site', 'jobat'],
  [
    'naukri',
    'https://www.naukri.com/job-listings-backend-engineer-010100000001',
    'site',
    'naukri',
    'Gothenburg',
  ],
  ['pinpoint', `https://lanternworks.pinpointhq.com/en/postings/${uuid}`, 'site', 'pinpoint'],
  ['rippling', `https://ats.rippling.com/lanternworks/jobs/${uuid}`, 'site', 'rippling'],
  ['jobvite', 'https://jobs.jobvite.com/lanternworks/job/oAbCdEf1', 'site', 'jobvite', 'Gothenburg'],
  ['company-en', 'https://www.lanternworks.example/team/backend', 'generic'],
  ['rdfa', 'https://www.lanternworks.example/team/backend', 'microdata'],
];

/** Their pages do not say who hires. */
const anonymous = ['breezy', 'icims-frame', 'taleo', 'oracle', 'successfactors', 'rippling', 'jobvite'];

test.each(postings)('%s at %s is a posting, read whole', (name, url, source, site, location) => {
  const { kind, posting } = findOnPage(page(name), url);
  expect(kind).toBe('posting');
  expect(posting).toMatchObject({
    url,
    source,
    title: expect.stringMatching(/^Backend Engineer( & Harbour Hand)?$/),
  });
  expect(posting?.site).toBe(site);
  expect(posting?.location).toBe(location);
  if (!anonymous.includes(name)) expect(posting?.company).toBe('Lanternworks');
  const lines = posting?.blocks.map(({ kind, depth, start, end }) => [
    kind,
    depth,
    posting.text.slice(start, end),
  ]);
  expect(lines).toEqual(
    expect.arrayContaining([
      ['heading', 3, 'What you bring'],
      ['item', 1, 'Kubernetes in production'],
      ['item', 2, 'Terraform is a plus'],
      ['bold', 0, 'Good to know'],
      ['paragraph', 0, 'We meet on Tuesdays & never on Fridays.'],
    ]),
  );
  expect(posting?.text).not.toMatch(/COBOL|color:red|Apply|About the job/);
});

const others: [page: string, url: string, kind: PageKind][] = [
  ['lever-apply', `https://jobs.lever.co/lanternworks/${uuid}/apply`, 'apply'],
  ['workday-shell', 'https://lw.wd3.myworkdayjobs.com/en-US/Harbour/job/Gothenburg/Backend_R-1', 'loading'],
  ['workday-sign-in', 'https://lw.wd3.myworkdayjobs.com/en-US/Harbour/job/Gothenburg/Backend_R-1', 'apply'],
  ['linkedin-sdui-loading', 'https://www.linkedin.com/jobs/view/4012345678/', 'loading'],
  ['linkedin-classic-loading', 'https://www.linkedin.com/jobs/search/?currentJobId=4012345678', 'loading'],
  ['icims-wrapper', 'https://careers-lw.icims.com/jobs/1234/backend/job', 'none'],
  ['icims-closed', 'https://careers-lw.icims.com/jobs/1234/backend/job', 'closed'],
  ['list', 'https://www.lanternworks.example/jobs', 'list'],
  ['list-json-ld', 'https://work.example/jobs', 'list'],
  ['cards', 'https://www.lanternworks.example/work-with-us', 'none'],
  ['article-on-hiring', 'https://magazine.example/jobs/how-to', 'none'],
  ['portfolio', 'https://ada.example/', 'profile'],
  ['linkedin-profile', 'https://www.linkedin.com/in/ada-mole/', 'profile'],
  ['credly-user', 'https://www.credly.com/users/ada-mole', 'profile'],
  ['credly-badge', `https://www.credly.com/badges/${uuid}/public_url`, 'credential'],
  ['company-en', 'no address', 'none'],
];

test.each(others)('%s at %s is %s and no posting', (name, url, kind) => {
  const found = findOnPage(page(name), url);
  expect(found).toEqual({ kind });
});

test('the application tab is read from structured data alone', () => {
  const { kind, posting } = findOnPage(
    page('ashby-apply'),
    `https://jobs.ashbyhq.com/lanternworks/${uuid}/application`,
  );
  expect(kind).toBe('apply');
  expect(posting?.source).toBe('json-ld');
  expect(posting?.text).not.toContain('COBOL');
});

test('a posting in German on a site of nobody we know', () => {
  const { kind, posting } = findOnPage(page('company-de'), 'https://lanternworks.example/hafen');
  expect(kind).toBe('posting');
  expect(posting?.title).toBe('Hafenmeisterin (w/m/d)');
  expect(posting?.blocks.filter((block) => block.kind === 'bold')).toHaveLength(2);
});

test('both layouts of one job give the same text', () => {
  const url = 'https://www.linkedin.com/jobs/view/4012345678/';
  const texts = ['linkedin-sdui', 'linkedin-classic', 'linkedin-guest'].map(
    (name) => findOnPage(page(name), url).posting?.text,
  );
  expect(new Set(texts).size).toBe(1);
});
