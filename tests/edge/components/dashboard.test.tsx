import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DashboardScreen } from '../../../components/dashboard/DashboardScreen.tsx';
import { parseRoute } from '../../../components/dashboard/route.ts';
import { isCovered } from '../../../components/settings/patterns.ts';
import { tidy } from '../../../components/settings/WordList.tsx';
import type { Messages } from '../../../utils/messages/types.ts';
import { defaults } from './settings.ts';
import {
  button,
  click,
  failure,
  fakeSend,
  find,
  item,
  ports,
  settle,
  show,
  type,
  useMessages,
} from './stage.tsx';

useMessages();

const sites = {
  jobs: [{ name: 'Cedar Jobs', matches: ['https://jobs.cedar.example/*'] }],
  credentials: [{ name: 'Cedar Badges', matches: ['https://badges.cedar.example/*'] }],
};
const lookups = {
  registries: ['https://registry.cedar.example/*'],
  explorers: ['https://chain.cedar.example/*', 'https://blocks.cedar.example/*'],
};
const now = () => new Date('2026-11-22T00:00:00Z');

async function open(hash: string, health: Messages['wallet/health']['out']['state'] = 'ok', own = ports) {
  location.hash = hash;
  let state = health;
  let kept = defaults;
  const background = fakeSend({
    'wallet/list': () => [item(0)],
    'wallet/trash': () => [item(5)],
    'wallet/restore': () => null,
    'wallet/erase-all': () => null,
    'wallet/health': () => ({ state, expected: 12, found: 3 }),
    'wallet/recover': () => {
      state = 'ok';
      return { recovered: 9 };
    },
    'wallet/add': (given) => {
      if (given.kind === 'bytes' && given.fileName === 'shot.png')
        throw failure('credential/png-without-badge');
      const twice = given.kind === 'bytes' && given.fileName === 'twice.json';
      return { outcome: twice ? 'duplicate' : 'added', item: item(twice ? 0 : 9) };
    },
    'settings/get': () => kept,
    'settings/set': (part) => {
      kept = { ...kept, ...part };
      return kept;
    },
    'sites/refresh': () => ({ hosts: [] }),
  });
  await show(
    <DashboardScreen send={background.send} ports={own} sites={sites} lookups={lookups} now={now} />,
  );
  return background.asked;
}

beforeEach(() => {
  location.hash = '';
});

describe('parseRoute', () => {
  it.each([
    ['', { view: 'wallet' }],
    ['#/settings', { view: 'settings' }],
    ['#import', { view: 'import' }],
    ['#wallet/abc', { view: 'wallet', id: 'abc' }],
    ['#elsewhere', { view: 'wallet' }],
  ])('%s', (hash, route) => {
    expect(parseRoute(hash)).toEqual(route);
  });
});

describe('importing', () => {
  it('reports failures first, by file name and cause', async () => {
    await open('#import');
    const files = ['shot.png', 'good.json', 'twice.json'].map((name) => new File(['{}'], name));
    const picker = find<HTMLInputElement>('input[type=file]');
    Object.defineProperty(picker, 'files', { value: files, configurable: true });
    picker.dispatchEvent(new Event('change', { bubbles: true }));
    await vi.waitFor(() => expect(document.querySelectorAll('.report-row')).toHaveLength(3));
    const headings = [...document.querySelectorAll('.report h2')].map((heading) => heading.textContent);
    expect(headings).toEqual(['1 not added', '1 added', '1 already here']);
    expect(find('.report-row').textContent).toBe(
      'shot.pngThis picture holds no badge. Download the badge from the issuer, not a screenshot of it.',
    );
  });
});

describe('the health banner', () => {
  it('is silent while all is well', async () => {
    await open('#wallet');
    expect(document.querySelector('[role=alert]')).toBeNull();
  });

  it('says what was lost, recovers it, and goes away', async () => {
    await open('#wallet', 'lost');
    expect(find('[role=alert]').textContent).toContain('12 credentials were stored, 3 are left');
    await click(button('Recover'));
    expect(document.querySelector('[role=alert]')).toBeNull();
    expect(find('.toast').textContent).toContain('9 credentials recovered.');
  });
});

describe('the trash', () => {
  it('gives back', async () => {
    const asked = await open('#trash');
    await click(button('Restore: Badge 5'));
    expect(asked).toContainEqual(['wallet/restore', { id: item(5).id }]);
  });
});

describe('settings', () => {
  it('erase all only after the word is typed', async () => {
    const asked = await open('#settings');
    const erased = () => asked.some(([name]) => name === 'wallet/erase-all');
    await click(find('.setting > .actions .button-danger'));
    const input = find<HTMLInputElement>('dialog input');
    const submit = find<HTMLButtonElement>('dialog [type=submit]');
    await type(input, 'eras');
    expect(submit.disabled).toBe(true);
    find('dialog form').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    await settle();
    expect(erased()).toBe(false);
    await type(input, 'Erase');
    expect(submit.disabled).toBe(false);
    find('dialog form').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    await settle();
    expect(erased()).toBe(true);
  });

  it('asks the browser for a site when it is ticked, then tells the background', async () => {
    const requestHosts = vi.fn(async () => true);
    const asked = await open('#settings', 'ok', { ...ports, requestHosts });
    await click(find('.sites input[type=checkbox]'));
    expect(requestHosts).toHaveBeenCalledWith(['https://jobs.cedar.example/*']);
    expect(asked).toContainEqual(['sites/refresh', null]);
  });

  it('keeps a hidden host as soon as it is added, and refuses what is none', async () => {
    const asked = await open('#settings');
    const [form] = document.querySelectorAll<HTMLFormElement>('form.words');
    const input = form?.querySelector('input');
    if (!form || !input) throw new Error('no list of hosts');
    await type(input, 'not a host');
    form.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    await settle();
    expect(form.querySelector('.field-error')?.textContent).toContain('not a host name');
    expect(input.getAttribute('aria-invalid')).toBe('true');
    await type(input, 'https://jobs.example.com/a?b');
    form.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    await settle();
    expect(asked).toContainEqual(['settings/set', { hiddenHosts: ['jobs.example.com'] }]);
  });
});

describe('tidy', () => {
  it.each([
    ['Jobs.Example.com', 'host', 'jobs.example.com'],
    ['localhost', 'host', undefined],
    ['', 'host', undefined],
    [' Ada@Example.org ', 'email', 'ada@example.org'],
    ['ada@', 'email', undefined],
  ] as const)('%j as %s', (text, kind, word) => {
    expect(tidy(text, kind)).toBe(word);
  });
});

describe('isCovered', () => {
  it.each([
    ['https://jobs.example.com/*', ['https://*/*'], true],
    ['https://jobs.example.com/*', ['https://*.example.com/*'], true],
    ['https://*.example.com/*', ['https://*.example.com/*'], true],
    ['https://example.com/*', ['https://*.example.com/*'], true],
    ['https://*.example.com/*', ['https://jobs.example.com/*'], false],
    ['https://badexample.com/*', ['https://*.example.com/*'], false],
    ['https://jobs.example.com/*', [], false],
  ])('%s by %j: %s', (pattern, granted, is) => {
    expect(isCovered(pattern, granted)).toBe(is);
  });
});
