/** Host and path of pages that show one credential, and of pages that show a person's. Compact: the probe carries it. */
const credential =
  /^(?:(?:credly|youracclaim)\.com\/badges\/[\da-f]{8}-|([a-z\d-]+\.)?credential\.net\/[a-z]*\d|[a-z.]*(?:badgr\.(?:com|io)|badges\.parchment\.com|edubadges\.nl)\/public\/assertions\/|coursera\.org\/(?:verify|share|account\/accomplishments)\/|(?:courses|credentials|verify)\.edx\.org\/c|udemy\.com\/certificate\/|ude\.my\/UC-|(?:confirm\.)?udacity\.com\/(?:certificate\/|e\/|[\dA-Z]{8}$)|linkedin\.com\/learning\/certificates\/|learn\.microsoft\.com\/.*(?:credentials|transcript)\/|freecodecamp\.org\/certification\/|hackerrank\.com\/certificates\/|kaggle\.com\/learn\/certification\/|datacamp\.com\/statement|openbadgefactory\.com\/v1\/assertion\/|verify\.skilljar\.com\/c\/|credsverse\.com\/credentials\/|verified\.sertifier\.com\/.*verify\/|certificate\.bcdiploma\.com\/check\/|catalog-education\.oracle\.com\/.*sharebadge|[^/]+\/.*badges\/badge\.php|(?:skills|cloudskillsboost)\.google\/public_profiles\/.+\/badges\/)/;
const profile =
  /^(?:(?:\w\w\.)?linkedin\.com\/in\/|credly\.com\/users\/|(?:skills|cloudskillsboost)\.google\/public_profiles\/|learn\.microsoft\.com\/.*users\/)/;
/** A browser compiles a pattern at its first use, which costs more than all the rest: these words ask whether to. */
const hints =
  'cred acclaim badg parchment coursera edx. ude udacity linked learn. camp rank kaggle skill sertif bcd oracle'.split(
    ' ',
  );
const links =
  [
    'credly.com/badges/',
    '/assertion',
    'credential.net/',
    '/accomplishments/',
    'coursera.org/verify',
    'coursera.org/share',
    '/certificate/UC-',
    'camp.org/certification/',
    '/certificates/',
    'edx.org/c',
    'badges/badge.php',
  ]
    .map((part) => `a[href*="${part}"],`)
    .join('') +
  'a[href$=".jwt"],a[href*=credential][href$=".json"],[data-share-badge-id],blockcerts-verifier';

/** Whether a page's address is known to show a credential or a person's credentials. */
export function addressKind({ hostname, pathname }: URL): 'credential' | 'profile' | undefined {
  const place = hostname.replace('www.', '') + pathname;
  if (!hints.some((word) => place.includes(word))) return undefined;
  return credential.test(place) ? 'credential' : profile.test(place) ? 'profile' : undefined;
}

/** Whether a page, whatever its address, links a credential of someone's. */
export const linksCredentials = (document: Document): boolean => document.querySelector(links) !== null;
