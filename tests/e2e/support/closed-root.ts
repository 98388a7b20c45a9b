import type { CDPSession, Frame, Page } from '@playwright/test';

/** Playwright's selectors end at a closed root. The browser's own protocol does not: this reads and clicks in ours. */

interface CdpNode {
  backendNodeId: number;
  nodeName: string;
  attributes?: string[];
  children?: CdpNode[];
  shadowRoots?: (CdpNode & { shadowRootType?: string })[];
}

/** A page, or a frame of another site inside it. */
type Where = Page | Frame;

const sessions = new WeakMap<Where, Promise<CDPSession>>();

const pageOf = (where: Where): Page => ('mainFrame' in where ? where : where.page());

function sessionOf(page: Where): Promise<CDPSession> {
  const known = sessions.get(page) ?? pageOf(page).context().newCDPSession(page);
  sessions.set(page, known);
  return known;
}

const isOurs = (node: CdpNode) => {
  const at = node.attributes?.indexOf('popover') ?? -1;
  return (
    at >= 0 && node.attributes?.[at + 1] === 'manual' && node.shadowRoots?.[0]?.shadowRootType === 'closed'
  );
};

/** The closed root of our host, a child of the document element; null while nothing is drawn. */
async function findRoot(session: CDPSession): Promise<CdpNode | null> {
  const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: CdpNode };
  const html = root.children?.find((node) => node.nodeName === 'HTML');
  const host = html?.children?.find(isOurs);
  return host?.shadowRoots?.[0] ?? null;
}

/** The tag of our host in the page; null while nothing is drawn. */
export async function hostTag(page: Page): Promise<string | null> {
  const { root } = (await (await sessionOf(page)).send('DOM.getDocument', { depth: -1, pierce: true })) as {
    root: CdpNode;
  };
  const html = root.children?.find((node) => node.nodeName === 'HTML');
  return html?.children?.find(isOurs)?.nodeName.toLowerCase() ?? null;
}

/**
 * Runs a function in the page with our stage (the element inside the closed root that carries everything) as its
 * argument, and answers what it returns as JSON; null while nothing is drawn. The function sees no variables from here.
 */
export async function inRoot<T, A = null>(
  page: Where,
  run: (stage: HTMLElement, arg: A) => T | Promise<T>,
  arg?: A,
): Promise<T | null> {
  const session = await sessionOf(page);
  const root = await findRoot(session);
  if (!root) return null;
  const { object } = await session.send('DOM.resolveNode', { backendNodeId: root.backendNodeId });
  if (!object.objectId) return null;
  const answer = await session.send('Runtime.callFunctionOn', {
    objectId: object.objectId,
    functionDeclaration: `function (arg) { return (${run.toString()})(this.firstElementChild, arg); }`,
    arguments: [{ value: arg ?? null }],
    returnByValue: true,
    awaitPromise: true,
  });
  if (answer.exceptionDetails)
    throw new Error(answer.exceptionDetails.exception?.description ?? 'in the closed root');
  return answer.result.value as T;
}

export interface DrawnRow {
  label: string;
  state: string;
  quote: string;
  by: string;
  reason: string;
}

export interface Drawn {
  /** The chip's words, or the bar's. */
  chip: string;
  /** Line by line as rendered; null while the panel is shut. */
  panel: string[] | null;
  rows: DrawnRow[];
  /** What the live region says. */
  voice: string;
}

/** Everything that our scripts have drawn on the page, as text; null while nothing is drawn. */
export function readDrawn(page: Where): Promise<Drawn | null> {
  return inRoot(page, (stage) => {
    const words = (element: Element | null | undefined) =>
      (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
    const panel = stage.querySelector<HTMLElement>('.page-panel');
    return {
      chip: words(stage.querySelector('.page-chip, .page-bar-face')),
      panel: panel ? panel.innerText.split('\n').filter((line) => line.trim() !== '') : null,
      rows: [...stage.querySelectorAll('.gap-row')].map((row) => ({
        label: words(row.querySelector('.gap-label')),
        state: words(row.querySelector('.gap-state')),
        quote: words(
          row.querySelector('.gap-quote') ?? row.closest('.gap-group')?.querySelector(':scope > .gap-quote'),
        ),
        by: words(row.querySelector('.gap-by')),
        reason: words(row.querySelector('.gap-reason')),
      })),
      voice: words(stage.querySelector('[role="status"]')),
    };
  });
}

/** Waits until `wanted` holds of what is drawn. */
export async function waitForDrawn(
  page: Where,
  wanted: (drawn: Drawn) => boolean = (drawn) => drawn.chip !== '',
  timeout = 10_000,
): Promise<Drawn> {
  const end = Date.now() + timeout;
  let last: Drawn | null = null;
  while (Date.now() < end) {
    last = await readDrawn(page).catch(() => null);
    if (last && wanted(last)) return last;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`not drawn as wanted in ${timeout} ms; last seen: ${JSON.stringify(last)}`);
}

/** Where a control with this name (its label or its text, whole or a part) stands; `nth` among several. */
export function boxInRoot(page: Where, name: string | RegExp, nth = 0) {
  const pattern = typeof name === 'string' ? { text: name } : { source: name.source, flags: name.flags };
  return inRoot(
    page,
    (stage, { pattern, nth }) => {
      const matches = (text: string) =>
        'text' in pattern && pattern.text !== undefined
          ? text.includes(pattern.text)
          : new RegExp(pattern.source ?? '', pattern.flags).test(text);
      const nameOf = (element: Element) =>
        (element.getAttribute('aria-label') ?? element.textContent ?? '').replace(/\s+/g, ' ').trim();
      const found = [...stage.querySelectorAll('button, a[href], summary')]
        .filter((one) => one.checkVisibility())
        .filter((one) => matches(nameOf(one)))[nth];
      found?.scrollIntoView({ block: 'nearest' });
      const box = found?.getBoundingClientRect();
      return box ? { x: box.x, y: box.y, width: box.width, height: box.height } : null;
    },
    { pattern, nth } as { pattern: { text?: string; source?: string; flags?: string }; nth: number },
  );
}

/**
 * Clicks a control in the closed root with the real mouse. What acts (Verify, Hide …) counts only once its surface has
 * been seen in place for half a second, so this waits first; pass 0 to show that an early click does nothing.
 */
export async function clickInRoot(
  where: Where,
  name: string | RegExp,
  { nth = 0, settle = 800 } = {},
): Promise<void> {
  const page = pageOf(where);
  await page.waitForTimeout(settle);
  const box = await boxInRoot(where, name, nth);
  if (!box) throw new Error(`no control named ${name} is drawn`);
  const frame = 'mainFrame' in where ? null : await (await where.frameElement()).boundingBox();
  const [left, top] = [frame?.x ?? 0, frame?.y ?? 0];
  await page.mouse.click(left + box.x + box.width / 2, top + box.y + box.height / 2);
}
