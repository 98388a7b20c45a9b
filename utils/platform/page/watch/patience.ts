/** When a page whose text is still coming is looked at again, in ms from the start. A fixed number: then we stop. */
export const lateText = [150, 400, 900, 1_800, 3_500, 7_000, 12_000] as const;

export interface Waiting {
  /** More looks are to come. */
  readonly active: boolean;
  stop(): void;
}

/** Runs `look` at each of `times` until it answers true. */
export function lookAgain(look: () => boolean, times: readonly number[] = lateText): Waiting {
  let next = 0;
  let active = true;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = () => {
    const at = times[next];
    active = at !== undefined;
    if (at === undefined) return;
    timer = setTimeout(turn, at - (times[next - 1] ?? 0));
    next++;
  };
  const turn = () => {
    if (look()) active = false;
    else if (active) wait();
  };
  wait();
  return {
    get active() {
      return active;
    },
    stop() {
      active = false;
      clearTimeout(timer);
    },
  };
}

/** Sections that load as the user scrolls are looked for when scrolling rests, at most this often, in ms … */
const restful = 1_500;
/** … and so many times a page. */
const restsHeard = 40;

/** Calls `look` after scrolling comes to rest: seldom, and not for ever. */
export function onRest(page: Window, look: () => void, signal: AbortSignal): void {
  let heard = 0;
  let last = Number.NEGATIVE_INFINITY;
  page.addEventListener(
    'scrollend',
    ({ timeStamp }) => {
      if (timeStamp - last < restful || heard >= restsHeard) return;
      last = timeStamp;
      heard++;
      look();
    },
    { capture: true, passive: true, signal },
  );
}
