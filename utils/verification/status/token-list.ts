import { readNumericDate } from '../../credentials/dates.ts';
import { asString, isObject } from '../../credentials/json.ts';
import { jsonObjectOf } from '../encoding/json.ts';
import { checkJws, readCompactJws } from '../proofs/jws.ts';
import { findJwtKey } from '../proofs/jwt/key.ts';
import { skewMs } from '../time.ts';
import { fetchList, keepList, type StatusOptions } from './fetch-list.ts';
import type { ListReading } from './read-list.ts';

/** A Token Status List (IETF draft §5.1): a JWT of type `statuslist+jwt` whose `sub` is the address it was read from. */
export async function readTokenList(
  url: string,
  issuer: string | undefined,
  options: StatusOptions,
): Promise<ListReading> {
  const fetched = await fetchList(url, options);
  if (!fetched.ok) return { ok: false, why: 'no-answer', failure: fetched.code };
  const jws = readCompactJws(new TextDecoder().decode(fetched.body).trim());
  const claims = jws && jsonObjectOf(jws.payload, jws.payload.length);
  if (!jws || !claims) return { ok: false, why: 'unreadable' };
  if (jws.header.typ !== 'statuslist+jwt' || claims.sub !== url) return { ok: false, why: 'wrong-kind' };
  const signer = asString(claims.iss) ?? issuer;
  const { key, issuer: binding } = await findJwtKey(
    jws.header,
    signer,
    options.resolver,
    readNumericDate(claims.iat),
  );
  if (
    !key ||
    (await checkJws(jws, key)) !== 'valid' ||
    binding.result === 'fail' ||
    binding.result === 'unknown'
  ) {
    return { ok: false, why: 'not-proven' };
  }
  const expires =
    claims.exp === undefined ? undefined : (readNumericDate(claims.exp) ?? '1970-01-01T00:00:00Z');
  if (expires !== undefined && Date.parse(expires) + skewMs < options.now.getTime()) {
    return { ok: false, why: 'not-current' };
  }
  const list = isObject(claims.status_list) ? claims.status_list : {};
  const encoded = asString(list.lst);
  const bits = [1, 2, 4, 8].find((size) => size === list.bits);
  if (encoded === undefined || bits === undefined) return { ok: false, why: 'unreadable' };
  await keepList(fetched, options);
  const { fetchedAt, stale } = fetched;
  return { ok: true, encoded, bits, foreign: signer !== issuer, signer: signer ?? '', fetchedAt, stale };
}
