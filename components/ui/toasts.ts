import { signal } from '@preact/signals';

export interface ToastMessage {
  text: string;
  /** Shown as a button while the toast stands. */
  action?: { label: string; run: () => void };
}

/** How long a toast stands; PRODUCT gives an undo 8 s. */
export const toastMs = 8000;

/** The one toast on screen. A new one replaces it. */
export const toast = signal<ToastMessage | null>(null);

let timer: ReturnType<typeof setTimeout> | undefined;

export function showToast(message: ToastMessage): void {
  toast.value = message;
  resumeToast();
}

export function hideToast(): void {
  clearTimeout(timer);
  toast.value = null;
}

/** While it is pointed at or focused, a toast stays. */
export function holdToast(): void {
  clearTimeout(timer);
}

export function resumeToast(): void {
  clearTimeout(timer);
  timer = setTimeout(hideToast, toastMs);
}
