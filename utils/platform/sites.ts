/** Match patterns that the welcome page offers: job boards, and sites that show credentials. */
export const jobSites: readonly string[] = [];
export const credentialSites: readonly string[] = [];
