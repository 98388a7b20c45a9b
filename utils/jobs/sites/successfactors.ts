import type { Site, SiteCase } from '../site.ts';

/** SAP SuccessFactors: the classic career page and the career site builder. Seen 2026-08. */
export const successfactors: Site = {
  id: 'successfactors',
  host: /\.(?:successfactors|sapsf)\.(?:com|eu|cn)$/,
  path: /career_job_req_id=\d+|^\/job\//,
  hook: '.joqReqDescription, .jobDisplayShell',
  anywhere: '.joqReqDescription, .jobDisplayShell',
  body: '.joqReqDescription, .jobDisplayShell .jobdescription, [data-careersite-propertyid="description"]',
  title: '[data-careersite-propertyid="title"]',
  location: '[data-careersite-propertyid="location"]|.jobGeoLocation',
  company: '[data-careersite-propertyid="companyname"]',
  named: /^(?:.*: )?(?<title>.+?)(?: \(\d+\))?$/,
};

export const cases: readonly SiteCase[] = [
  [
    'https://career4.successfactors.com/career?company=acme&career_ns=job_listing&career_job_req_id=12345',
    'posting',
  ],
  ['https://career5.successfactors.eu/career?company=acme', 'other'],
];
