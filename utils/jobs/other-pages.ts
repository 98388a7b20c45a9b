/** Host and path of pages that show one credential, and of pages that show a person's. Compact: the probe carries it. */
const credential =
  /^(?:(?:credly|youracclaim)\.com\/badges\/[\da-f]{8}-|([a-z\d-]+\.)?credential\.net\/[a-z]*\d|[a-z.]*(?:badgr\.(?:com|io)|badges\.parchment\.com|edubadges\.nl)\/public\/assertions\/|coursera\.org\/(?:verify|share|account\/accomplishments)\/|(?:courses|credentials|verify)\.edx\.org\/c|udemy\.com\/certificate\/|ude\.my\/UC-|(?:confirm\.)?udacity\.com\/(?:certificate\/|e\/|[\dA-Z]{8}$)|linkedin\.com\/learning\/certificates\/|learn\.microsoft\.com\/.*(?:credentials|transcript)\/|freecodecamp\.org\/certification\/|hackerrank\.com\/certificates\/|kaggle\.com\/learn\/certification\/|datacamp\.com\/statement|openbadgefactory\.com\/v1\/assertion\/|verify\.skilljar\.com\/c\/|credsverse\.com\/credentials\/|verified\.sertifier\.com\/.*verify\/|certificate\.bcdiploma\.com\/check\/|catalog-education\.oracle\.com\/.*sharebadge|[^/]+\/.*badges\/badge\.php|(?:skills|cloudskillsboost)\.google\/public_profiles\/.+\/badges\/)/;
const profile =
  /^(?:(?:\w\w\.)?linkedin\.com\/in\/|credly\.com\/users\/|(?:skills|cloudskillsboost)\.google\/public_profiles\/|learn\.microsoft\.com\/.*users\/)/;
const link =
  /credly\.com\/badges\/|\/assertions\/|credential\.net\/|\/accomplishments\/|coursera\.org\/(?:verify|share)|\/certificate\/UC-|freecodecamp\.org\/certification\/|hackerrank\.com\/certificates\/|learning\/certificates\/|edx\.org\/c|badges\/badge\.php|\/v1\/assertion\/|\.jwt$|credential.*\.json$/;
/** Reading more links than this costs more than the answer is worth. */
const maxLinks = 1000;

/** Whether a page's address is known to show a credential or a person's credentials. */
export function addressKind({ hostname, pathname }: URL): 'credential' | 'profile' | undefined {
  const place = hostname.replace(/^www\./, '') + pathname;
  return credential.test(place) ? 'credential' : profile.test(place) ? 'profile' : undefined;
}

/** Whether a page, whatever its address, links a credential of someone's. */
export function linksCredentials(document: Document): boolean {
  const links = document.getElementsByTagName('a');
  for (let at = 0; at < links.length && at < maxLinks; at++) {
    if (link.test(links[at]?.getAttribute('href') ?? '')) return true;
  }
  return document.querySelector('[data-share-badge-id],blockcerts-verifier') !== null;
}
