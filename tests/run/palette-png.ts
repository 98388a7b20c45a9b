import { crc32, deflateSync, inflateSync } from 'node:zlib';

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const paletteSize = 256;

/**
 * The same picture with at most 256 colours, at less than half the bytes: every other colour becomes the nearest of
 * them (PNG, 11.2: colour type 3). Takes 8-bit RGB or RGBA without interlacing, as browsers write it.
 */
export function palettePng(png: Buffer): Buffer {
  const { width, height, channels, rows } = readPng(png);
  const colours = new Map<number, number>();
  const pixels = new Uint32Array(width * height);
  for (let i = 0; i < pixels.length; i++) {
    pixels[i] = rows.readUIntBE(i * channels, 3);
    colours.set(pixels[i] ?? 0, (colours.get(pixels[i] ?? 0) ?? 0) + 1);
  }
  const kept = paletteOf(colours);
  const index = new Map([...colours.keys()].map((colour) => [colour, nearest(colour, kept)]));
  const lines = Buffer.alloc(height * (width + 1));
  for (let i = 0; i < pixels.length; i++) {
    lines[i + Math.floor(i / width) + 1] = index.get(pixels[i] ?? 0) ?? 0;
  }
  const header = Buffer.from(png.subarray(16, 29));
  header.set([8, 3], 8);
  const palette = Buffer.concat(
    kept.map((colour) => Buffer.from([colour >> 16, (colour >> 8) & 255, colour & 255])),
  );
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('PLTE', palette),
    chunk('IDAT', deflateSync(lines, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Half of it the most frequent, half those that are the least like any other: a small red mark stays red. */
function paletteOf(colours: ReadonlyMap<number, number>): number[] {
  const rest = [...colours].sort((a, b) => b[1] - a[1]).map(([colour]) => colour);
  const kept = rest.splice(0, paletteSize / 2);
  let left = rest.map((colour) => ({
    colour,
    far: Math.min(...kept.map((other) => distance(colour, other))),
  }));
  while (kept.length < paletteSize && left.length > 0) {
    const next = left.reduce((a, b) => (b.far > a.far ? b : a));
    kept.push(next.colour);
    left = left
      .filter((one) => one !== next)
      .map(({ colour, far }) => ({ colour, far: Math.min(far, distance(colour, next.colour)) }));
  }
  return kept;
}

function nearest(colour: number, kept: readonly number[]): number {
  const distances = kept.map((other) => distance(colour, other));
  return distances.indexOf(Math.min(...distances));
}

function distance(one: number, other: number): number {
  const red = (one >> 16) - (other >> 16);
  const green = ((one >> 8) & 255) - ((other >> 8) & 255);
  const blue = (one & 255) - (other & 255);
  return red * red + green * green + blue * blue;
}

/** The samples without their filters (PNG, 9.2). */
function readPng(png: Buffer): { width: number; height: number; channels: 3 | 4; rows: Buffer } {
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  const channels = png[25] === 6 ? 4 : 3;
  const data: Buffer[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') {
      data.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
    }
  }
  const raw = inflateSync(Buffer.concat(data));
  const stride = width * channels;
  const rows = Buffer.alloc(height * stride);
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (stride + 1)] ?? 0;
    for (let x = 0; x < stride; x++) {
      const left = x >= channels ? (rows[y * stride + x - channels] ?? 0) : 0;
      const up = y > 0 ? (rows[(y - 1) * stride + x] ?? 0) : 0;
      const corner = x >= channels && y > 0 ? (rows[(y - 1) * stride + x - channels] ?? 0) : 0;
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter] ?? 0;
      rows[y * stride + x] = (raw[y * (stride + 1) + 1 + x] ?? 0) + guess;
    }
  }
  return { width, height, channels, rows };
}

function paeth(left: number, up: number, corner: number): number {
  const [a, b, c] = [up - corner, left - corner, left + up - 2 * corner].map(Math.abs) as [
    number,
    number,
    number,
  ];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}

function chunk(type: string, data: Buffer): Buffer {
  const whole = Buffer.alloc(data.length + 12);
  whole.writeUInt32BE(data.length, 0);
  whole.write(type, 4, 'latin1');
  data.copy(whole, 8);
  whole.writeUInt32BE(crc32(whole.subarray(4, data.length + 8)), data.length + 8);
  return whole;
}
