import { parseCredential } from '../credentials/index.ts';
import type { Fetch, StatusCache } from '../verification/types.ts';
import { fromBase64 } from './bytes.ts';
import { EngineError } from './port.ts';
import type { Engine, Found, VerifyChoices } from './types.ts';
import { isWebPage } from './web-page.ts';

export interface World {
  fetch: Fetch;
  now: () => Date;
  statusCache?: StatusCache;
}

/** The domains behind one face. What is heavy is imported at its first use: a comparison needs no verifier. */
export function createEngine({ fetch, now, statusCache }: World): Engine {
  const verifyOver = async (fetch: Fetch, base64: string, choices: VerifyChoices): Promise<Found> => {
    const credential = await parseCredential(fromBase64(base64));
    const [{ verify }, { skillsShownBy }] = await Promise.all([
      import('../verification/index.ts'),
      import('./comparing.ts'),
    ]);
    const options = { ...choices, fetch, now: now(), ...(statusCache && { statusCache }) };
    const verdict = await verify(credential, options);
    return { credential, verdict, skills: skillsShownBy(credential, verdict) };
  };
  let polite: Fetch | undefined;
  return {
    async read(base64) {
      const bytes = fromBase64(base64);
      if (isWebPage(bytes)) throw new EngineError('credential/web-page');
      return parseCredential(bytes);
    },
    unpack: async (base64) => (await import('./unpack.ts')).unpack(fromBase64(base64)),
    fetch: async (url) => (await import('./obtain.ts')).obtain(url, fetch),
    verify: (base64, choices = {}) => verifyOver(fetch, base64, choices),
    async recheck(base64, { ask, ...choices }) {
      const { politeFetch, recheckAlone } = await import('./recheck.ts');
      if (!ask) return recheckAlone((nobody) => verifyOver(nobody, base64, choices));
      polite ??= politeFetch(fetch, now);
      return verifyOver(polite, base64, choices);
    },
    searchSkills: async (query) => (await import('./comparing.ts')).skillsLike(query),
    nameSkills: async (ids) => (await import('./comparing.ts')).skillsNamed(ids),
    ready: async () => (await import('./comparing.ts')).ready(),
    gap: async (posting, holdings) => (await import('./comparing.ts')).gapOf(posting, holdings, now()),
    samples: async () => (await import('./samples/mint.ts')).mintSamples(now()),
  };
}
