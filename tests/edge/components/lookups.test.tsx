import { expect, it, vi } from 'vitest';
import { SettingsView } from '../../../components/settings/SettingsView.tsx';
import type { Settings } from '../../../utils/settings/types.ts';
import { defaults } from './settings.ts';
import { button, click, fakeSend, find, ports, settle, show, type, useMessages } from './stage.tsx';

useMessages();

const lookups = {
  registries: ['https://registry.cedar.example/*'],
  explorers: ['https://chain.cedar.example/*', 'https://blocks.cedar.example/*'],
};

async function open(granted: boolean, before: Partial<Settings> = {}) {
  let kept: Settings = { ...defaults, ...before };
  const { send, asked } = fakeSend({
    'settings/get': () => kept,
    'settings/set': (part) => {
      kept = { ...kept, ...part };
      return kept;
    },
  });
  const requestHosts = vi.fn(async () => granted);
  const revokeHosts = vi.fn(async () => true);
  const grantedHosts = async () => [...lookups.registries, 'https://other.example/*'];
  const own = { ...ports, requestHosts, revokeHosts, grantedHosts };
  const sites = { jobs: [], credentials: [] };
  await show(
    <SettingsView send={send} ports={own} sites={sites} lookups={lookups} onErased={() => undefined} />,
  );
  const set = () => asked.filter(([name]) => name === 'settings/set').map(([, part]) => part);
  return { set, requestHosts, revokeHosts };
}

const section = (title: string): HTMLElement => {
  const found = [...document.querySelectorAll<HTMLElement>('section.setting')].find(
    (one) => one.querySelector('h2')?.textContent === title,
  );
  if (!found) throw new Error(`no section ${title}`);
  return found;
};
const box = (title: string): HTMLInputElement => {
  const found = section(title).querySelector<HTMLInputElement>('input[type=checkbox]');
  if (!found) throw new Error(`no switch in ${title}`);
  return found;
};

it.each([
  ['Who issued it', { registries: true }, { registries: false }, lookups.registries],
  ['Blockchain certificates', { explorers: true }, { explorers: false }, lookups.explorers],
] as const)(
  '%s: off at first; asks for exactly its hosts, and gives them back',
  async (title, on, off, hosts) => {
    const { set, requestHosts, revokeHosts } = await open(true);
    expect(box(title).checked).toBe(false);
    for (const host of hosts) expect(section(title).textContent).toContain(new URL(host).host);
    await click(box(title));
    expect(requestHosts.mock.calls).toEqual([[hosts]]);
    expect(set()).toEqual([on]);
    expect(box(title).checked).toBe(true);
    await click(box(title));
    expect(revokeHosts.mock.calls).toEqual([[hosts]]);
    expect(set()).toEqual([on, off]);
    expect(requestHosts).toHaveBeenCalledOnce();
  },
);

it('stays off where the browser is not allowed to ask, says so each time, and keeps the focus', async () => {
  const { set } = await open(false);
  const title = 'Blockchain certificates';
  const first = box(title);
  first.focus();
  for (let time = 0; time < 2; time += 1) {
    await click(box(title));
    expect(section(title).querySelector('[role=alert]')?.textContent).toContain('this stays off');
    expect(box(title).checked).toBe(false);
  }
  expect(document.activeElement).toBe(first);
  expect(set()).toEqual([]);
});

it('keeps issuers, tidied, and refuses with a sentence what is none', async () => {
  const { set, requestHosts } = await open(true, { trustedIssuers: ['did:web:guild.example'] });
  const list = section('Who issued it').querySelector('form');
  const input = list?.querySelector('input');
  if (!list || !input) throw new Error('no list of issuers');
  const add = async (text: string) => {
    await type(input, text);
    list.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    await settle();
  };
  await add('https://badges.example/issuers/7');
  expect(list.querySelector('.field-error')?.textContent).toContain('no DID, no host and no certificate');
  expect(input.getAttribute('aria-invalid')).toBe('true');
  expect(set()).toEqual([]);
  await add('https://School.example/');
  expect(list.querySelector('.field-error')).toBeNull();
  expect(set()).toEqual([{ trustedIssuers: ['did:web:guild.example', 'school.example'] }]);
  await click(button('Remove did:web:guild.example'));
  expect(set().at(-1)).toEqual({ trustedIssuers: ['school.example'] });
  expect(requestHosts).not.toHaveBeenCalled();
});

it('what was granted for checks is not shown as a site that is on', async () => {
  await open(true);
  expect(find('.sites').textContent).toContain('other.example');
  expect(find('.sites').textContent).not.toContain('registry.cedar.example');
});
