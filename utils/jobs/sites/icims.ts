import type { Site, SiteCase } from '../site.ts';

/** iCIMS: the posting stands in a frame of its own, which is where it is judged. Seen 2026-08. */
export const icims: Site = {
  id: 'icims',
  host: /\.icims\.com$/,
  path: /^\/jobs\/\d+\/[^?]*job/,
  apply: /^\/jobs\/\d+\/[^?]*(?:login|apply|candidate)/,
  hook: '.iCIMS_JobContent',
  anywhere: '.iCIMS_JobContent',
  body: '.iCIMS_JobContent .iCIMS_InfoMsg_Job, .iCIMS_JobContent .iCIMS_Expandable_Text, .iCIMS_JobContent',
  skip: '.iCIMS_JobOptions, .iCIMS_PageFooter, .iCIMS_JobHeaderGroup, .iCIMS_Logo',
  title: '.iCIMS_JobContent .iCIMS_Header|h1.iCIMS_Header|.iCIMS_Header',
  location: '.iCIMS_JobHeaderGroup .iCIMS_JobHeaderData',
  frame: '#icims_content_iframe',
  form: '.iCIMS_LoginForm, form[action*="login"]',
};

export const cases: readonly SiteCase[] = [
  ['https://careers-acme.icims.com/jobs/1234/site-engineer/job', 'posting'],
  ['https://careers-acme.icims.com/jobs/1234/job?in_iframe=1', 'posting'],
  ['https://careers-acme.icims.com/jobs/search', 'other'],
];
