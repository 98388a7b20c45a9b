/** Scripts in everyday use (UAX 31, table 5); letters of any other belong to “Other”. */
const names = [
  ...['Latin', 'Cyrillic', 'Greek', 'Han', 'Hiragana', 'Katakana', 'Hangul', 'Bopomofo', 'Arabic', 'Hebrew'],
  ...['Armenian', 'Georgian', 'Devanagari', 'Bengali', 'Gurmukhi', 'Gujarati', 'Oriya', 'Tamil', 'Telugu'],
  ...['Kannada', 'Malayalam', 'Sinhala', 'Thai', 'Lao', 'Tibetan', 'Myanmar', 'Ethiopic', 'Khmer', 'Thaana'],
];
const patterns = names.map((name) => [name, new RegExp(`\\p{Script_Extensions=${name}}`, 'u')] as const);
const common = /[\p{Script=Common}\p{Script=Inherited}]/u;

/** Writing systems of several scripts that belong together (UTS 39 §5.1, augmented script sets). */
const systems: readonly (readonly string[])[] = [
  ['Han', 'Hiragana', 'Katakana'],
  ['Han', 'Hangul'],
  ['Han', 'Bopomofo'],
];
/** Scripts whose letters pass for Latin ones too easily to stand in one word with them (UTS 39 §5.2). */
const likeLatin = new Set(['Cyrillic', 'Greek', 'Armenian', 'Georgian', 'Other']);

/** The scripts that meet in one word in a way no language writes, or `undefined`: UTS 39 below “moderately restrictive”. */
export function mixedScripts(text: string): readonly string[] | undefined {
  for (const word of text.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? []) {
    const found = scriptsOf(word);
    const others = found.filter((script) => script !== 'Latin');
    const alone = found.length <= 1 || systems.some((system) => others.every((one) => system.includes(one)));
    const besideLatin = others.length === 1 && !likeLatin.has(others[0] ?? '');
    if (!alone && !besideLatin) return found;
  }
  return undefined;
}

/** The fewest scripts that account for the letters of a word. */
function scriptsOf(word: string): readonly string[] {
  const found = new Set<string>();
  for (const letter of word) {
    if (common.test(letter)) continue;
    const own = patterns.filter(([, pattern]) => pattern.test(letter)).map(([name]) => name);
    if (!own.some((name) => found.has(name))) found.add(own[0] ?? 'Other');
  }
  return [...found];
}

/** Cyrillic and Greek letters with the shape of Latin ones (UTS 39, confusables), small and capital. */
const passForLatin = /^[асеорхуіѕјԁԛԝһӏАВЕЅІЈКМНОРСТХУѴαονρκιυΑΒΕΖΗΙΚΜΝΟΡΤΥΧ]+$/u;

/** Is every letter foreign and shaped like a Latin one, so that the whole reads as something that it is not? */
export function readsAsLatin(text: string): boolean {
  const letters = (text.normalize('NFC').match(/\p{L}/gu) ?? []).join('');
  return letters.length > 2 && passForLatin.test(letters);
}
