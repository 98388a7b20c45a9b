const label = /^[A-Za-z0-9._-]+$/;

/**
 * The address of a did:web document (did:web method §3.2), or `undefined` where it is refused: a percent sign
 * (that is a port, a user, an encoded dot or slash), dot segments, empty parts. Private hosts and IP addresses
 * are refused later by the network guard, like everywhere.
 */
export function didWebAddress(did: string): string | undefined {
  const [host = '', ...path] = did.slice('did:web:'.length).split(':');
  const parts = [host, ...path];
  if (parts.some((part) => !label.test(part) || /^\.+$/.test(part))) return undefined;
  return path.length === 0
    ? `https://${host}/.well-known/did.json`
    : `https://${host}/${path.join('/')}/did.json`;
}
