import { type ComponentChildren, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, vi } from 'vitest';
import type { Ports, Send } from '../../../components/ports.ts';
import { hideToast } from '../../../components/ui/toasts.ts';
import messages from '../../../public/_locales/en/messages.json' with { type: 'json' };
import type { Messages, WalletItem } from '../../../utils/messages/types.ts';

type Handlers = { [N in keyof Messages]?: (input: Messages[N]['in']) => Messages[N]['out'] };

const sentences: Record<string, { message: string }> = messages;

/** The messages of `_locales`, filled in as the browser does. */
export function useMessages(): void {
  beforeEach(() => {
    const getMessage = (key: string, given: string | string[] = []) =>
      (sentences[key]?.message ?? '').replace(/\$(\d)/g, (_, n) => [given].flat()[Number(n) - 1] ?? '');
    vi.stubGlobal('chrome', { i18n: { getMessage, getUILanguage: () => 'en' } });
  });
  afterEach(async () => {
    await act(() => {
      hideToast();
      render(null, document.body);
    });
    localStorage.clear();
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });
}

/** A background that answers from a table and remembers what it was asked; what is not in the table fails. */
export function fakeSend(handlers: Handlers): { send: Send; asked: [string, unknown][] } {
  const asked: [string, unknown][] = [];
  const send = async (name: keyof Messages, input: unknown = null) => {
    asked.push([name, input]);
    const handler = handlers[name] as ((given: unknown) => unknown) | undefined;
    if (!handler) throw failure('messages/no-answer');
    return handler(input);
  };
  return { send: send as Send, asked };
}

export function failure(code: string): Error {
  return Object.assign(new Error(code), { code });
}

export const ports: Ports = {
  requestHosts: async () => true,
  revokeHosts: async () => true,
  grantedHosts: async () => [],
  openPage: async () => undefined,
};

export function item(n: number, more: Partial<WalletItem> = {}): WalletItem {
  return {
    id: String(n).padStart(64, '0'),
    name: `Badge ${n}`,
    issuer: 'Cedar Institute',
    format: 'open-badges-3',
    addedAt: '2026-01-01T00:00:00Z',
    verdict: 'verified',
    ...more,
  };
}

export async function show(children: ComponentChildren): Promise<void> {
  await act(() => render(children, document.body));
  await settle();
}

/** Lets answers arrive and effects run. */
export async function settle(): Promise<void> {
  for (let i = 0; i < 5; i++) await act(() => Promise.resolve());
}

export async function press(key: string, target: Element | null = document.activeElement): Promise<void> {
  await act(() => {
    target?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  });
  await settle();
}

export async function click(target: Element | null | undefined): Promise<void> {
  if (!(target instanceof HTMLElement)) throw new Error('nothing to click');
  await act(() => target.click());
  await settle();
}

export async function type(input: HTMLInputElement | HTMLTextAreaElement, text: string): Promise<void> {
  await act(() => {
    input.value = text;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await settle();
}

export function find<E extends Element = HTMLElement>(selector: string): E {
  const found = document.querySelector<E>(selector);
  if (!found) throw new Error(`${selector} is not on the page`);
  return found;
}

export function button(text: string): HTMLButtonElement {
  const found = [...document.querySelectorAll('button')].find(
    (one) => one.textContent?.includes(text) || one.getAttribute('aria-label')?.includes(text),
  );
  if (!found) throw new Error(`no button says ${text}`);
  return found;
}

/** The name of the row that has focus, and which of its controls: 0 the row itself. */
export function focusedRow(): [name: string, control: number] | undefined {
  const row = document.activeElement?.closest('[data-index]');
  if (!row) return undefined;
  const controls = [...row.querySelectorAll('button')];
  return [
    row.querySelector('.row-name')?.textContent ?? '',
    controls.indexOf(document.activeElement as HTMLButtonElement),
  ];
}
