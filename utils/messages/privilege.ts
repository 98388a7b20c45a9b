/** What we use of `runtime.MessageSender`. */
export interface Sender {
  id?: string;
  url?: string;
  origin?: string;
  frameId?: number;
  tab?: { id?: number };
}

/** Us: the extension's id, and the origin of its pages without a closing slash. */
export interface Self {
  id: string;
  origin: string;
}

/**
 * `extension`: one of our own pages. `page`: one of our scripts in the top frame of a web page, to be trusted no further
 * than the page itself. null: nobody we know.
 */
export function privilegeOf(sender: Sender, self: Self): 'extension' | 'page' | null {
  if (sender.id !== self.id || sender.url === undefined) return null;
  if (sender.url === self.origin || sender.url.startsWith(`${self.origin}/`)) {
    return sender.origin === undefined || sender.origin === self.origin ? 'extension' : null;
  }
  const inTopFrame = sender.tab?.id !== undefined && sender.frameId === 0;
  return inTopFrame && /^https?:\/\//.test(sender.url) ? 'page' : null;
}
