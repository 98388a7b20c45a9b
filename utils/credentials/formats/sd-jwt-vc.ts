import { readNumericDate } from '../dates.ts';
import { asList } from '../json.ts';
import { cleanId, cleanName, cleanParagraph } from '../text.ts';
import type { JsonObject } from '../types.ts';
import type { Draft, FormatReader } from './format.ts';
import { defined, readImage } from './members.ts';
import { filled, may, need, object, rule } from './rules.ts';

const numericDate = rule(
  'format/date',
  'seconds since 1970',
  (value) => readNumericDate(value) !== undefined,
);

/** IETF SD-JWT VC: flat claims, with `vct` naming the type. */
export const sdJwtVc: FormatReader = {
  recognise: (json) =>
    typeof json.vct === 'string' && json['@context'] === undefined ? 'sd-jwt-vc' : undefined,
  read: (json): Draft => ({
    format: 'sd-jwt-vc',
    name: cleanName(json.name) ?? cleanName(asList(json.vct)[0]) ?? '',
    ...defined({
      description: cleanParagraph(json.description),
      image: readImage(json.image ?? json.picture),
      issuedOn: readNumericDate(json.nbf ?? json.iat),
      expiresOn: readNumericDate(json.exp),
      credentialId: cleanId(json.jti) ?? cleanId(json.id),
    }),
    issuer: defined({ id: cleanId(json.iss), name: cleanName(json.issuer_name) }),
    recipient: defined({ id: cleanId(json.sub), name: personName(json) }),
    evidence: [],
    alignments: [],
    tags: [],
  }),
  validate: (json) =>
    object({
      vct: need(filled),
      iss: may(filled),
      nbf: may(numericDate),
      exp: may(numericDate),
      iat: may(numericDate),
    })(json, ''),
};

function personName(json: JsonObject): string | undefined {
  const names = [cleanName(json.given_name), cleanName(json.family_name)].filter(
    (name) => name !== undefined,
  );
  return names.length > 0 ? names.join(' ') : undefined;
}
