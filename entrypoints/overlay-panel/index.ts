import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type OpenPanel, openPanel } from '../../components/overlay/panel.tsx';
import { locate } from '../../utils/jobs/locate.ts';
import { highlight } from '../../utils/platform/page/highlight.ts';
import { lend } from '../../utils/platform/page/host/lend.ts';
import { addStyles } from '../../utils/platform/page/host/styles.ts';
import { css } from './styles.ts';

/** The overlay's panel, loaded when the user turns to the chip. */
export default defineUnlistedScript(() => {
  lend<OpenPanel>('overlay-panel', (host) => {
    addStyles(host.stage, 'overlay-panel', css);
    return openPanel({
      ...host,
      locate: (quote) => locate(document.body, quote),
      highlight: (range) => highlight(document, range),
    });
  });
});
