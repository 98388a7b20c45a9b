export interface Place {
  index: number;
  /** Which control of the row: 0 the row itself, then its actions. */
  control: number;
}

/** The buttons of a row that is drawn, the row itself first. */
export function controlsOf(box: HTMLElement | null, index: number): HTMLButtonElement[] {
  return [...(box?.querySelectorAll<HTMLButtonElement>(`[data-index="${index}"] button`) ?? [])];
}

/** Where in the list something is; undefined: not in it. */
export function placeOf(box: HTMLElement | null, target: EventTarget | null): Place | undefined {
  if (!(target instanceof HTMLElement)) return undefined;
  const index = Number(target.closest<HTMLElement>('[data-index]')?.dataset.index ?? Number.NaN);
  const control = controlsOf(box, index).indexOf(target as HTMLButtonElement);
  return control < 0 ? undefined : { index, control };
}

/** Where a key leads from a place; index −1 is above the list. */
export function next(
  key: string,
  { index, control }: Place,
  total: number,
  controls: number,
): Place | undefined {
  const rtl = document.dir === 'rtl' || document.documentElement.dir === 'rtl';
  const [onward, back] = rtl ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
  switch (key) {
    case 'ArrowDown':
      return { index: Math.min(total - 1, index + 1), control: 0 };
    case 'ArrowUp':
      return { index: index - 1, control: 0 };
    case 'Home':
      return { index: 0, control: 0 };
    case 'End':
      return { index: total - 1, control: 0 };
    case onward:
      return { index, control: Math.min(controls - 1, control + 1) };
    case back:
      return { index, control: Math.max(0, control - 1) };
    default:
      return undefined;
  }
}
