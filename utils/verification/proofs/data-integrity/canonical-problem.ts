import { fail, unknown } from '../../check.ts';
import type { Check } from '../../types.ts';
import type { CanonicalisationError } from './canonicalise.ts';

/** Why there is nothing to check a signature over, as a check: our limits are unknown, the document's faults fail. */
export function withoutCanonicalForm({ why, detail }: CanonicalisationError): Check {
  const details = { params: { detail } };
  switch (why) {
    case 'context-unknown':
      return unknown(
        'signature/context-unknown',
        'The credential uses a vocabulary that is not known here, so its signature could not be checked.',
        details,
      );
    case 'direction-unsigned':
      return unknown(
        'signature/direction-unsigned',
        'The credential states the direction of a text, which its kind of signature does not cover.',
        details,
      );
    case 'term-undefined':
      return fail(
        'signature/term-undefined',
        'The credential contains words that its vocabulary does not define, so no signature covers them.',
        details,
      );
    case 'term-redefined':
      return fail(
        'signature/term-redefined',
        'The credential changes the meaning of words that are fixed.',
        details,
      );
    case 'json-ld-invalid':
      return fail(
        'signature/json-ld-invalid',
        'The credential is not valid JSON-LD, so nothing in it can be signed.',
        details,
      );
    case 'not-canonical':
      return fail(
        'signature/not-canonical',
        'The credential holds a number or a character that no signature can cover.',
        details,
      );
    case 'too-complex':
      return unknown(
        'signature/too-complex',
        'The credential is tangled beyond what is checked here, so its signature could not be.',
        details,
      );
  }
}
