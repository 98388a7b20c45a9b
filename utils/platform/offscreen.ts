import { engineChannel, type Wire } from '../engine/port.ts';
import { chromium } from './chromium.ts';

const path = '/offscreen.html';
let creating: Promise<void> | undefined;

/** A wire to the engine's document, which is created when it is not there. It closes itself when it has nothing to do. */
export async function connectOffscreen(): Promise<Wire> {
  if (!chromium) throw new Error('This browser has no offscreen documents');
  creating ??= create(chromium).finally(() => {
    creating = undefined;
  });
  await creating;
  return chromium.runtime.connect({ name: engineChannel });
}

/** Ends the engine's document, whatever it is doing. */
export async function closeOffscreen(): Promise<void> {
  await chromium?.offscreen.closeDocument();
}

async function create({ offscreen, runtime }: typeof chrome): Promise<void> {
  const open = await runtime.getContexts({
    contextTypes: ['OFFSCREEN_DOCUMENT' as chrome.runtime.ContextType],
  });
  if (open.length > 0) return;
  await offscreen.createDocument({
    url: path,
    reasons: ['DOM_PARSER' as chrome.offscreen.Reason],
    justification:
      'Reads, verifies and compares credentials on this machine; the code is too large for the worker.',
  });
}
