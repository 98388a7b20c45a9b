import type { Verdict } from '../../verification/types.ts';
import type { Handlers } from '../serve.ts';
import { choicesOf } from './choices.ts';
import type { World } from './world.ts';

const perMinute = 60;

/**
 * Verifies what a page links. A page's script is trusted no further than the page: it gets a verdict and a few words
 * of what was signed, never bytes, and cannot make us fetch without end.
 */
export function linkVerifier({ wallet, engine, settings, policy, now }: World): Handlers['verify/link'] {
  let asked: number[] = [];
  return async ({ url }) => {
    const at = now().getTime();
    asked = [...asked.filter((before) => before > at - 60_000), at];
    if (asked.length > perMinute) throw Object.assign(new Error('Too many'), { code: 'verify/too-many' });
    const choices = choicesOf(await settings.get(), await policy());
    const { base64 } = await engine.fetch(url);
    const { credential: read, verdict } = await engine.verify(base64, choices);
    const credential = verdict.authoritative ?? read;
    return {
      verdict: withoutBodies(verdict),
      name: credential.name,
      issuer: credential.issuer.name ?? credential.issuer.id ?? '',
      ...(credential.recipient.name !== undefined && { recipientName: credential.recipient.name }),
      ...(credential.issuedOn !== undefined && { issuedOn: credential.issuedOn }),
      ...(credential.expiresOn !== undefined && { expiresOn: credential.expiresOn }),
      held: await wallet.has(read.id),
    };
  };
}

function withoutBodies({ authoritative: _, parts, ...verdict }: Verdict): Verdict {
  return { ...verdict, ...(parts && { parts: parts.map(withoutBodies) }) };
}
