import { fromBase64, toBase64 } from '../../engine/bytes.ts';
import { codeOf } from '../../engine/port.ts';
import type { AddOutcome } from '../../wallet/index.ts';
import type { NewCredential } from '../types.ts';
import { choicesOf } from './choices.ts';
import type { World } from './world.ts';

/** Characters of base64; the reader's own limit is far below. Refused before anything is written down. */
const longestInput = 16_000_000;
const verifyMs = 8_000;
/** How often a piece of work left behind is taken up, and the wait after each time, longer by as much every time. */
const mostAttempts = 8;
const waitMs = 10 * 60_000;

export interface Added {
  id: string;
  outcome: AddOutcome;
}

/**
 * Adds a credential: read or fetched, stored at once, then verified. Written down first, so that after a kill in the
 * middle the next start goes on; a request that was finished is answered as it was the first time.
 */
export function adder({ wallet, engine, settings, policy, now }: World) {
  const verify = async (id: string): Promise<void> => {
    const { raw } = await wallet.row(id);
    const choices = choicesOf(await settings.get(), await policy());
    await wallet.saveCheck(id, await engine.verify(toBase64(raw), choices));
  };

  const obtain = async (input: NewCredential) => {
    if (input.kind === 'url') return fetchFrom(input.url);
    const base64 = input.kind === 'text' ? toBase64(new TextEncoder().encode(input.text)) : input.base64;
    try {
      return { base64, credential: await engine.read(base64), sourceUrl: undefined };
    } catch (error) {
      // A paste that is only an address means what stands there.
      if (codeOf(error) !== 'credential/url-only') throw error;
      return fetchFrom(new TextDecoder().decode(fromBase64(base64)).trim());
    }
  };

  const fetchFrom = async (url: string) => {
    const { base64, credential } = await engine.fetch(url);
    return { base64, credential, sourceUrl: url };
  };

  const add = async (input: NewCredential, request: string, attended: boolean): Promise<Added> => {
    const since = wallet.epoch();
    const job = await wallet.jobs.get(request);
    if (job?.credential !== undefined && job.outcome !== undefined) {
      return { id: job.credential, outcome: job.outcome };
    }
    if (!job) await wallet.jobs.put({ id: request, input, step: 'asked' });
    const added = await store(input, request, since).catch(async (error) => {
      // who waits is told, and may ask again; who does not would never know that a network was down
      if (attended || isFinal(codeOf(error))) await wallet.jobs.remove(request);
      throw error;
    });
    const verified = verify(added.id)
      .then(() => wallet.jobs.finish(request))
      .catch(() => {}); // taken up at the next start
    await Promise.race([verified, new Promise((over) => setTimeout(over, verifyMs))]);
    return added;
  };

  const store = async (input: NewCredential, request: string, since: number): Promise<Added> => {
    const { base64, credential, sourceUrl } = await obtain(input);
    const row = {
      id: credential.id,
      raw: fromBase64(base64),
      credential,
      ...(sourceUrl !== undefined && { sourceUrl }),
      ...(input.kind === 'bytes' && input.fileName !== undefined && { fileName: input.fileName }),
    };
    const outcome = await wallet.add(row, { id: request, input: withoutBytes(input) }, since);
    return { id: credential.id, outcome };
  };

  /** The same request twice at once, as a retry or at a start, is one piece of work. */
  const running = new Map<string, Promise<Added>>();
  const addOnce = (input: NewCredential, request: string, attended = true): Promise<Added> => {
    if (sizeOf(input) > longestInput) {
      return Promise.reject(Object.assign(new Error('Too large'), { code: 'credential/too-large' }));
    }
    const known = running.get(request);
    if (known) return known;
    const work = add(input, request, attended).finally(() => running.delete(request));
    running.set(request, work);
    return work;
  };

  return {
    add: addOnce,
    verify,
    /** Goes on with what a killed background left behind; what fails every time is let go in the end. */
    async resume(): Promise<void> {
      for (const job of await wallet.jobs.unfinished()) {
        const { id, input, step, credential, attempts = 0, at } = job;
        const stored = step === 'stored' && credential !== undefined;
        if (running.has(id) || now().getTime() - Date.parse(at) < attempts * waitMs) continue;
        if (attempts >= mostAttempts) {
          await (stored ? wallet.jobs.finish(id) : wallet.jobs.remove(id));
          continue;
        }
        await wallet.jobs.put({ ...job, attempts: attempts + 1 });
        const work = stored
          ? verify(credential).then(() => wallet.jobs.finish(id))
          : addOnce(input, id, false);
        await work.catch(() => {}); // taken up at a later start
      }
    },
  };
}
export type Adder = ReturnType<typeof adder>;

/** What is read the same way every time. */
function isFinal(code: string): boolean {
  return /^(credential|link)\//.test(code) || code === 'wallet/erased';
}

function sizeOf(input: NewCredential): number {
  if (input.kind === 'url') return input.url.length;
  return input.kind === 'bytes' ? input.base64.length : input.text.length;
}

/** Once stored, the bytes need not lie in the job as well. */
function withoutBytes(input: NewCredential): NewCredential {
  if (input.kind === 'url') return input;
  return input.kind === 'bytes' ? { ...input, base64: '' } : { ...input, text: '' };
}
