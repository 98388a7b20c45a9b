import { isFrameHost } from '../jobs/hosts.ts';

/** What we use of `runtime.MessageSender`. */
export interface Sender {
  id?: string;
  url?: string;
  origin?: string;
  frameId?: number;
  tab?: { id?: number; url?: string };
}

/** Us: the extension's id, and the origin of its pages without a closing slash. */
export interface Self {
  id: string;
  origin: string;
}

/**
 * `extension`: one of our own pages. `page`: one of our scripts in the top frame of a web page, or in the frame of a job
 * board that is shown in frames; to be trusted no further than the page itself. null: nobody we know.
 */
export function privilegeOf(sender: Sender, self: Self): 'extension' | 'page' | null {
  if (sender.id !== self.id || sender.url === undefined) return null;
  if (sender.url === self.origin || sender.url.startsWith(`${self.origin}/`)) {
    return sender.origin === undefined || sender.origin === self.origin ? 'extension' : null;
  }
  if (sender.tab?.id === undefined || sender.frameId === undefined) return null;
  if (!/^https?:\/\//.test(sender.url) || !URL.canParse(sender.url)) return null;
  return sender.frameId === 0 || isFrameHost(new URL(sender.url)) ? 'page' : null;
}

/**
 * Whether it is our background, or a page of ours that no tab shows. A script of ours inside a web page carries our id
 * as well, but a tab, and that page's address.
 */
export function isOutsideTabs(sender: Sender, self: Self): boolean {
  if (sender.tab !== undefined) return false;
  const url = sender.url ?? sender.origin; // a worker has no page, and so perhaps no address
  return url !== undefined && privilegeOf({ ...sender, url }, self) === 'extension';
}
