import { browser } from './browser.ts';

/** Chromium answers only once it has read its policies, which right after an installation takes its time. */
const patience = 300;

let asked: Promise<Record<string, unknown>> | undefined;

/**
 * What the browser's administrator set for this extension; nothing where nobody manages it, as Firefox says by refusing.
 * Asked once a life of the background, for a wallet is checked a thousand times.
 */
export async function managed(): Promise<Record<string, unknown>> {
  asked ??= browser.storage.managed.get().catch(() => ({}));
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Record<string, unknown>>((resolve) => {
    timer = setTimeout(() => resolve({}), patience);
  });
  const answer = await Promise.race([asked, late]);
  clearTimeout(timer);
  return answer;
}
