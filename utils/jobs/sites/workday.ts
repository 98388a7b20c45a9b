import type { Site, SiteCase } from '../site.ts';

/** Workday's candidate pages: its JSON-LD flattens the lists that the page itself shows. Seen 2026-08. */
export const workday: Site = {
  id: 'workday',
  host: /(?:^|\.)(?:myworkdayjobs(?:-impl)?|myworkdaysite)\.com$/,
  path: /\/(?:job|details)\/[^?]+$/,
  apply: /\/(?:job|details)\/.+\/apply(?:\/|\?|$)/,
  hook: '[data-automation-id="jobPostingHeader"], [data-automation-id="jobPostingDescription"]',
  body: '[data-automation-id="jobPostingDescription"]',
  title: '[data-automation-id="jobPostingHeader"]',
  location: '[data-automation-id="locations"] dd|[data-automation-id="locations"]',
  form: '[data-automation-id="applyFlowPage"], [data-automation-id="signInContent"], [data-automation-id="createAccountSubmitButton"]',
  closed: '[data-automation-id="errorContainer"], [data-automation-id="jobNotFound"]',
};

export const cases: readonly SiteCase[] = [
  ['https://acme.wd5.myworkdayjobs.com/en-US/External/job/Berlin/Site-Engineer_R-1234', 'posting'],
  ['https://acme.wd5.myworkdayjobs.com/External/details/Site-Engineer_R-1234', 'posting'],
  ['https://wd3.myworkdaysite.com/recruiting/acme/External/job/Berlin/Site-Engineer_R-1234', 'posting'],
  ['https://acme.wd5.myworkdayjobs.com/en-US/External/job/Berlin/Engineer_R-1/apply/autofill', 'apply'],
  ['https://acme.wd5.myworkdayjobs.com/en-US/External', 'other'],
];
