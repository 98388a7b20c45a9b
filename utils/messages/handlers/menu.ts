import type { PageScript } from '../../platform/scripting.ts';
import type { World } from './world.ts';

/** Draws what was chosen from the context menu on its page, whatever the settings say about pages. */
export function drawFromMenu({ tabs, inject }: World) {
  return async (script: PageScript, tabId: number, pageUrl: string): Promise<void> => {
    const url = new URL(pageUrl);
    url.hash = '';
    await tabs.merge(tabId, url.href, { asked: true });
    await inject(tabId, script);
  };
}
