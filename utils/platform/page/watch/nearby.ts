/** A little more than one screen above and below. */
const margin = '400px 0px';

/** Tells which of some elements are in or near the viewport, whenever that changes. Call the answer with the elements to watch. */
export function watchNearby(changed: (near: ReadonlySet<Element>) => void, signal: AbortSignal) {
  const near = new Set<Element>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries)
        if (isIntersecting) near.add(target);
        else near.delete(target);
      changed(near);
    },
    { rootMargin: margin },
  );
  signal.addEventListener('abort', () => observer.disconnect());
  return (elements: Iterable<Element>) => {
    observer.disconnect();
    near.clear();
    for (const element of elements) observer.observe(element);
  };
}
