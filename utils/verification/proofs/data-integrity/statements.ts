/** What the suites of selective disclosure have in common (Data Integrity ECDSA §3.4, BBS §3.2). */
export interface Disclosure {
  /** Canonical blank-node label → the label that was signed. */
  labels: ReadonlyMap<string, string>;
  mandatoryIndexes: ReadonlySet<number>;
}

/** Canonical N-Quads under the labels that were signed, in order, sorted apart by the mandatory indexes. */
export function splitStatements(
  canonical: string,
  { labels, mandatoryIndexes }: Disclosure,
): { mandatory: string[]; others: string[] } {
  const statements = canonical
    .split('\n')
    .filter((line) => line !== '')
    .map(
      (line) => `${line.replace(/_:(c14n\d+)/g, (_, label: string) => `_:${labels.get(label) ?? label}`)}\n`,
    )
    .sort();
  return {
    mandatory: statements.filter((_, index) => mandatoryIndexes.has(index)),
    others: statements.filter((_, index) => !mandatoryIndexes.has(index)),
  };
}

export async function sha256(text: string): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
}

export function concatenated(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
