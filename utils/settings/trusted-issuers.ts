/** DID Core §3.1, without path, query and fragment: those name something else than the issuer. */
const did = /^did:[a-z0-9]+:(?:[\w.-]|%[0-9A-Fa-f]{2}|:)*(?:[\w.-]|%[0-9A-Fa-f]{2})$/;
/** A public name: two labels or more, the last no number, so that it is no address of a network. */
const host = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+(?!\d+$)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/;
/** What a certificate in the list begins with. */
const certificate = 'sha256:';
/** The fingerprint of a certificate, as tools write it: with or without colons. */
const fingerprint = /^sha-?256:((?:[0-9a-f]{2}:?){31}[0-9a-f]{2})$/i;
const longest = 2_048;

/**
 * An issuer for the user's own list as it is kept: a DID, the host of an https address, or `sha256:` and the 64 digits of
 * a certificate that seals may rest on. A deeper address is refused, for its host may house other issuers as well.
 * undefined: none of these.
 */
export function readTrustedIssuer(text: string): string | undefined {
  const word = text.trim();
  if (word.length > longest) return undefined;
  if (did.test(word)) return word;
  const [, digits] = fingerprint.exec(word) ?? [];
  if (digits !== undefined) return `${certificate}${digits.replaceAll(':', '').toLowerCase()}`;
  const address = /^https:\/\//i.test(word) ? word : `https://${word}`;
  if (!URL.canParse(address)) return undefined;
  const { hostname, port, pathname, search, hash, username } = new URL(address);
  const bare = [port, search, hash, username].every((part) => part === '') && pathname === '/';
  return bare && host.test(hostname) ? hostname : undefined;
}

/** The list, taken apart: who is known by name, and which certificates (SHA-256 in hexadecimal). */
export function sortedOut(trusted: readonly string[]): { issuers: string[]; certificates: string[] } {
  const isCertificate = (each: string) => each.startsWith(certificate);
  return {
    issuers: trusted.filter((each) => !isCertificate(each)),
    certificates: trusted.filter(isCertificate).map((each) => each.slice(certificate.length)),
  };
}
