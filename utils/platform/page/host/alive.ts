interface Runtime {
  readonly id?: string;
}

/** How often an orphan notices that it is one, in ms. */
export const pulse = 2_000;

/** Whether the extension that injected this script is still there; false for good after an update, reload or removal. */
export function alive(): boolean {
  const scope = globalThis as { browser?: { runtime?: Runtime }; chrome?: { runtime?: Runtime } };
  try {
    return Boolean(scope.browser?.runtime?.id ?? scope.chrome?.runtime?.id);
  } catch {
    return false;
  }
}

/** Calls `gone` once, within a pulse of the extension's end. */
export function whenOrphaned(gone: () => void, signal: AbortSignal): void {
  const timer = setInterval(() => {
    if (alive()) return;
    clearInterval(timer);
    gone();
  }, pulse);
  signal.addEventListener('abort', () => clearInterval(timer));
}
