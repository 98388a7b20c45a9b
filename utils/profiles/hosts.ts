import type { SiteHosts } from '../jobs/hosts.ts';

const site = (name: string, ...hosts: string[]): SiteHosts => ({
  name,
  matches: hosts.map((host) => `https://${host}/*`),
});

/** Sites that show credentials: profiles, and the pages of those who issue them. */
export const credentialHosts: readonly SiteHosts[] = [
  site('LinkedIn profiles', '*.linkedin.com'),
  site('Credly', '*.credly.com', '*.youracclaim.com'),
  site('Canvas Credentials (Badgr)', '*.badgr.com', '*.badgr.io'),
  site('Parchment Digital Badges', '*.badges.parchment.com'),
  site('Accredible', '*.credential.net', '*.accredible.com'),
  site('Open Badge Factory', '*.openbadgefactory.com'),
  site('edubadges', '*.edubadges.nl'),
  site('Coursera', '*.coursera.org'),
  site('edX', '*.edx.org'),
  site('Udacity', '*.udacity.com'),
  site('Udemy', '*.udemy.com'),
  site('Microsoft Learn', 'learn.microsoft.com'),
  site('Google Skills', 'www.skills.google', 'www.cloudskillsboost.google'),
  site('freeCodeCamp', '*.freecodecamp.org'),
  site('HackerRank', '*.hackerrank.com'),
  site('DataCamp', '*.datacamp.com'),
  site('Kaggle', '*.kaggle.com'),
  site('Certifier', '*.credsverse.com'),
  site('Sertifier', 'verified.sertifier.com'),
  site('Skilljar', 'verify.skilljar.com'),
  site('Oracle University', 'catalog-education.oracle.com'),
  site('BCdiploma', '*.bcdiploma.com'),
  site('GitHub profiles', 'github.com'),
];
