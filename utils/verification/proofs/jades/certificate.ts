import { cleanName } from '../../../credentials/text.ts';
import type { PublicKey } from '../../keys/types.ts';
import { type Element, elementsOf, membersOf, oidOf, tags, textOf, timeOf, toHex } from './asn1.ts';
import { readUses, type Uses } from './extensions.ts';
import { readSubjectKey } from './subject-key.ts';

/** An X.509 certificate (RFC 5280 §4.1), as far as a seal needs it. */
export interface Certificate {
  der: Uint8Array<ArrayBuffer>;
  /** What its issuer signed. */
  signed: Uint8Array<ArrayBuffer>;
  /** OID in hexadecimal. */
  signatureAlgorithm: string;
  signature: Uint8Array<ArrayBuffer>;
  /** Hexadecimal. */
  serial: string;
  /** DER of the names, in hexadecimal: names are compared as written. */
  issuerName: string;
  subjectName: string;
  subject: Subject;
  notBefore: string;
  notAfter: string;
  /** Absent for a kind of key that is not known here. */
  key: PublicKey | undefined;
  uses: Uses;
}

export interface Subject {
  commonName?: string;
  organisation?: string;
  /** `VATES-A00000000` and the like (ETSI EN 319 412-1 §5.1.4). */
  organisationIdentifier?: string;
  country?: string;
}

const attributes: Record<string, keyof Subject> = {
  '550403': 'commonName',
  '55040a': 'organisation',
  '550461': 'organisationIdentifier',
  '550406': 'country',
};
const maxBytes = 16_384;

/** `undefined` when the bytes are no certificate. */
export function readCertificate(der: Uint8Array<ArrayBuffer>): Certificate | undefined {
  const [outer, ...rest] = (der.length <= maxBytes && elementsOf(der)) || [];
  const [body, algorithm, signature] = membersOf(outer, tags.sequence);
  const fields = membersOf(body, tags.sequence);
  const [serial, inner, issuer, validity, subject, keyInfo, ...optional] = fields.slice(
    fields[0]?.tag === tags.version ? 1 : 0,
  );
  const [notBefore, notAfter] = membersOf(validity, tags.sequence).map(timeOf);
  const signatureAlgorithm = oidOf(membersOf(algorithm, tags.sequence)[0]);
  const extensions = optional.find(({ tag }) => tag === tags.extensions);
  if (rest.length > 0 || !body || serial?.tag !== tags.integer || signature?.tag !== tags.bits)
    return undefined;
  if (!issuer || !subject || !keyInfo || !notBefore || !notAfter) return undefined;
  // the algorithm stands twice, and only the inner one is signed
  if (!inner || !algorithm || toHex(inner.whole) !== toHex(algorithm.whole)) return undefined;
  return {
    der,
    signed: body.whole,
    signatureAlgorithm,
    signature: signature.contents.slice(1),
    serial: toHex(serial.contents),
    issuerName: toHex(issuer.whole),
    subjectName: toHex(subject.whole),
    subject: readSubject(subject),
    notBefore,
    notAfter,
    key: readSubjectKey(keyInfo),
    uses: readUses(extensions),
  };
}

function readSubject(name: Element): Subject {
  const subject: Subject = {};
  for (const set of membersOf(name, tags.sequence)) {
    for (const pair of membersOf(set, tags.set)) {
      const [type, value] = membersOf(pair, tags.sequence);
      const attribute = attributes[oidOf(type)];
      const text = cleanName(textOf(value));
      if (attribute !== undefined && text !== undefined) subject[attribute] ??= text;
    }
  }
  return subject;
}
