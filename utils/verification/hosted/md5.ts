/**
 * MD5 (RFC 1321) as 32 lower-case hex digits, for recipients that early badges hashed with it. It protects nothing here:
 * a match only says that an address the user gave is the one that was hashed.
 */
export function md5(message: Uint8Array): string {
  const words = padded(message);
  let [a, b, c, d] = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476];
  for (let block = 0; block < words.length; block += 16) {
    let [aa, bb, cc, dd] = [a, b, c, d];
    for (let step = 0; step < 64; step++) {
      const [mix, index] = round(step, bb, cc, dd);
      const sum = (aa + mix + (constants[step] ?? 0) + (words[block + index] ?? 0)) >>> 0;
      const shift = shifts[(step >> 4) * 4 + (step % 4)] ?? 0;
      [aa, dd, cc, bb] = [dd, cc, bb, (bb + ((sum << shift) | (sum >>> (32 - shift)))) >>> 0];
    }
    [a, b, c, d] = [(a + aa) >>> 0, (b + bb) >>> 0, (c + cc) >>> 0, (d + dd) >>> 0];
  }
  const bytes = new Uint8Array(16);
  const view = new DataView(bytes.buffer);
  [a, b, c, d].forEach((word, at) => {
    view.setUint32(at * 4, word, true);
  });
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

const shifts = [7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21];
const constants = Array.from({ length: 64 }, (_, i) => Math.floor(Math.abs(Math.sin(i + 1)) * 2 ** 32));

function round(step: number, b: number, c: number, d: number): [mix: number, index: number] {
  if (step < 16) return [(b & c) | (~b & d), step];
  if (step < 32) return [(d & b) | (~d & c), (5 * step + 1) % 16];
  if (step < 48) return [b ^ c ^ d, (3 * step + 5) % 16];
  return [c ^ (b | ~d), (7 * step) % 16];
}

function padded(message: Uint8Array): Uint32Array {
  const bytes = new Uint8Array((((message.length + 8) >> 6) + 1) * 64);
  bytes.set(message);
  bytes[message.length] = 0x80;
  const view = new DataView(bytes.buffer);
  view.setUint32(bytes.length - 8, message.length * 8, true);
  return Uint32Array.from({ length: bytes.length / 4 }, (_, at) => view.getUint32(at * 4, true));
}
