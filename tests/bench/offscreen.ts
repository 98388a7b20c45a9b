import type { Worker } from '@playwright/test';
import { inSkillmark } from './support/browser.ts';
import { type Measure, measured, median, spread } from './support/measure.ts';
import { mintMany, type Suite } from './support/minting.ts';
import { engineDocument } from './support/offscreen.ts';

const suites: readonly Suite[] = ['eddsa-jcs-2022', 'eddsa-rdfc-2022'];
const warm = 30;
const runs = 100;
const many = 1_000;

interface Asked {
  method: 'verify' | 'recheck';
  credentials: string[];
  /** How often each is asked for, one after the other or `atOnce` together. */
  times: number;
  atOnce: number;
}

/**
 * Asks the built engine over the product's own wire, from the worker; answers the milliseconds of each round trip and
 * of all. Runs in the worker: it sees nothing of this module.
 */
async function askEngine({ method, credentials, times, atOnce }: Asked) {
  const { runtime, offscreen } = (globalThis as unknown as { chrome: typeof chrome }).chrome;
  const reasons = ['DOM_PARSER' as chrome.offscreen.Reason];
  if ((await runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT' as never] })).length === 0)
    await offscreen.createDocument({ url: '/offscreen.html', reasons, justification: 'Bench' });
  const port = runtime.connect({ name: 'engine' });
  type Answer = { id: number; ok: boolean; value?: { verdict?: { verdict: string } } };
  const waiting = new Map<number, (answer: Answer) => void>();
  port.onMessage.addListener((answer: Answer) => waiting.get(answer.id)?.(answer));
  const trips: number[] = [];
  const ask = async (id: number, base64: string) => {
    const from = performance.now();
    const answer = await new Promise<Answer>((resolve) => {
      waiting.set(id, resolve);
      port.postMessage({ id, method, args: [base64, ...(method === 'recheck' ? [{ ask: false }] : [])] });
    });
    trips.push(performance.now() - from);
    const verdict = answer.value?.verdict?.verdict;
    if (verdict !== 'verified') throw new Error(`The engine says ${verdict ?? JSON.stringify(answer)}`);
  };
  const work = Array.from({ length: times }, () => credentials)
    .flat()
    .entries();
  const from = performance.now();
  const inTurn = async () => {
    for (const [id, base64] of work) await ask(id, base64);
  };
  await Promise.all(Array.from({ length: atOnce }, inTurn));
  const all = performance.now() - from;
  port.disconnect();
  return { trips, all };
}

/** The real engine of the built extension, in its offscreen document: nothing of it runs in Node. */
export function measure(): Promise<Measure[]> {
  return inSkillmark(async ({ context }) => {
    const [worker] = context.serviceWorkers();
    if (!worker) throw new Error('The background does not run');
    const measures: Measure[] = [];
    for (const suite of suites) {
      measures.push(...(await oneAfterTheOther(worker, context, suite)), await manyAtOnce(worker, suite));
    }
    return measures;
  });
}

async function oneAfterTheOther(
  worker: Worker,
  context: Parameters<typeof engineDocument>[0],
  suite: Suite,
): Promise<Measure[]> {
  const credentials = await mintMany(1, suite, false);
  const asked: Asked = { method: 'verify', credentials, times: warm, atOnce: 1 };
  await worker.evaluate(askEngine, asked);
  const engine = await engineDocument(context);
  const before = await engine.busyMs();
  const { trips } = await worker.evaluate(askEngine, { ...asked, times: runs });
  const busy = ((await engine.busyMs()) - before) / runs;
  return [
    measured(
      `did:key verified in the extension, warm, ${suite}, there and back`,
      median(trips),
      'ms',
      [10, 2],
      spread(trips),
    ),
    measured(
      `did:key verified in the extension, warm, ${suite}, engine busy`,
      busy,
      'ms',
      [10, 2],
      `processor time of its thread, mean of ${runs} runs; hashing and signatures are made beside it`,
    ),
  ];
}

/** Different credentials, four at once, as the background checks a wallet again. */
async function manyAtOnce(worker: Worker, suite: Suite): Promise<Measure> {
  const credentials = await mintMany(many, suite, false);
  const asked: Asked = { method: 'recheck', credentials, times: 1, atOnce: 4 };
  const { all } = await worker.evaluate(askEngine, asked);
  return measured(
    `1,000 checked again in the extension, ${suite}, by the wall’s clock`,
    all,
    'ms',
    [3_000, 500],
    'without a status',
  );
}
