/** Host and path of pages that show one credential, and of pages that show a person's. Compact: the probe carries it. */
const credential =
  /^(?:(?:www\.)?(?:credly|youracclaim)\.com\/badges\/[\da-f]{8}-|(?:www\.)?credential\.net\/(?:[\da-f]{8}-|[\da-z]{8})|(?:[a-z.]+\.)?(?:badgr\.(?:com|io)|badges\.parchment\.com|edubadges\.nl)\/public\/assertions\/|(?:www\.)?coursera\.org\/(?:verify|share|account\/accomplishments)\/|(?:courses|credentials)\.edx\.org\/(?:certificates|credentials)\/|(?:www\.)?udemy\.com\/certificate\/|ude\.my\/UC-|(?:confirm|www)\.udacity\.com\/(?:certificate\/|[\dA-Z]{8}$)|(?:www\.)?linkedin\.com\/learning\/certificates\/|learn\.microsoft\.com\/(?:api\/credentials\/share\/|.*users\/[^/]+\/(?:credentials|transcript)\/)|(?:www\.)?freecodecamp\.org\/certification\/|(?:www\.)?hackerrank\.com\/certificates\/|(?:www\.)?openbadgefactory\.com\/v1\/assertion\/|verify\.skilljar\.com\/c\/|(?:www\.)?credsverse\.com\/credentials\/|verified\.sertifier\.com\/.*verify\/|certificate\.bcdiploma\.com\/check\/|catalog-education\.oracle\.com\/.*sharebadge|[^/]+\/.*badges\/badge\.php|www\.(?:skills|cloudskillsboost)\.google\/public_profiles\/.+\/badges\/)/;
const profile =
  /^(?:(?:[a-z]{2,3}\.)?linkedin\.com\/in\/|(?:www\.)?credly\.com\/users\/|www\.(?:skills|cloudskillsboost)\.google\/public_profiles\/|learn\.microsoft\.com\/.*users\/)/;
const links =
  'credly.com/badges/ /assertions/ credential.net/ /accomplishments/ coursera.org/verify coursera.org/share /certificate/UC- freecodecamp.org/certification/ hackerrank.com/certificates/ learning/certificates/ edx.org/c badges/badge.php /v1/assertion/'
    .split(' ')
    .map((part) => `a[href*="${part}"]`)
    .concat(
      '[data-share-badge-id]',
      'blockcerts-verifier',
      'a[href$=".jwt"]',
      'a[href*="credential"][href$=".json"]',
    )
    .join();

/** Whether a page's address is known to show a credential or a person's credentials. */
export function addressKind({ hostname, pathname }: URL): 'credential' | 'profile' | undefined {
  const place = hostname + pathname;
  return credential.test(place) ? 'credential' : profile.test(place) ? 'profile' : undefined;
}

/** Whether a page, whatever its address, links a credential of someone's. */
export function linksCredentials(document: Document): boolean {
  return document.querySelector(links) !== null;
}
