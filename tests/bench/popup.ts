import type { Page } from '@playwright/test';
import type { Skillmark } from '../e2e/support/own-pages.ts';
import { inSkillmark } from './support/browser.ts';
import { type Measure, measured, median, spread } from './support/measure.ts';

const openings = 9;

/** Writes rows straight into the wallet's database, up to `count` in all. */
const fill = (page: Page, from: number, count: number): Promise<void> =>
  page.evaluate(
    async ([first, last]) => {
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open('skillmark');
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      const tx = db.transaction('summaries', 'readwrite');
      for (let n = first; n < last; n += 1) {
        tx.objectStore('summaries').put({
          id: n.toString(16).padStart(64, '0'),
          name: `Certificate ${n} of the applied arts`,
          issuer: `Institute ${n % 97}`,
          format: 'open-badges-3',
          issuedOn: '2025-04-01T00:00:00Z',
          verdict: 'verified',
          checkedAt: '2026-01-01T00:00:00Z',
          addedAt: new Date(1_700_000_000_000 + n * 1000).toISOString(),
          skills: [{ skill: 'sql', confidence: 0.9 }],
        });
      }
      await new Promise((done) => {
        tx.oncomplete = done;
      });
      db.close();
    },
    [from, count] as const,
  );

/** From the popup's navigation until its list stands and the search has focus. */
async function usableMs(skillmark: Skillmark): Promise<number> {
  const page = await skillmark.context.newPage();
  await page.addInitScript(() => {
    const scope = globalThis as unknown as { usableAt?: number };
    const look = () => {
      const ready = document.querySelector('[data-index]') && document.activeElement?.matches('input');
      if (ready) scope.usableAt ??= performance.now();
      else requestAnimationFrame(look);
    };
    look();
  });
  await page.goto(`${skillmark.origin}/popup.html`);
  await page.waitForFunction(() => 'usableAt' in globalThis);
  const at = await page.evaluate(() => (globalThis as unknown as { usableAt: number }).usableAt);
  await page.close();
  return at;
}

export function measure(): Promise<Measure[]> {
  return inSkillmark(async (skillmark) => {
    const writer = await skillmark.own('welcome.html');
    const measures: Measure[] = [];
    let held = 0;
    for (const [count, budget] of [
      [1_000, [200, 80]],
      [10_000, [400, 150]],
    ] as const) {
      await skillmark.ask('wallet/list');
      await fill(writer, held, count);
      held = count;
      await usableMs(skillmark);
      const sample: number[] = [];
      for (let i = 0; i < openings; i += 1) sample.push(await usableMs(skillmark));
      measures.push(
        measured(`popup usable with ${count} credentials`, median(sample), 'ms', budget, spread(sample)),
      );
    }
    return measures;
  });
}
