interface I18n {
  getMessage(key: string, substitutions?: string | string[]): string;
  getUILanguage(): string;
}

/** Imports nothing, so that scripts injected into pages may use it too. */
function i18n(): I18n | undefined {
  const scope = globalThis as { browser?: { i18n?: I18n }; chrome?: { i18n?: I18n } };
  return scope.browser?.i18n ?? scope.chrome?.i18n;
}

/** The sentence for a key of `_locales`; the key itself where there is none, so that a gap is seen and not blank. */
export function t(key: string, ...substitutions: string[]): string {
  return i18n()?.getMessage(key, substitutions) || key;
}

/** BCP 47, for `Intl`. */
export function locale(): string {
  return i18n()?.getUILanguage() ?? 'en';
}

/** Writing direction of the interface. */
export function direction(): 'ltr' | 'rtl' {
  return i18n()?.getMessage('@@bidi_dir') === 'rtl' ? 'rtl' : 'ltr';
}
