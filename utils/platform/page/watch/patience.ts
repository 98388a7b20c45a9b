/** When a page whose text is still coming is looked at again, in ms from the start. A fixed number: then we stop. */
export const lateText = [150, 400, 900, 1_800, 3_500, 7_000, 12_000] as const;

/** Runs `look` at each of `times` until it answers true. Returns how to stop it. */
export function lookAgain(look: () => boolean, times: readonly number[] = lateText): () => void {
  let next = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = () => {
    const at = times[next];
    if (at === undefined) return;
    timer = setTimeout(
      () => {
        if (!look()) wait();
      },
      at - (times[next - 1] ?? 0),
    );
    next++;
  };
  wait();
  return () => clearTimeout(timer);
}
