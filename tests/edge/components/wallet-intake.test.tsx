import { describe, expect, it, vi } from 'vitest';
import { splitLinks } from '../../../components/import/PasteBox.tsx';
import { PopupScreen } from '../../../components/popup/PopupScreen.tsx';
import type { NewCredential } from '../../../utils/messages/types.ts';
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

async function open(requestHosts = ports.requestHosts) {
  const { send, asked } = fakeSend({
    'wallet/list': () => [],
    'tab/report': () => ({ kind: 'none', access: 'on' }),
    'settings/get': () => defaults,
    'wallet/get': ({ id }) => ({
      ...item(7, { id }),
      skills: [],
      credential: {
        id,
        format: 'open-badges-3',
        envelope: 'json',
        name: 'Badge 7',
        issuer: {},
        recipient: {},
        evidence: [],
        alignments: [],
        tags: [],
        parts: [],
        payload: { kind: 'json', text: '{}', json: {} },
      },
    }),
    'wallet/add': (given) => {
      if (given.kind === 'text' && given.text.includes('broken')) throw failure('credential/json-malformed');
      return { outcome: 'added', item: item(7) };
    },
  });
  const now = () => new Date('2026-11-22T00:00:00Z');
  await show(<PopupScreen send={send} ports={{ ...ports, requestHosts }} close={() => {}} now={now} />);
  const added = () =>
    asked.filter(([name]) => name === 'wallet/add').map(([, given]) => given as NewCredential);
  return { added };
}

async function paste(text: string, target: Element = document.body): Promise<ClipboardEvent> {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
  target.dispatchEvent(event);
  await settle();
  return event;
}

describe('adding to the wallet', () => {
  it('takes a credential pasted into the search, and shows it', async () => {
    const { added } = await open();
    const event = await paste('{"type":"Assertion"}', find('input[type=search]'));
    expect(event.defaultPrevented).toBe(true);
    expect(added()).toEqual([{ kind: 'text', text: '{"type":"Assertion"}' }]);
    expect(find('.detail-name').textContent).toBe('Badge 7');
    expect(find('.toast').textContent).toContain('Added Badge 7. Verified.');
  });

  it('leaves words that are pasted into the search alone', async () => {
    const { added } = await open();
    const event = await paste('kubernetes badge', find('input[type=search]'));
    expect(event.defaultPrevented).toBe(false);
    expect(added()).toEqual([]);
  });

  it('says in one sentence why a paste was not read', async () => {
    const { added } = await open();
    await paste('{"broken": ');
    expect(added()).toHaveLength(1);
    expect(find('.toast-place [role=status]').textContent).toBe(
      'The text is cut off or damaged. Copy it again, whole.',
    );
  });

  it('refuses an endless paste without sending it', async () => {
    const { added } = await open();
    await paste(`{"x":"${'x'.repeat(12_000_001)}"}`);
    expect(added()).toEqual([]);
    expect(find('.toast-place [role=status]').textContent).toBe(
      'It is too large for a credential. Choose the badge file itself.',
    );
  });

  it('asks for the host of a link before it fetches it', async () => {
    const requestHosts = vi.fn(async () => true);
    const { added } = await open(requestHosts);
    await paste('https://badges.example/a/1');
    expect(requestHosts).toHaveBeenCalledWith(['https://badges.example/*']);
    expect(added()).toEqual([{ kind: 'url', url: 'https://badges.example/a/1' }]);
  });

  it('fetches a link even where the host was refused, for many hosts answer anyone', async () => {
    const { added } = await open(async () => false);
    await paste('https://badges.example/a/1');
    expect(added()).toHaveLength(1);
  });

  it('takes dropped files, one failure not stopping the rest', async () => {
    const { added } = await open();
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(['{}'], 'one.json'));
    dataTransfer.items.add(new File([new Uint8Array(12_000_001)], 'huge.png'));
    dataTransfer.items.add(new File(['{}'], 'two.json'));
    const drop = new Event('drop', { bubbles: true, cancelable: true });
    document.dispatchEvent(Object.assign(drop, { dataTransfer }));
    await vi.waitFor(() => expect(added()).toHaveLength(2));
    await settle();
    expect(added()).toEqual([
      { kind: 'bytes', base64: btoa('{}'), fileName: 'one.json' },
      { kind: 'bytes', base64: btoa('{}'), fileName: 'two.json' },
    ]);
    expect(find('.toast').textContent).toContain('2 added, 1 not added.');
  });

  it('takes what is typed into the box', async () => {
    const { added } = await open();
    await click(button('Add a credential'));
    expect(document.activeElement?.tagName).toBe('TEXTAREA');
    await type(find<HTMLTextAreaElement>('textarea'), ' eyJhbGciOiJFUzI1NiJ9.e30.c2ln ');
    find('form').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    await settle();
    expect(added()).toEqual([{ kind: 'text', text: 'eyJhbGciOiJFUzI1NiJ9.e30.c2ln' }]);
  });
});

describe('splitLinks', () => {
  it.each([
    ['https://a.example/1\nhttps://b.example/2', ['https://a.example/1', 'https://b.example/2']],
    ['{"id": "https://a.example/1"}', ['{"id": "https://a.example/1"}']],
    ['  \n', []],
  ])('%j', (text, expected) => {
    expect(splitLinks(text)).toEqual(expected);
  });
});
