const alphabet = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
const digitOf = new Map([...alphabet].map((character, value) => [character, value]));

/** Base58 in Bitcoin's alphabet, as multibase `z` uses it. `undefined` for a foreign character or over 4,096 characters. */
export function fromBase58(text: string): Uint8Array<ArrayBuffer> | undefined {
  // the conversion is quadratic: the longest key or signature that is written so has some 800 characters
  if (text.length > 4096) return undefined;
  const digits: number[] = [];
  for (const character of text) {
    let carry = digitOf.get(character);
    if (carry === undefined) return undefined;
    for (let i = 0; i < digits.length; i++) {
      carry += (digits[i] ?? 0) * 58;
      digits[i] = carry & 0xff;
      carry >>= 8;
    }
    for (; carry > 0; carry >>= 8) digits.push(carry & 0xff);
  }
  const zeros = text.length - text.replace(/^1+/, '').length;
  return Uint8Array.from([...new Array<number>(zeros).fill(0), ...digits.reverse()]);
}
