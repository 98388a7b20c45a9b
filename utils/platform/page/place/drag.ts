/** A press that moves less than this is a click, in px. */
const threshold = 4;

interface DragOptions {
  signal: AbortSignal;
  /** The element's new place while it is dragged or moved by keys, in px from where it was. */
  moved(dx: number, dy: number): void;
  /** The place stands; remember it. */
  dropped(): void;
}

/** How far an arrow key moves, with Shift and without, in px. */
const strides = [8, 48] as const;
const arrows: Readonly<Record<string, [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Lets an element be moved with the pointer, and with the arrow keys while it has the focus. */
export function makeDraggable(element: HTMLElement, { signal, moved, dropped }: DragOptions): void {
  let from: { x: number; y: number } | null = null;
  let dragged = false;
  const on = <K extends keyof HTMLElementEventMap>(
    type: K,
    listener: (event: HTMLElementEventMap[K]) => void,
  ) => element.addEventListener(type, listener, { signal, capture: true });

  // A quick hand leaves the element before the first move is told, so moves are heard from the window.
  const hearMoves = (pointer: number) => {
    const pressed = new AbortController();
    const listen = { signal: AbortSignal.any([signal, pressed.signal]), capture: true };
    const move = (event: PointerEvent) => {
      if (!from || !event.isTrusted || event.pointerId !== pointer) return;
      const [dx, dy] = [event.clientX - from.x, event.clientY - from.y];
      if (!dragged && Math.hypot(dx, dy) < threshold) return;
      if (!dragged) element.setPointerCapture(pointer);
      dragged = true;
      from = { x: event.clientX, y: event.clientY };
      moved(dx, dy);
    };
    const end = (event: PointerEvent) => {
      if (event.pointerId !== pointer) return;
      pressed.abort();
      if (from && dragged) dropped();
      from = null;
    };
    window.addEventListener('pointermove', move, listen);
    window.addEventListener('pointerup', end, listen);
    window.addEventListener('pointercancel', end, listen);
  };
  on('pointerdown', (event) => {
    dragged = false;
    if (!event.isTrusted || event.button !== 0) return;
    from = { x: event.clientX, y: event.clientY };
    hearMoves(event.pointerId);
  });
  on('click', (event) => {
    if (!dragged) return;
    dragged = false;
    event.stopImmediatePropagation();
    event.preventDefault();
  });
  on('keydown', (event) => {
    const arrow = arrows[event.key];
    if (!arrow || event.altKey || event.ctrlKey || event.metaKey) return;
    const stride = strides[event.shiftKey ? 1 : 0];
    event.preventDefault();
    moved(arrow[0] * stride, arrow[1] * stride);
    dropped();
  });
}
