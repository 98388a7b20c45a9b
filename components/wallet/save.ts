import { t } from '../../utils/platform/i18n.ts';
import { fromBase64 } from '../import/bytes.ts';
import type { Send } from '../ports.ts';
import { showToast } from '../ui/toasts.ts';
import { tellFailure } from './model.ts';

/** Gives the user the exact bytes that were imported, as a download. */
export async function saveOriginal(send: Send, id: string): Promise<void> {
  try {
    const { base64, fileName } = await send('wallet/original', { id });
    // Never the file's own type: an SVG opened from a blob of ours would run as our page.
    const url = URL.createObjectURL(new Blob([fromBase64(base64)], { type: 'application/octet-stream' }));
    const link = Object.assign(document.createElement('a'), { href: url, download: fileName });
    link.click();
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
    showToast({ text: t('wallet_downloaded', fileName) });
  } catch (error) {
    tellFailure(error);
  }
}
