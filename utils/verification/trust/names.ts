import { warn } from '../check.ts';
import type { Check } from '../types.ts';
import { plainHost, readableHost } from './host.ts';
import { mixedScripts, readsAsLatin } from './scripts.ts';

/** Remarks on a name or host name that is written to be taken for another (UTS 39). */
export function nameRemarks(texts: readonly (string | undefined)[]): Check[] {
  const remarks = new Set(texts.filter((text) => text !== undefined));
  return [...remarks].flatMap((text) => {
    const host = plainHost(text);
    const shown = host === undefined ? text : readableHost(host);
    // each label of a host name is a name of its own
    const pieces = host === undefined ? [shown] : shown.split('.');
    return pieces.map((piece) => remark(piece, text)).find((check) => check !== undefined) ?? [];
  });
}

function remark(piece: string, text: string): Check | undefined {
  const scripts = mixedScripts(piece);
  if (scripts) {
    const sentence = 'The issuer’s name mixes alphabets within a word, as imitations do.';
    return warn('trust/mixed-script', sentence, {
      params: { text, shown: piece, scripts: scripts.join(', ') },
    });
  }
  if (!readsAsLatin(piece)) return undefined;
  const sentence = 'The issuer’s name is made of foreign letters that look like Latin ones.';
  return warn('trust/lookalike-letters', sentence, { params: { text, shown: piece } });
}
