import { locale, t } from '../../utils/platform/i18n.ts';

/** The message, or `fallback` where no language has it. */
export function messageOr(key: string, fallback: string, ...substitutions: string[]): string {
  const message = t(key, ...substitutions);
  return message && message !== key ? message : fallback;
}

interface Counting {
  number: Intl.NumberFormat;
  plural: Intl.PluralRules;
}

const countings = new Map<string, Counting>();

function counting(): Counting {
  const language = locale();
  const made = countings.get(language) ?? {
    number: new Intl.NumberFormat(language),
    plural: new Intl.PluralRules(language),
  };
  countings.set(language, made);
  return made;
}

/** A counted phrase: `<key>_one`, `<key>_other` … by the language's plural rules; `$1` is the number. */
export function count(key: string, n: number, ...more: string[]): string {
  const { number, plural } = counting();
  const substitutions = [number.format(n), ...more];
  const other = messageOr(`${key}_other`, String(n), ...substitutions);
  return messageOr(`${key}_${plural.select(n)}`, other, ...substitutions);
}

/** One plain sentence for a stable code such as `credential/empty`, with the next step. */
export function errorSentence(code: string): string {
  return messageOr(`error_${code.replace(/[^a-z0-9]/gi, '_')}`, t('error_other', code));
}

/** The stable code that an error carries; anything else is `internal/unexpected`. */
export function codeOf(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : 'internal/unexpected';
}
