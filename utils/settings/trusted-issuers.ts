/** DID Core §3.1, without path, query and fragment: those name something else than the issuer. */
const did = /^did:[a-z0-9]+:(?:[\w.-]|%[0-9A-Fa-f]{2}|:)*(?:[\w.-]|%[0-9A-Fa-f]{2})$/;
/** A public name: two labels or more, the last no number, so that it is no address of a network. */
const host = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+(?!\d+$)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/;
const longest = 2_048;

/**
 * An issuer for the user's own list as it is kept: a DID, or the host of an https address. A deeper address is
 * refused, for its host may house other issuers as well. undefined: neither.
 */
export function readTrustedIssuer(text: string): string | undefined {
  const word = text.trim();
  if (word.length > longest) return undefined;
  if (did.test(word)) return word;
  const address = /^https:\/\//i.test(word) ? word : `https://${word}`;
  if (!URL.canParse(address)) return undefined;
  const { hostname, port, pathname, search, hash, username } = new URL(address);
  const bare = [port, search, hash, username].every((part) => part === '') && pathname === '/';
  return bare && host.test(hostname) ? hostname : undefined;
}
