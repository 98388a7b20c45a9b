/** The host that an identifier lives on: of an https address, did:web, did:webvh or a bare host; else `undefined`. */
export function hostOf(identifier: string): string | undefined {
  if (!identifier.includes(':')) return plainHost(identifier);
  const [scheme, method, first = '', second = ''] = identifier.split(':');
  if (scheme === 'did' && method === 'web') return plainHost(first);
  if (scheme === 'did' && method === 'webvh') return plainHost(second);
  if (scheme === 'https' && URL.canParse(identifier)) return plainHost(new URL(identifier).hostname);
  return undefined;
}

export function plainHost(text: string): string | undefined {
  const host = text.toLowerCase().replace(/\.$/, '');
  return /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(host) ? host : undefined;
}

/** A host name as it is shown: `xn--` labels decoded, and left as they are where they cannot be. */
export function readableHost(host: string): string {
  return host
    .split('.')
    .map((label) => (label.startsWith('xn--') ? (fromPunycode(label.slice(4)) ?? label) : label))
    .join('.');
}

/** RFC 3492 §6.2 with the parameters of §5; `undefined` for what is no Punycode. */
function fromPunycode(text: string): string | undefined {
  const dash = text.lastIndexOf('-');
  const output = [...text.slice(0, Math.max(dash, 0))].map((character) => character.codePointAt(0) ?? 0);
  const digits = [...text.slice(dash + 1)].map((character) => Number.parseInt(character, 36));
  let [code, index, bias] = [128, 0, 72];
  for (let at = 0; at < digits.length; ) {
    const before = index;
    for (let weight = 1, k = 36; ; k += 36) {
      const raw = digits[at++];
      if (raw === undefined || Number.isNaN(raw)) return undefined;
      // Punycode counts a–z as 0–25 and 0–9 as 26–35
      const digit = raw < 10 ? raw + 26 : raw - 10;
      index += digit * weight;
      const threshold = Math.min(26, Math.max(1, k - bias));
      if (digit < threshold) break;
      weight *= 36 - threshold;
    }
    const length = output.length + 1;
    bias = adapted(index - before, length, before === 0);
    code += Math.floor(index / length);
    index %= length;
    if (code > 0x10ffff || length > 63) return undefined;
    output.splice(index++, 0, code);
  }
  return String.fromCodePoint(...output);
}

function adapted(delta: number, length: number, first: boolean): number {
  let left = Math.floor(delta / (first ? 700 : 2));
  left += Math.floor(left / length);
  let k = 0;
  for (; left > 455; k += 36) left = Math.floor(left / 35);
  return k + Math.floor((36 * left) / (left + 38));
}
