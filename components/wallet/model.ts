import { type Signal, signal } from '@preact/signals';
import type { Messages, NewCredential, WalletEntry, WalletItem } from '../../utils/messages/types.ts';
import { t } from '../../utils/platform/i18n.ts';
import type { SkillName } from '../../utils/skills/types.ts';
import type { Send } from '../ports.ts';
import { showToast } from '../ui/toasts.ts';
import { codeOf, errorSentence } from '../ui/words.ts';

export type Added = Messages['wallet/add']['out'];

/** The wallet as screens show it: what stands in the background, mirrored in signals. */
export interface WalletModel {
  /** null until the first answer. */
  items: Signal<readonly WalletItem[] | null>;
  /** Stable code of why the list could not be read. */
  failure: Signal<string | null>;
  load(): Promise<void>;
  /** Rejects with a code; nothing is lost, for nothing was kept. */
  add(input: NewCredential): Promise<Added>;
  /** What a file holds that is not one credential. */
  unpack(base64: string): Promise<Messages['files/unpack']['out']>;
  get(id: string): Promise<WalletEntry>;
  verify(id: string): Promise<WalletEntry>;
  editSkills(id: string, edit: Omit<Messages['wallet/edit-skills']['in'], 'id'>): Promise<WalletEntry>;
  searchSkills(query: string): Promise<readonly SkillName[]>;
  /** To the trash at once, with a toast that undoes it. */
  remove(item: Pick<WalletItem, 'id' | 'name'>): Promise<void>;
  restore(id: string): Promise<void>;
}

/** Says a failure in a toast. */
export function tellFailure(error: unknown): void {
  showToast({ text: errorSentence(codeOf(error)) });
}

export function createWallet(send: Send): WalletModel {
  const items = signal<readonly WalletItem[] | null>(null);
  const failure = signal<string | null>(null);

  const put = (item: WalletItem) => {
    const others = (items.value ?? []).filter(({ id }) => id !== item.id);
    const at = items.value?.findIndex(({ id }) => id === item.id) ?? -1;
    items.value = others.toSpliced(Math.max(0, at), 0, item);
  };

  const model: WalletModel = {
    items,
    failure,
    async load() {
      try {
        items.value = await send('wallet/list');
        failure.value = null;
      } catch (error) {
        failure.value = codeOf(error);
      }
    },
    async add(input) {
      const added = await send('wallet/add', input);
      put(added.item);
      return added;
    },
    unpack: (base64) => send('files/unpack', { base64 }),
    get: (id) => send('wallet/get', { id }),
    editSkills: (id, edit) => send('wallet/edit-skills', { id, ...edit }),
    searchSkills: (query) => send('skills/search', { query }),
    async verify(id) {
      const entry = await send('wallet/verify', { id });
      put(rowOf(entry));
      return entry;
    },
    async remove({ id, name }) {
      const before = items.value;
      items.value = before?.filter((item) => item.id !== id) ?? null;
      try {
        await send('wallet/delete', { id });
        showToast({
          text: t('wallet_deleted', name),
          action: { label: t('ui_undo'), run: () => model.restore(id).catch(tellFailure) },
        });
      } catch (error) {
        items.value = before;
        tellFailure(error);
      }
    },
    async restore(id) {
      await send('wallet/restore', { id });
      await model.load();
    },
  };
  return model;
}

/** The row of an entry, without the credential's body. */
function rowOf(entry: WalletEntry): WalletItem {
  const {
    credential: _c,
    verdictDetail: _v,
    lastAttempt: _l,
    skills: _s,
    removedSkills: _r,
    ...item
  } = entry;
  return item;
}
