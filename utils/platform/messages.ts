import { browser } from './browser.ts';

type Sender = Parameters<Parameters<typeof browser.runtime.onMessage.addListener>[0]>[1];

/** Hands every message to `receive`; what it answers undefined for is left to others. */
export function onMessage(receive: (message: unknown, sender: Sender) => Promise<unknown> | undefined): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender) => receive(message, sender));
}

export const self = { id: browser.runtime.id, origin: browser.runtime.getURL('').replace(/\/$/, '') };
