import type { Area } from './area.ts';

const key = 'started';

/**
 * Runs `work` when the browser or a new version of the extension has just started, not at every waking of the worker:
 * what it sets up outlives the worker, and a waking worker has somebody waiting.
 */
export async function onceASession(session: Area, work: () => Promise<unknown>): Promise<void> {
  if ((await session.get(key))[key] === true) return;
  await session.set({ [key]: true });
  await work();
}
