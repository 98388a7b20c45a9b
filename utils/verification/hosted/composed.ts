import { recognise } from '../../credentials/formats/index.ts';
import { isObject } from '../../credentials/json.ts';
import type { Credential, JsonObject } from '../../credentials/types.ts';
import { hostOf } from './address.ts';

/**
 * The copy's credential with all that the issuer states: the assertion, its definition, its issuer in one document.
 * Undefined when the assertion is none.
 */
export function composed(
  copy: Credential,
  assertion: JsonObject,
  definition: { badge?: JsonObject; issuer?: JsonObject },
): Credential | undefined {
  const badge = definition.badge ?? (isObject(assertion.badge) ? assertion.badge : undefined);
  const json: JsonObject = { ...assertion };
  if (badge) json.badge = definition.issuer ? { ...badge, issuer: definition.issuer } : { ...badge };
  const known = recognise(json);
  if (!known) return undefined;
  const draft = known.read();
  // once the definition was read, the copy has no say in what it is called
  const unnamed = badge ? (hostOf(json.id) ?? '') : copy.name;
  return {
    ...draft,
    id: copy.id,
    envelope: copy.envelope,
    name: draft.name === '' ? unnamed : draft.name,
    parts: [],
    payload: { kind: 'json', text: JSON.stringify(json), json },
  };
}
