/**
 * RIPEMD-160 (Dobbertin, Bosselaers, Preneel 1996), for addresses of Bitcoin: they are the hash of a key's hash. WebCrypto
 * does not have it.
 */
export function ripemd160(message: Uint8Array): Uint8Array {
  const words = padded(message);
  let state = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0];
  for (let block = 0; block < words.length; block += 16) {
    const word = (index: number) => words[block + index] ?? 0;
    const left = run(lines.left, state, word);
    const right = run(lines.right, state, word);
    // the lines are crossed over: each word of the state takes one of either, one place on
    state = state.map((_, at) => add(around(state, at + 1), around(left, at + 2), around(right, at + 3)));
  }
  const bytes = new Uint8Array(20);
  const view = new DataView(bytes.buffer);
  state.forEach((each, at) => {
    view.setUint32(at * 4, each, true);
  });
  return bytes;
}

const around = (list: readonly number[], at: number): number => list[at % 5] ?? 0;
const add = (...values: readonly number[]): number => values.reduce((sum, value) => (sum + value) >>> 0, 0);
const rotated = (value: number, by: number): number => ((value << by) | (value >>> (32 - by))) >>> 0;

interface Line {
  order: readonly number[];
  shifts: readonly number[];
  constants: readonly number[];
  /** The mixing function of a round. */
  mix(round: number): number;
}

/** Eighty steps, in five rounds of sixteen. */
function run(line: Line, from: readonly number[], word: (index: number) => number): readonly number[] {
  let [a = 0, b = 0, c = 0, d = 0, e = 0] = from;
  for (let step = 0; step < 80; step++) {
    const round = step >> 4;
    const sum = add(
      a,
      mixed(line.mix(round), b, c, d),
      word(line.order[step] ?? 0),
      line.constants[round] ?? 0,
    );
    [a, e, d, c, b] = [e, d, rotated(c, 10), b, add(rotated(sum, line.shifts[step] ?? 0), e)];
  }
  return [a, b, c, d, e];
}

function mixed(kind: number, x: number, y: number, z: number): number {
  switch (kind) {
    case 0:
      return (x ^ y ^ z) >>> 0;
    case 1:
      return ((x & y) | (~x & z)) >>> 0;
    case 2:
      return ((x | ~y) ^ z) >>> 0;
    case 3:
      return ((x & z) | (y & ~z)) >>> 0;
    default:
      return (x ^ (y | ~z)) >>> 0;
  }
}

/** Words in their order, and bits to turn by: one hexadecimal digit a step. */
const digits = (text: string): readonly number[] => [...text].map((digit) => Number.parseInt(digit, 16));

const lines: Readonly<Record<'left' | 'right', Line>> = {
  left: {
    order: digits('0123456789abcdef74d1a6f3c0952eb83ae49f812706db5c19ba08c4d37fe56240597c2ae138b6fd'),
    shifts: digits('befc5879bdef6798768db97f7cf9b7dcbd67e9dfe8d65c75bcefef989e56865c9f5b68dc5cdeb856'),
    constants: [0, 0x5a827999, 0x6ed9eba1, 0x8f1bbcdc, 0xa953fd4e],
    mix: (round) => round,
  },
  right: {
    order: digits('5e7092b4d6f81a3c6b370d5aef8c4912f5137e69b8c2a04d86413bf05c2d97aecfa4158762de039b'),
    shifts: digits('899bdff5778beec69df7c89b77c76fdb97fb866ecd5edd75f58bee6e69c9c5f885c9c5e68d65fdbb'),
    constants: [0x50a28be6, 0x5c4dd124, 0x6d703ef3, 0x7a6d76e9, 0],
    mix: (round) => 4 - round,
  },
};

function padded(message: Uint8Array): Uint32Array {
  const bytes = new Uint8Array((((message.length + 8) >> 6) + 1) * 64);
  bytes.set(message);
  bytes[message.length] = 0x80;
  const view = new DataView(bytes.buffer);
  view.setUint32(bytes.length - 8, message.length * 8, true);
  return Uint32Array.from({ length: bytes.length / 4 }, (_, at) => view.getUint32(at * 4, true));
}
