import type { Area } from './area.ts';

const key = 'started';

/**
 * Runs each of `works` when the browser or a new version of the extension has just started, not at every waking of the worker:
 * what it sets up outlives the worker, and a waking worker has somebody waiting.
 * None waits for another or fails with it; after a failure or a kill all are run again at the next waking.
 */
export async function onceASession(session: Area, works: readonly (() => Promise<unknown>)[]): Promise<void> {
  if ((await session.get(key))[key] === true) return;
  const ended = await Promise.allSettled(works.map((work) => work()));
  const failed = ended.filter((end) => end.status === 'rejected');
  for (const { reason } of failed) console.error('Something could not be set up', reason);
  if (failed.length === 0) await session.set({ [key]: true });
}
