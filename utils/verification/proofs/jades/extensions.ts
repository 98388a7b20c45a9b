import { type Element, elementsOf, membersOf, oidOf, tags } from './asn1.ts';

/** What the extensions allow the key to do (RFC 5280 §4.2). */
export interface Uses {
  /** May sign other certificates. */
  authority: boolean;
  /** Authorities that may stand between it and the sealer. */
  pathLength: number;
  /** May sign documents. */
  sign: boolean;
  /** A critical extension is of a kind that is not known here, so nothing may be concluded from the certificate. */
  strange: boolean;
}

const basicConstraints = '551d13';
const keyUsage = '551d0f';
/** Critical extensions whose meaning is taken into account, or says nothing about seals: policies, extended usage, QCStatements. */
const known = new Set([basicConstraints, keyUsage, '551d20', '551d25', '2b06010505070103']);

export function readUses(extensions: Element | undefined): Uses {
  const list = membersOf(membersOf(extensions, tags.extensions)[0], tags.sequence);
  const uses = { authority: false, pathLength: Number.POSITIVE_INFINITY, sign: true, strange: false };
  let mayCertify = true;
  for (const extension of list) {
    const [id, ...rest] = membersOf(extension, tags.sequence);
    const critical = rest[0]?.tag === tags.boolean && rest[0].contents[0] !== 0;
    const value = elementsOf(rest.at(-1)?.contents ?? new Uint8Array())?.[0];
    const name = oidOf(id);
    if (name === basicConstraints) {
      const [first, length] = membersOf(value, tags.sequence);
      if (length?.tag === tags.integer) uses.pathLength = length.contents[0] ?? 0;
      uses.authority = first?.tag === tags.boolean && first.contents[0] !== 0;
    } else if (name === keyUsage) {
      const bits = value?.tag === tags.bits ? (value.contents[1] ?? 0) : 0;
      // digitalSignature or contentCommitment; keyCertSign
      uses.sign = (bits & 0xc0) !== 0;
      mayCertify = (bits & 0x04) !== 0;
    } else if (critical && !known.has(name)) uses.strange = true;
  }
  return { ...uses, authority: uses.authority && mayCertify };
}
