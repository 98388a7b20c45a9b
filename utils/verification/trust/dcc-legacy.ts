import { isObject } from '../../credentials/json.ts';
import { cleanName } from '../../credentials/text.ts';
import { jsonObjectOf } from '../encoding/json.ts';
import type { Web } from '../web/types.ts';
import type { TrustAnswer } from './types.ts';

/** A registry in one file, as the Digital Credentials Consortium publishes them: `{registry: {did: {name, …}}}`. */
export async function inLegacyRegistry(issuer: string, url: string, web: Web): Promise<TrustAnswer> {
  const answer = await web.get(url);
  if (!answer.ok) return { answer: 'unreachable', why: answer.code };
  const registry = jsonObjectOf(answer.body)?.registry;
  if (!isObject(registry)) return { answer: 'unreachable', why: 'malformed' };
  const entry = Object.hasOwn(registry, issuer) ? registry[issuer] : undefined;
  if (!isObject(entry)) return { answer: 'not-listed' };
  const name = cleanName(entry.name);
  return name === undefined ? { answer: 'listed' } : { answer: 'listed', name };
}
