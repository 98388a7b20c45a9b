import { browser } from './browser.ts';
import { t } from './i18n.ts';

/** Shows how many credentials expire soon; nothing when there are none. */
export async function showExpiring(count: number): Promise<void> {
  await browser.action.setBadgeText({ text: count === 0 ? '' : String(count) });
  await browser.action.setBadgeBackgroundColor({ color: '#8a5a00' });
  await browser.action.setTitle({
    title: count === 0 ? t('actionTitle') : t('toolbarExpiring', String(count)),
  });
}
