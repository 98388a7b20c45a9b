import { asList } from '../json.ts';
import type { JsonObject } from '../types.ts';
import { validateNode } from './index.ts';
import { typesOf } from './verifiable-credential.ts';

/** All that an IssuerOrganization of Open Badges 1.0 may say; it names no type. */
const issuerMembers = new Set(['name', 'url', 'description', 'image', 'email', 'revocationList']);

/**
 * A badge's definition (BadgeClass) or an issuer's profile of Open Badges 1.x and 2.x, well formed and on its own:
 * what an award points to, and nobody's award. Undefined for everything else.
 */
export function definitionKind(json: JsonObject): 'badge' | 'issuer' | undefined {
  const kind = statedKind(json);
  return kind && validateNode(json, kind).length === 0 ? kind : undefined;
}

function statedKind(json: JsonObject): 'badge' | 'issuer' | undefined {
  const types = typesOf(json).map((type) => type.replace(/^.*[:#/]/, ''));
  if (types.includes('BadgeClass')) return 'badge';
  if (types.some((type) => ['Issuer', 'IssuerOrg', 'Profile'].includes(type))) return 'issuer';
  if (types.length > 0 || asList(json['@context']).length > 0) return undefined;
  if (json.criteria !== undefined && json.issuer !== undefined) return 'badge';
  return Object.keys(json).every((member) => issuerMembers.has(member)) ? 'issuer' : undefined;
}
