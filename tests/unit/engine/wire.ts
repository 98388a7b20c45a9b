import type { Wire } from '../../../utils/engine/port.ts';

type Listener = (message: unknown) => void;

/** Two ends of a port that copies like the browser's, and that can be cut. */
export function wirePair(): { near: Wire; far: Wire; cut: () => void } {
  const heard: Listener[][] = [[], []];
  const dropped: (() => void)[][] = [[], []];
  let open = true;
  const end = (own: 0 | 1): Wire => ({
    postMessage(message) {
      if (!open) throw new Error('Attempting to use a disconnected port object');
      const copy = JSON.stringify(message);
      queueMicrotask(() => {
        if (open) for (const listener of heard[1 - own] ?? []) listener(JSON.parse(copy));
      });
    },
    onMessage: { addListener: (listener) => heard[own]?.push(listener) },
    onDisconnect: { addListener: (listener) => dropped[own]?.push(listener) },
  });
  return {
    near: end(0),
    far: end(1),
    cut() {
      open = false;
      for (const listener of dropped.flat()) listener();
    },
  };
}
