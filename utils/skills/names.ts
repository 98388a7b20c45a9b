import { candidatesAt } from './matching/candidates.ts';
import type { Taxonomy } from './taxonomy/types.ts';
import { tokenise } from './text/tokens.ts';
import type { Skill } from './types.ts';

/** The skill that this name, all of it, is a spelling of. A name given as a name needs no corroboration. */
export function skillNamed(name: string, taxonomy: Taxonomy): Skill | undefined {
  const tokens = tokenise(name);
  const whole = candidatesAt(taxonomy.names, tokens, 0).filter(({ until }) => until === tokens.length);
  return whole[0]?.naming.skill;
}

const byUri = new WeakMap<Taxonomy, ReadonlyMap<string, Skill>>();

/** The skill of an ESCO concept, by its URI in http or https. */
export function skillOfEsco(uri: string, taxonomy: Taxonomy): Skill | undefined {
  let index = byUri.get(taxonomy);
  if (!index) {
    index = new Map(
      [...taxonomy.skills.values()].flatMap((s) => (s.esco ? [[plain(s.esco), s] as const] : [])),
    );
    byUri.set(taxonomy, index);
  }
  return index.get(plain(uri));
}

const plain = (uri: string) =>
  uri
    .trim()
    .replace(/^https?:\/\//, '')
    .replace(/\/$/, '')
    .toLowerCase();
