/** A site the user can turn on: its name and the match patterns of its hosts. */
export interface SiteHosts {
  name: string;
  matches: readonly string[];
}

const site = (name: string, ...hosts: string[]): SiteHosts => ({
  name,
  matches: hosts.map((host) => `https://${host}/*`),
});

/** Boards that employers embed in pages of their own: there the posting is read and drawn in the frame itself. */
export const frameHosts: readonly string[] = ['*.icims.com', '*.greenhouse.io', 'jobs.ashbyhq.com'].map(
  (host) => `https://${host}/*`,
);
const inFrames = /(?:^|\.)(?:icims\.com|greenhouse\.io)$|^jobs\.ashbyhq\.com$/;

/** Whether an address is of a host whose frames we read. */
export function isFrameHost({ protocol, hostname }: URL): boolean {
  return protocol === 'https:' && inFrames.test(hostname);
}

/** Job boards and applicant tracking systems, most used first. Asked for only from the welcome page and the settings. */
export const jobHosts: readonly SiteHosts[] = [
  site('LinkedIn Jobs', '*.linkedin.com'),
  site('Indeed', '*.indeed.com', '*.indeed.co.uk', '*.indeed.fr', '*.indeed.de'),
  site(
    'Glassdoor',
    '*.glassdoor.com',
    '*.glassdoor.co.uk',
    '*.glassdoor.de',
    '*.glassdoor.fr',
    '*.glassdoor.co.in',
  ),
  site('Greenhouse', '*.greenhouse.io'),
  site('Lever', '*.lever.co'),
  site('Ashby', 'jobs.ashbyhq.com'),
  site('Workday', '*.myworkdayjobs.com', '*.myworkdaysite.com'),
  site('SmartRecruiters', '*.smartrecruiters.com'),
  site('Workable', 'apply.workable.com'),
  site('Recruitee', '*.recruitee.com'),
  site('Personio', '*.jobs.personio.de', '*.jobs.personio.com'),
  site('Teamtailor', '*.teamtailor.com'),
  site('Breezy', '*.breezy.hr'),
  site('iCIMS', '*.icims.com'),
  site('Taleo', '*.taleo.net'),
  site('Oracle Recruiting', '*.oraclecloud.com'),
  site('SuccessFactors', '*.successfactors.com', '*.successfactors.eu'),
  site('JazzHR', '*.applytojob.com'),
  site('Trakstar Hire', '*.hire.trakstar.com'),
  site('Softgarden', '*.softgarden.io'),
  site('Pinpoint', '*.pinpointhq.com'),
  site('Rippling', 'ats.rippling.com'),
  site('Jobvite', 'jobs.jobvite.com'),
  site('SEEK', '*.seek.com.au', '*.seek.co.nz', '*.seek.com'),
  site('SimplyHired', '*.simplyhired.com', '*.simplyhired.co.uk'),
  site('Reed', '*.reed.co.uk'),
  site('StepStone', '*.stepstone.de', '*.stepstone.at', '*.stepstone.be', '*.stepstone.nl'),
  site('Totaljobs', '*.totaljobs.com', '*.cwjobs.co.uk', '*.jobsite.co.uk'),
  site('CharityJob', '*.charityjob.co.uk'),
  site('NHS Jobs', '*.jobs.nhs.uk'),
  site('Jobat', '*.jobat.be'),
  site('Naukri', '*.naukri.com'),
];
