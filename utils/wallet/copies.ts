import { fromBase64, toBase64 } from '../engine/bytes.ts';
import type { Area } from '../platform/area.ts';
import type { CredentialRow } from './schema.ts';

const prefix = 'wallet:copy:';

/** A second copy of what cannot be had again, apart from the database. The rest can be worked out anew. */
interface StoredCopy {
  /** gzip, base64 */
  data: string;
  fileName?: string;
  sourceUrl?: string;
  addedAt: string;
  deletedAt?: string;
}

export type Copy = Omit<CredentialRow, 'credential'> & { deletedAt?: string };

export interface CopyStore {
  put(row: Omit<CredentialRow, 'credential'>): Promise<void>;
  /** Notes that it went to the trash, or came back. */
  mark(id: string, deletedAt: string | undefined): Promise<void>;
  remove(ids: readonly string[]): Promise<void>;
  ids(): Promise<string[]>;
  /** Those that can still be read. */
  all(): Promise<Copy[]>;
  clear(): Promise<void>;
}

export function copyStore(area: Area): CopyStore {
  const keys = async (): Promise<string[]> =>
    Object.keys(await area.get(null)).filter((key) => key.startsWith(prefix));
  return {
    async put({ id, raw, ...about }) {
      await area.set({
        [prefix + id]: { ...about, data: toBase64(await pipe(raw, new CompressionStream('gzip'))) },
      });
    },
    async mark(id, deletedAt) {
      const key = prefix + id;
      const stored = (await area.get(key))[key] as StoredCopy | undefined;
      if (!stored) return;
      const { deletedAt: _, ...kept } = stored;
      await area.set({ [key]: deletedAt === undefined ? kept : { ...kept, deletedAt } });
    },
    remove: (gone) => area.remove(gone.map((id) => prefix + id)),
    ids: async () => (await keys()).map((key) => key.slice(prefix.length)),
    async all() {
      const copies: Copy[] = [];
      for (const key of await keys()) {
        const { data, ...about } = (await area.get(key))[key] as StoredCopy;
        try {
          const raw = await pipe(fromBase64(data), new DecompressionStream('gzip'));
          copies.push({ id: key.slice(prefix.length), raw, ...about });
        } catch (error) {
          console.error('A second copy is damaged', error); // the others are still good
        }
      }
      return copies;
    },
    clear: async () => area.remove(await keys()),
  };
}

async function pipe(
  bytes: Uint8Array<ArrayBuffer>,
  through: CompressionStream | DecompressionStream,
): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([bytes]).stream().pipeThrough(through);
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
