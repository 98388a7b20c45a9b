const word = /[\p{L}\p{M}\p{N}]/u;
const unknown = 0;
const yes = 1;
const no = 2;
/** One answer a UTF-16 unit, found once: a regular expression a character would cost half the reading. */
const known = new Uint8Array(0x10000);

/** Whether this UTF-16 unit is a letter, a mark or a digit. Surrogates (emoji) are not. */
export function isWordCode(code: number): boolean {
  let answer = known[code] ?? unknown;
  if (answer === unknown) {
    answer = word.test(String.fromCharCode(code)) ? yes : no;
    known[code] = answer;
  }
  return answer === yes;
}

export const isDigitCode = (code: number): boolean => code >= 48 && code <= 57;
/** Whether this UTF-16 unit is a capital. */
export const isUpperCode = (code: number): boolean =>
  code < 128 ? code >= 65 && code <= 90 : isUpper(String.fromCharCode(code));
export const isUpper = (letter: string): boolean => letter !== letter.toLowerCase();
export const isLower = (letter: string): boolean => letter !== letter.toUpperCase();

const apart: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** Lower case without accents: `Überblick` → `uberblick`. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (!beyondAscii.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[ßæœøłđðþı]/g, (letter) => apart[letter] ?? letter);
}

const beyondAscii = /[^ -~]/;
