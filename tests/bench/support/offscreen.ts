import type { BrowserContext, CDPSession } from '@playwright/test';

/** The engine's document as the browser's debugger sees it. Playwright has no handle for offscreen documents. */
export interface EngineDocument {
  /** Time its thread was busy so far, in ms. */
  busyMs(): Promise<number>;
}

/** Attaches to the offscreen document, which must be open. */
export async function engineDocument(context: BrowserContext): Promise<EngineDocument> {
  const browser = await context.browser()?.newBrowserCDPSession();
  if (!browser) throw new Error('This browser cannot be debugged as a whole');
  const { targetInfos } = await browser.send('Target.getTargets');
  const target = targetInfos.find(({ url }) => url.endsWith('/offscreen.html'));
  if (!target) throw new Error('The engine’s document is not open');
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId: target.targetId });
  const ask = asker(browser, sessionId);
  await ask('Performance.enable', { timeDomain: 'threadTicks' });
  return {
    async busyMs() {
      const { metrics } = (await ask('Performance.getMetrics')) as { metrics: Metric[] };
      return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
    },
  };
}

type Metric = { name: string; value: number };

/** Commands to one attached target, through the session of the whole browser. */
function asker(browser: CDPSession, sessionId: string) {
  let last = 0;
  return (method: string, params: object = {}): Promise<unknown> => {
    const id = ++last;
    return new Promise((resolve) => {
      const answered = (event: { sessionId: string; message: string }) => {
        const answer = JSON.parse(event.message) as { id?: number; result?: unknown };
        if (event.sessionId !== sessionId || answer.id !== id) return;
        browser.off('Target.receivedMessageFromTarget', answered);
        resolve(answer.result);
      };
      browser.on('Target.receivedMessageFromTarget', answered);
      const message = JSON.stringify({ id, method, params });
      void browser.send('Target.sendMessageToTarget', { sessionId, message });
    });
  };
}
