const letters = 'abcdefghijklmnopqrstuvwxyz';

const word = (length: number): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(length)), (byte) => letters[byte % 26]).join('');

/** A valid custom element name that nobody defines and no page can guess: it carries the shadow root and says nothing. */
export function randomTag(): string {
  return `${word(4)}-${word(6)}`;
}
