/// <reference types="chrome" />
import { engineChannel } from '../engine/port.ts';
import { serveEngine } from '../engine/serve.ts';
import type { Engine } from '../engine/types.ts';

const idleMs = 60_000;

/** Serves the engine to the background from an offscreen document, and closes it after a minute without work. */
export function hostEngine(engine: Engine): void {
  let close: ReturnType<typeof setTimeout> | undefined;
  const onActivity = (running: number): void => {
    clearTimeout(close);
    if (running === 0) close = setTimeout(() => window.close(), idleMs);
  };
  onActivity(0);
  // An offscreen document has `chrome.runtime` and nothing else of the extension's interfaces.
  chrome.runtime.onConnect.addListener((port) => {
    if (port.name === engineChannel && port.sender?.id === chrome.runtime.id) {
      serveEngine(port, engine, onActivity);
    }
  });
}
