/** Where the Navigation API is missing, the address is compared this often, in ms. */
const poll = 1_000;

/** Calls `moved` after each navigation inside the document, and when the page comes back from the back/forward cache. */
export function onNavigated(page: Window & typeof globalThis, moved: () => void, signal: AbortSignal): void {
  let address = page.location.href;
  const compare = () => {
    if (page.location.href === address) return;
    address = page.location.href;
    moved();
  };
  page.addEventListener(
    'pageshow',
    (event) => {
      if (event.persisted) moved();
    },
    { signal },
  );
  if (page.navigation) page.navigation.addEventListener('navigatesuccess', compare, { signal });
  else {
    const timer = page.setInterval(compare, poll);
    signal.addEventListener('abort', () => page.clearInterval(timer));
  }
}
