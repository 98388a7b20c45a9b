import { parseCredential } from '../credentials/index.ts';
import type { Fetch, StatusCache } from '../verification/types.ts';
import { fromBase64 } from './bytes.ts';
import type { Engine } from './types.ts';

export interface World {
  fetch: Fetch;
  now: () => Date;
  statusCache?: StatusCache;
}

/** The domains behind one face. What is heavy is imported at its first use: a comparison needs no verifier. */
export function createEngine({ fetch, now, statusCache }: World): Engine {
  return {
    read: async (base64) => parseCredential(fromBase64(base64)),
    fetch: async (url) => (await import('./obtain.ts')).obtain(url, fetch),
    async verify(base64, { emails = [] } = {}) {
      const credential = await parseCredential(fromBase64(base64));
      const [{ verify }, { skillsShownBy }] = await Promise.all([
        import('../verification/index.ts'),
        import('./comparing.ts'),
      ]);
      const options = { fetch, now: now(), emails, ...(statusCache && { statusCache }) };
      const verdict = await verify(credential, options);
      return { credential, verdict, skills: skillsShownBy(verdict.authoritative ?? credential) };
    },
    searchSkills: async (query) => (await import('./comparing.ts')).skillsLike(query),
    nameSkills: async (ids) => (await import('./comparing.ts')).skillsNamed(ids),
    gap: async (posting, holdings) => (await import('./comparing.ts')).gapOf(posting, holdings, now()),
    samples: async () => (await import('./samples/mint.ts')).mintSamples(now()),
  };
}
