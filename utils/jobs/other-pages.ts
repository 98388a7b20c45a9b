/**
 * Words that stand in every such address. A browser compiles a pattern at its first use, which costs more than all the
 * rest: they ask whether to.
 */
export const addressHints =
  'cred acclaim badg parchment coursera edx. ude udacity linked learn. camp rank kaggle skill sertif bcd oracle'.split(
    ' ',
  );
/** Elements that stand for a credential of someone's; `a` first, so that the rest is tried on links only. */
const links =
  'a:is([href*="credly.com/badges/"],[href*="/assertion"],[href*="credential.net/"],[href*="/accomplishments/"],' +
  '[href*="coursera.org/verify"],[href*="coursera.org/share"],[href*="/certificate/UC-"],' +
  '[href*="camp.org/certification/"],[href*="/certificates/"],[href*="edx.org/c"],[href*="badges/badge.php"],' +
  '[href$=".jwt"],[href*=credential][href$=".json"]),[data-share-badge-id],blockcerts-verifier';

/** Whether a page's address, a valid URL, is known to show a credential or a person's credentials. Compact: the probe carries it. */
export function addressKind(address: string): 'credential' | 'profile' | undefined {
  const { hostname, pathname } = new URL(address);
  const place = hostname.replace('www.', '') + pathname;
  const credential =
    /^(?:(?:credly|youracclaim)\.com\/badges\/[\da-f]{8}-|([a-z\d-]+\.)?credential\.net\/[a-z]*\d|[a-z.]*(?:badgr\.(?:com|io)|badges\.parchment\.com|edubadges\.nl)\/public\/assertions\/|coursera\.org\/(?:verify|share|account\/accomplishments)\/|(?:courses|credentials|verify)\.edx\.org\/c|udemy\.com\/certificate\/|ude\.my\/UC-|(?:confirm\.)?udacity\.com\/(?:certificate\/|e\/|[\dA-Z]{8}$)|linkedin\.com\/learning\/certificates\/|learn\.microsoft\.com\/.*(?:credentials|transcript)\/|freecodecamp\.org\/certification\/|hackerrank\.com\/certificates\/|kaggle\.com\/learn\/certification\/|datacamp\.com\/statement|openbadgefactory\.com\/v1\/assertion\/|verify\.skilljar\.com\/c\/|credsverse\.com\/credentials\/|verified\.sertifier\.com\/.*verify\/|certificate\.bcdiploma\.com\/check\/|catalog-education\.oracle\.com\/.*sharebadge|[^/]+\/.*badges\/badge\.php|(?:skills|cloudskillsboost)\.google\/public_profiles\/.+\/badges\/)/;
  const profile =
    /^(?:(?:\w\w\.)?linkedin\.com\/in\/|credly\.com\/users\/|(?:skills|cloudskillsboost)\.google\/public_profiles\/|learn\.microsoft\.com\/.*users\/)/;
  return credential.test(place) ? 'credential' : profile.test(place) ? 'profile' : undefined;
}

/** Whether a page, whatever its address, links a credential of someone's. */
export const linksCredentials = (document: Document): boolean => document.querySelector(links) !== null;
