import { browser } from './browser.ts';

/** Chromium answers only once it has read its policies, which right after an installation takes its time. */
const patience = 300;

/** What the browser's administrator set for this extension; nothing where nobody manages it, as Firefox says by refusing. */
export async function managed(): Promise<Record<string, unknown>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Record<string, unknown>>((resolve) => {
    timer = setTimeout(() => resolve({}), patience);
  });
  try {
    return await Promise.race([browser.storage.managed.get(), late]);
  } catch {
    return {};
  } finally {
    clearTimeout(timer);
  }
}
