import { afterEach, expect, test, vi } from 'vitest';
import { direction, locale, t } from '../../../utils/platform/i18n.ts';

afterEach(() => vi.unstubAllGlobals());
const i18n = (messages: Record<string, string>) => ({
  i18n: {
    getMessage: (key: string, substitutions: string[] = []) =>
      (messages[key] ?? '').replace('$1', () => substitutions[0] ?? ''),
    getUILanguage: () => 'ar',
  },
});

test('answers the sentence, with what it names', () => {
  vi.stubGlobal('chrome', i18n({ hello: 'Hello $1', '@@bidi_dir': 'rtl' }));
  expect([t('hello', 'Ada'), locale(), direction()]).toEqual(['Hello Ada', 'ar', 'rtl']);
});
test('a missing sentence is seen as its key', () => {
  vi.stubGlobal('chrome', i18n({}));
  expect(t('gone')).toBe('gone');
});
test('Firefox’s own name for the browser comes first', () => {
  vi.stubGlobal('chrome', i18n({ hello: 'chrome' }));
  vi.stubGlobal('browser', i18n({ hello: 'browser' }));
  expect(t('hello')).toBe('browser');
});
test('works where there is no extension at all', () => {
  expect([t('hello'), locale(), direction()]).toEqual(['hello', 'en', 'ltr']);
});
