import { gzipSync } from 'node:zlib';
import { describe, expect, it, vi } from 'vitest';
import { readBits } from '../../../../utils/verification/status/bits.ts';
import { inflateSome } from '../../../../utils/verification/status/inflate.ts';
import { encodedList } from '../mint.ts';

const w3c = { size: 1, family: 'w3c' } as const;

describe('bits of a list', () => {
  it('finds exactly those that are set', async () => {
    const list = encodedList([0, 9, 131_071]);
    for (const [index, value] of [
      [0, 1],
      [1, 0],
      [8, 0],
      [9, 1],
      [131_070, 0],
      [131_071, 1],
    ] as const) {
      expect(await readBits(list, { ...w3c, index })).toEqual({ ok: true, value, small: false });
    }
    expect(await readBits(list, { ...w3c, index: 131_072 })).toEqual({ ok: false, why: 'out-of-range' });
  });

  it('reads on where a list was only expanded in part, and keeps apart lists and families', async () => {
    const far = 800_000;
    const bytes = Buffer.alloc(far / 8 + 1);
    bytes[0] = 0b1000_0000;
    bytes[far / 8] = 0b0000_0001;
    const list = `u${gzipSync(bytes).toString('base64url')}`;
    const value = async (index: number) => readBits(list, { ...w3c, index });
    for (let again = 0; again < 2; again++) {
      expect(await value(0)).toMatchObject({ value: 1 });
      expect(await value(far + 7)).toMatchObject({ value: 1 });
      expect(await value(far)).toMatchObject({ value: 0 });
      expect(await value(far + 8)).toEqual({ ok: false, why: 'out-of-range' });
    }
    expect(await readBits(list, { index: 0, size: 1, family: 'ietf' })).toMatchObject({ ok: false });
    for (let other = 1; other < 20; other++) {
      expect(await readBits(encodedList([other]), { ...w3c, index: other })).toMatchObject({ value: 1 });
    }
    expect(await value(far + 7)).toMatchObject({ value: 1 });
  });

  it('reads entries of several bits', async () => {
    const list = `u${gzipSync(Buffer.from([0b0110_1100])).toString('base64url')}`;
    expect(await readBits(list, { index: 1, size: 2, family: 'w3c' })).toMatchObject({
      value: 0b10,
      small: true,
    });
  });

  it.each([
    '',
    'u',
    'not base64!',
    `u${Buffer.from('plain').toString('base64url')}`,
    encodedList([]).slice(0, 20),
  ])('%j cannot be read', async (list) =>
    expect(await readBits(list, { ...w3c, index: 1 })).toMatchObject({ ok: false }),
  );

  it('takes the older spelling without multibase, with padding', async () => {
    const list = gzipSync(Buffer.alloc(16_384, 0xff)).toString('base64');
    expect(await readBits(list, { ...w3c, index: 7 })).toMatchObject({ value: 1 });
  });

  it('never expands far beyond what is asked for', async () => {
    let produced = 0;
    const Real = DecompressionStream;
    vi.stubGlobal(
      'DecompressionStream',
      class {
        readonly writable: WritableStream;
        readonly readable: ReadableStream;
        constructor(format: CompressionFormat) {
          const real = new Real(format);
          const transform = (chunk: Uint8Array, out: TransformStreamDefaultController) => {
            produced += chunk.length;
            out.enqueue(chunk);
          };
          this.writable = real.writable;
          this.readable = real.readable.pipeThrough(new TransformStream({ transform }));
        }
      },
    );
    const some = await inflateSome(gzipSync(Buffer.alloc(200_000_000)), 'gzip', 16_384);
    vi.unstubAllGlobals();
    expect(some?.bytes).toHaveLength(16_384);
    expect(some?.complete).toBe(false);
    expect(produced).toBeLessThan(8_000_000);
  });
});
