import type { GapReport } from '../../utils/gap/types.ts';
import type { JobPosting, PageKind } from '../../utils/jobs/types.ts';

/** What is drawn. `nothing` draws not even the chip. `title` is the posting's, where it is known. */
export type View =
  | { kind: 'nothing' }
  | { kind: 'loading'; title?: string }
  | { kind: 'closed' }
  | { kind: 'report'; title: string; report: GapReport }
  | { kind: 'error'; title: string; code: string };

export interface SessionTools {
  /** Reads the page as it stands. */
  read(): { kind: PageKind; posting?: JobPosting };
  compare(posting: JobPosting): Promise<GapReport>;
  /** Login and payment pages: nothing is drawn there. */
  forbidden(): boolean;
  /** Runs `look` until it answers true, a fixed number of times. */
  lookAgain(look: () => boolean): { readonly active: boolean; stop(): void };
  codeOf(error: unknown): string;
  /** What the page turned out to be, when it is no posting after all. */
  found(kind: PageKind): void;
  show(view: View): void;
}

/** Answers faster than this are drawn at once, without a word about waiting, in ms. */
const briefly = 200;

/** One page's story: which posting is on it, and how it compares. Only the newest question's answer is ever shown. */
export function createSession(tools: SessionTools) {
  let question = 0;
  let asked: JobPosting | null = null;
  let told: PageKind | null = null;
  let waiting = { active: false, stop: () => {} };

  const show = (view: View) => {
    if (view.kind !== 'report') asked = null;
    question++;
    tools.show(view);
  };
  const ask = async (posting: JobPosting) => {
    const { title } = posting;
    const mine = ++question;
    asked = posting;
    told = null;
    const slow = setTimeout(() => mine === question && tools.show({ kind: 'loading', title }), briefly);
    try {
      const report = await tools.compare(posting);
      if (mine === question) show({ kind: 'report', title, report });
    } catch (error) {
      if (mine === question) show({ kind: 'error', title, code: tools.codeOf(error) });
    } finally {
      clearTimeout(slow);
    }
  };
  /** Draws what the page is now. True when there is nothing to wait for: a page that is nothing yet may still load. */
  const settle = (): boolean => {
    const { kind, posting } = tools.read();
    if (posting && !tools.forbidden()) {
      if (asked?.text !== posting.text || asked.title !== posting.title) void ask(posting);
      return true;
    }
    if (kind === 'loading' || kind === 'closed') show({ kind });
    else show({ kind: 'nothing' });
    if (kind !== 'loading' && kind !== told) tools.found(kind);
    told = kind;
    return kind !== 'loading' && kind !== 'none';
  };
  const wait = (look: () => boolean) => {
    waiting.stop();
    waiting = tools.lookAgain(look);
  };

  return {
    /** Looks at the page, and again while its text is on the way. */
    look(): void {
      if (!settle() && !waiting.active) wait(settle);
    },
    /**
     * The address changed. What the page shows may still be the old posting for a while, so it is read several times;
     * an answer that is still under way is no longer wanted.
     */
    navigated(): void {
      question++;
      asked = null;
      told = null;
      settle();
      wait(() => {
        settle();
        return false;
      });
    },
    /** After an error. */
    retry(): void {
      asked = null;
      settle();
    },
    end(): void {
      waiting.stop();
      question++;
    },
  };
}
export type Session = ReturnType<typeof createSession>;
