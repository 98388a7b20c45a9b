import type { LinkVerdict } from '../../utils/messages/types.ts';
import type { ShownCredential, ShownProfile } from '../../utils/profiles/types.ts';

export type Check =
  | { kind: 'unchecked' }
  | { kind: 'checking' }
  | { kind: 'checked'; answer: LinkVerdict }
  | { kind: 'failed'; code: string };

export interface Item {
  shown: ShownCredential;
  check: Check;
}

export interface WidgetView {
  person?: string | undefined;
  items: readonly Item[];
}

export interface SessionTools {
  read(): ShownProfile;
  verify(url: string): Promise<LinkVerdict>;
  codeOf(error: unknown): string;
  /** Runs until it answers true, a fixed number of times; returns how to stop. */
  lookAgain(look: () => boolean): { stop(): void };
  show(view: WidgetView): void;
  /** The page's credentials, when they are new or changed. */
  found(shown: ShownProfile): void;
}

/** A page-only link has nothing that could be checked here. */
export const isCheckable = ({ shown }: Item): boolean => shown.proof !== 'page-only';

/** The credentials of one page and what was found out about each, as long as the page shows them. */
export function createSession(tools: SessionTools) {
  let view: WidgetView = { items: [] };
  let page = 0;
  let waiting = { stop: () => {} };

  const put = (url: string, check: Check) => {
    view = { ...view, items: view.items.map((item) => (item.shown.url === url ? { ...item, check } : item)) };
    tools.show(view);
  };
  const verify = async (url: string): Promise<void> => {
    const item = view.items.find(({ shown }) => shown.url === url);
    if (!item || item.check.kind === 'checking' || !isCheckable(item)) return;
    const mine = page;
    put(url, { kind: 'checking' });
    const check = await tools.verify(url).then(
      (answer): Check => ({ kind: 'checked', answer }),
      (error: unknown): Check => ({ kind: 'failed', code: tools.codeOf(error) }),
    );
    if (mine === page) put(url, check);
  };

  /** Reads the page again. What was found out about a credential that still stands there is kept. */
  const look = (): void => {
    const { person, credentials } = tools.read();
    const before = view.items.map(({ shown }) => shown.url).join('\n');
    if (credentials.map(({ url }) => url).join('\n') === before && view.person === person) return;
    const known = new Map(view.items.map((item) => [item.shown.url, item.check]));
    view = {
      person,
      items: credentials.map((shown) => ({ shown, check: known.get(shown.url) ?? { kind: 'unchecked' } })),
    };
    tools.found({ ...(person !== undefined && { person }), credentials });
    tools.show(view);
  };
  /** Looks now and while the page may still be loading its sections. */
  const begin = (): void => {
    waiting.stop();
    look();
    waiting = tools.lookAgain(() => {
      look();
      return false;
    });
  };

  return {
    look,
    begin,
    verify,
    /** One after the other: an issuer's server is not to be flooded. */
    async verifyAll(): Promise<void> {
      const mine = page;
      for (const item of view.items.filter((one) => isCheckable(one) && one.check.kind !== 'checked')) {
        if (mine !== page) return;
        await verify(item.shown.url);
      }
    },
    /** Another page: nothing of the last one holds. */
    navigated(): void {
      page++;
      view = { items: [] };
      tools.show(view);
      begin();
    },
    end(): void {
      waiting.stop();
      page++;
    },
  };
}
export type Session = ReturnType<typeof createSession>;
