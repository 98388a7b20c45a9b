/// <reference types="chrome" />
import { engineChannel } from '../engine/port.ts';
import { serveEngine } from '../engine/serve.ts';
import type { Engine } from '../engine/types.ts';
import { isOutsideTabs, type Sender } from '../messages/privilege.ts';

const idleMs = 60_000;

/** Serves the engine to the background from an offscreen document, and closes it after a minute without work. */
export function hostEngine(engine: Engine): void {
  let close: ReturnType<typeof setTimeout> | undefined;
  const onActivity = (running: number): void => {
    clearTimeout(close);
    if (running === 0) close = setTimeout(() => window.close(), idleMs);
  };
  onActivity(0);
  const self = { id: chrome.runtime.id, origin: chrome.runtime.getURL('').replace(/\/$/, '') };
  // An offscreen document has `chrome.runtime` and nothing else of the extension's interfaces.
  chrome.runtime.onConnect.addListener((port) => {
    if (port.name === engineChannel && port.sender && isOutsideTabs(port.sender as Sender, self)) {
      serveEngine(port, engine, onActivity);
    }
  });
}
